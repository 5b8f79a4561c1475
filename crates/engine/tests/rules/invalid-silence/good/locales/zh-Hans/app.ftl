app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]。

# 上传和下载时都会出现。
# codegloss: allow(missing-translation) 只有中文版有这个菜单
app-101 = 无法打开 { $name }
    .note = 见“文件”菜单。

# codegloss: allow(message-for-no-code) 下个版本才有这个错误码

app-102 = 已过期
