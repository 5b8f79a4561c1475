app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. Ask the helpdesk, or read [the help][help-desk] or `[help-desk]`.

app-101 = Cannot open { $name }
