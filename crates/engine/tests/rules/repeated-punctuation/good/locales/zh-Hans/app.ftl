app-100 = 设备过多……
    .reason = 一个账号最多在 { $max-devices } 台设备上登录——“最多”。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]？！

app-101 = 无法打开 { $name }
    .reason = 已运行 ???? 天 ??:??。
