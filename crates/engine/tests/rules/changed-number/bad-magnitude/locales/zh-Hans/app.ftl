app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]。

app-101 = 无法打开 { $name }
    .reason = 传输没有完成，文件超过 20 MB。千万不要重试。
    .recovery = 等待 1.5 秒后再试。
