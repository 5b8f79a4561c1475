app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Run `app say "goodbye"` or `app remove <device>`, or use the { -console }. See the [help][help].
    .note = Earlier versions show `Too many devices`.

app-101 = Cannot open { $name }
