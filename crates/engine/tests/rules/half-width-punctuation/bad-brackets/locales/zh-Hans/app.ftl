app-100 = 设备过多(多于 4 台)
    .reason = 一个账号最多在台数上限({ $max-devices } 台)以内的设备(device)上登录。
    .recovery = 在{ -console }（网页)中移除一台设备，参见[帮助][help]。

app-101 = 无法打开 { $name }（超时(3 秒)）
