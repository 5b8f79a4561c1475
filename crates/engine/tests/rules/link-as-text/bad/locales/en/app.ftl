app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices. Ask the helpdesk, or read [the help][help-desk] or `[help-desk]`.
    .recovery = Remove a device in the { -console }. See the [help][hlep], [here](javascript:alert(1)), [there](//example.com) or <ftp://example.com/a>.

app-101 = Cannot [open]({ $name }) { $name }
