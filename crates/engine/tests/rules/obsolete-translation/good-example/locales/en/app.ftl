app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].
    .note = The limit was five devices until version 2.

app-101 = Cannot open { $name }
