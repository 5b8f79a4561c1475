app-100 = Too many devices
    .reason = An account is logged in on at most $max-devices or { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open %1$s or { $name }: 100%, %d%%
