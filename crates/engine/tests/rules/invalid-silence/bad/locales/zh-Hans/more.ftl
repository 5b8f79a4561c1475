# codegloss: allow(message-for-no-code)
app-102 = 已过期

# codegloss: allow(mesage-for-no-code) 下个版本才有这个错误码
app-103 = 已过期

# codegloss: allow(message-for-no-code) 下个版本才有这个错误码
app-104 = 已过期

app-105 = 已过期
