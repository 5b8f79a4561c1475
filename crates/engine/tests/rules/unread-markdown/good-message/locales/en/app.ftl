app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices: `<b>`, vector<a>, <name>, <https://example.com/> & more; a < b > c.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = # of files: cannot open { $name }
