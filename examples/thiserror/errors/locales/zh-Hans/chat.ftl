chat = 聊天

# Token 有误、登录失败时显示。
chat-104 = Token 无效
    .user-message = 请重新登录后继续。

# 发送文件前显示。$name（字符串）：文件名；$limit（数字）：兆字节数。
chat-405 = 文件过大：{ $name }
    .user-message = 无法发送 { $name }，请选择不超过 { $limit } MB 的文件。

# 待发送的文件读取失败时显示。
chat-406 = 无法读取文件
