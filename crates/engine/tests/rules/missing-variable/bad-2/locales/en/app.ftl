app-100 = Too many devices
    .reason = { $max-devices ->
        [one] An account is logged in on at most one device.
       *[other] An account is logged in on several devices at most.
    }
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
