app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = The [help page][help] and the { -console } list your devices.

app-101 = Cannot open { $name }
