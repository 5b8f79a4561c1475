app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = See the [help][help]: the { -console } lists your devices, and the { -console } can remove one.

app-101 = Cannot open { $name }
