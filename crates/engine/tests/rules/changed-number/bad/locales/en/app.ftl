app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
    .reason = The file is larger than 30 MB.
    .recovery = Wait 5 seconds, then try again.
