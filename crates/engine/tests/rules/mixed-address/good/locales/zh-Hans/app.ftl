app-100 = 设备过多
    .reason = 您的账号最多在 { $max-devices } 台设备上登录。
    .recovery = 在你的{ -console }（不显示“您”）中移除一台设备，你们团队的 `您好` 见[帮助][help]。

app-101 = 无法打开 { $name }
