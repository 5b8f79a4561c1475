app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台 ＰＣ 上登录。
    .recovery = **不要**在{ -console }中重试，参见[帮助][help]。

app-101 = 无法打开 { $name }
