app-100 = Too many devices
    .reason = User IDs such as `username` are logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].
    .note = Earlier documentation called it a username.

app-101 = Shop Café cannot open { $name }
