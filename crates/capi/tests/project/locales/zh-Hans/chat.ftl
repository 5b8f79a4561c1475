chat = 聊天

chat-104 = 令牌无效
    .reason = 令牌为空或无效。
