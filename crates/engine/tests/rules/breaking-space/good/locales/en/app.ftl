app-100 = Too many devices
    .reason = An account has at most 2 KB, 5 Keys and `2 KB` on { $max-devices } devices in 2 More days and 2 séances.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
