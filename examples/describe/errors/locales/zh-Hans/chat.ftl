chat = 聊天

# 登录时提供的 Token 有误时显示。
chat-104 = Token 无效
    .reason = 登录时提供的 Token 为空或不正确。

# 文件加入过快、来不及上传时显示。$name（字符串）：文件名；$count（数字）：前面等待的文件数。
chat-407 = 上传队列已满
    .reason = { $name } 需要等待：前面还有 { $count } 个文件。
