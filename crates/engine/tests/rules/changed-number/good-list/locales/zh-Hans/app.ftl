app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]。

app-101 = 无法打开 { $name }
    .reason = 第 1、2、3 次上传超过 3 万个字节、0.5 MB。
    .recovery = 试试 21、22、23 号端口，或等待 1.5 小时。
