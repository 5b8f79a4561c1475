app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].
    .user-message = Log out elsewhere (TOO_MANY_DEVICES).

app-101 = Cannot open { $name }
