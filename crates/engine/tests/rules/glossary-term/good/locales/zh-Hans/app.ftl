app-100 = 设备过多
    .reason = 一个用户 ID（如 `用户名`）最多在 { $max-devices } 台设备上登录，用户名称不限。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]。
    .note = 早期文档称之为用户名。

app-101 = Shop Café 无法打开 { $name }
