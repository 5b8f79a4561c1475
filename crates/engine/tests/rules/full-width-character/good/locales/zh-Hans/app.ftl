app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台 PC 上登录（＊除外）。
    .recovery = 不要在{ -console }输入 `４`，参见[帮助][help]！

app-101 = 无法打开 { $name }
