app-100 = Too many devices
    .reason =
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
    .note = 
