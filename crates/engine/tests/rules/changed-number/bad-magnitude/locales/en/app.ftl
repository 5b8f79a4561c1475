app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
    .reason = The transfer was not completed, because the file is larger than 30 MB. Do not try again.
    .recovery = Wait 15 seconds, then try again.
