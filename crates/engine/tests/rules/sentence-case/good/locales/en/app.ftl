app-100 = Too many `Devices` of a user ID in the App Key's iOS app
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = { $name } of manifest.json is too large for a Wi-Fi hot spot
