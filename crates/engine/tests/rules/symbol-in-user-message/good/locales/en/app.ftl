app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices. It is `TOO_MANY_DEVICES`, or TOO_MANY_DEVICES.
    .recovery = Remove a device in the { -console }. See the [help][help].
    .user-message = Log out elsewhere first: TOO MANY DEVICES or NOT_A_SYMBOL.

app-101 = Cannot open { $name }
