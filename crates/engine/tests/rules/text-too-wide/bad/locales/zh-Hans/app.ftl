app-100 = 登录的设备数量已经超过上限
    .reason = 一个账号最多在 { $max-devices } 台设备上登录。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]。
    .user-message = 登录的设备过多，请先在其他设备退出登录。

app-101 = 无法打开 { $name }
