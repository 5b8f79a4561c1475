app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device that that user had had, then log in in the { -console }: `the the`. See the [help][help].

app-101 = Cannot open { $name } with AND and OR, or with option A a
