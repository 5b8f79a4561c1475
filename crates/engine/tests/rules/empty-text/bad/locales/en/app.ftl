app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = {" "}{ $max-devices ->
        [4] { "" }
       *[other] Remove a device
    }
    .note = Remove a device in the { -console }. See the [help][help].

app-101 = { "" }
