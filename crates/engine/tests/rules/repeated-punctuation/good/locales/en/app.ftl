app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. Do you see `a,,b`?! See the [help][help].

app-101 = Cannot open std::{ $name } ...
    .reason = The uptime is ???? days ??:??, then.
