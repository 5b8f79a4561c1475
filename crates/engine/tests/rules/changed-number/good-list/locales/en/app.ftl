app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
    .reason = Uploads 1,2,3 are larger than 30,000 bytes, 0.5 MB.
    .recovery = Try port 21,22,23, or wait 1.5 hours.
