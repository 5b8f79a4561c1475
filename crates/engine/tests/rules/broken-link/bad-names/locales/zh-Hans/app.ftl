app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录，参见[设备过多](code:TOO_MANY_DEVICE)和[内部错误码](code:app/102)。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]和[指南](guide:nothing-like-it)。

app-101 = 无法打开 { $name }

app-102 = 内部错误码
