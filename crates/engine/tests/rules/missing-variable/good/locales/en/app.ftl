app-100 = Too many devices
    .reason = { $max-devices } devices is the most for an account: no more than { $max-devices } can be logged in.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
