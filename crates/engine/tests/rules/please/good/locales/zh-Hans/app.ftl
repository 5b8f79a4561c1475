app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录。
    .recovery = 在{ -console }中移除一台设备，再请求一次，参见[帮助][help]。
    .user-message = 请退出登录。

app-101 = 无法打开 { $name }
