app-100 = Too many dеvices
    .reason = An account is logged in at the Café or the Résumé on at most { $max-devices } devices.
    .recovery = Remove a  device in the { -console }. See the [oﬃce][help].

app-101 = Cannot open { $name }
