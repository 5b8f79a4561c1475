app-100 = Too many devices
    .reason = An account that pleases `please` is logged in on at most { $max-devices } devices. Please note it.
    .recovery = Remove a device in the { -console }. See the [help][help].
    .user-message = Log out of a device.

app-101 = Cannot open { $name }
