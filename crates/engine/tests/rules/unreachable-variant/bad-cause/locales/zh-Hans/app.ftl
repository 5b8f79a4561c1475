app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]。

app-101 = 无法打开 { $name }

app-101-cause-busy = 其他程序正在读取 { $count } 个文件
    .recovery = 在其他程序中关闭 { $name }。
