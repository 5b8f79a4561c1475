app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录，占 50%。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]。

app-101 = 无法打开 { $name }｛注｝
    .reason = 格式可以是 %d、%s 或 %x（%10f），变量可以是 $var。
