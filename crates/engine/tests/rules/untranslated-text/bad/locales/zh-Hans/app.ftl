app-100 = Too many devices
    .reason = 一个账号最多在 { $max-devices } 台设备上登录，remove one of them first。
    .recovery = 在{ -console }中移除一台设备，参见[the help][help]。

app-101 = 无法打开 { $name }
