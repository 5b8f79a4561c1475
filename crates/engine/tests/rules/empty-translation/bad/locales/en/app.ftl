app-100 = { "" }
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = { "" }

app-101 = Cannot open { $name }
