app-100 = Too many devices
    .reason = An account has at most 2 KB and 30 seconds on { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
