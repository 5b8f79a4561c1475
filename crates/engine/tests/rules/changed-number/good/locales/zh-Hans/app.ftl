app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]。

app-101 = 无法打开 { $name }
    .reason = 文件超过 10,000 KB，或有 2 个以上的文件名相同，或不是 UTF-8。
    .recovery = 等待 1 天，1 月 10 日之后再试，最多 3 次。
