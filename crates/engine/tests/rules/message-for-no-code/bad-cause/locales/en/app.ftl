app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }

app-101-cause-is-brokn = The file { $name } is *broken*
    .recovery = Open another one. See the [help][help].

app-101-cause-v2 = It is a file of version 2

app-100-cause-tablet = One of them is a tablet
