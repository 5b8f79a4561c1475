app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help](javascript:alert(1)) or [here](java&#115;cript:alert(2)) or [there](<//example.com>).

app-101 = Cannot [open]({ $name }) { $name }
