app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices; ** do not ** add more.
    .recovery = Remove a device in the { -console } with `remove(id). See the [help] [help] or [the site] (https://example.com).

app-101 = Cannot open { $name }
