app-100 = { "" }
    .reason = The { -console } allows an account at most { $max-devices } devices.
    .recovery = { "" }

app-101 = Cannot open { $name }
