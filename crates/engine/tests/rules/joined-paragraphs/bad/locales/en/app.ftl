app-100 =
    Too many devices

    Remove one.
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }.

app-101 = Cannot open { $name }
