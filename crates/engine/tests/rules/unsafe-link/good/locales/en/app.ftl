app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help](../errors.md#a:b), [mail][mail], [port][port], <https://example.com/>, javascript:alert(1), `[x](javascript:alert(1))` or [top](#top).

app-101 = Cannot open { $name }
