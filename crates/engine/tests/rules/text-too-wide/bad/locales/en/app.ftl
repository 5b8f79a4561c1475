app-100 = Too many devices are logged in
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].
    .user-message = Log out of a device.

app-101 = Cannot open { $name }
