app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Choose “Remove” on <span id="a">a device</span> in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
