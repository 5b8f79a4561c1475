app-100 = 登錄设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录。
    .recovery = 請在{ -console }中移除一台設備，參見[帮助][help]。

app-101 = 无法打开 { $name }
