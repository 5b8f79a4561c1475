app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
<<<<<<< HEAD
    .recovery = Remove a device in the { -console }. See the [help][help].
=======
    .recovery = Remove a device.
>>>>>>> other

app-101 = Cannot open { $name }
