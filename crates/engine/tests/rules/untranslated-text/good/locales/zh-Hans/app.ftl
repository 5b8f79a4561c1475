app-100 = Agora Chat SDK 的设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录，日志中是“connection reset by peer”或 `too many devices`。
    .recovery = 在{ -console }中移除一台 push token 过期的设备，用 Sign in with Apple 登录，参见[FAQ][help]。

app-101 = 无法打开 { $name }
