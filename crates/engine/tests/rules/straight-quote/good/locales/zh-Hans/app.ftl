app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录。
    .recovery = 在{ -console }中选择「移除」或“退出”，参见 `"帮助"` 和 "help"。

app-101 = 27" 屏幕无法打开 { $name }
