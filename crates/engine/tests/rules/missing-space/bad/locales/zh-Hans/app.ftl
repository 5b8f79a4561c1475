app-100 = Token无效
    .reason = 一个账号最多在{ $max-devices }台设备上登录。
    .recovery = 在{ -console }中移除**4**台设备，参见[帮助][help]和`fix`命令。

app-101 = 无法打开{ $name }文件
