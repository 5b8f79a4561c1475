app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
    .reason = Two or more files have the same name, the file is not Unicode, or it has more than 10 000 KB.
    .recovery = Wait a day, then try again after January 10, at most three times.
