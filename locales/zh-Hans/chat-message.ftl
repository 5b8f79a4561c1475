### Agora Chat SDK 错误码 500 至 508。
### 消息、reason、recovery 和 note 的读者是应用的开发者，见于日志和参考网站；
### user-message 由应用显示给其用户，设备可能是手机、平板或电脑。

# AgoraChatErrorMessageInvalid：发送消息时返回，消息没有发出。
chat-500 = 消息无效
    .reason = 待发送的消息内容为空、消息 ID 为空，或消息发送方的用户 ID 与当前登录的用户 ID 不同。
    .recovery = 逐项排查，再重新发送消息。
    .user-message = 消息发送失败，请检查内容后重试。

# 错误码 500 页面上的小标题，是开发者看到的一种原因；recovery 显示在其下方。
chat-500-cause-empty-content = 消息内容为空
    .recovery = 填写消息内容，再重新发送。

# 错误码 500 页面上的小标题，是开发者看到的一种原因；recovery 显示在其下方。
chat-500-cause-empty-id = 消息 ID 为空
    .recovery = 确认消息有 ID，再重新发送。

# 错误码 500 页面上的小标题，是开发者看到的一种原因；recovery 显示在其下方。
chat-500-cause-other-sender = 发送方不是当前登录的用户
    .recovery = 将发送方改为当前登录的用户 ID，再重新发送。

# AgoraChatErrorMessageTrafficLimit：用户短时间内连发多条消息，或发送很大的消息时返回。
chat-502 = 消息限流
    .reason = 应用发送消息的频率过高，或消息体积过大。
    .recovery = 如果频率过高，稍后重新发送，并降低发送频率；如果消息体积过大，减小体积后再发送。
    .user-message = 消息发送失败，请缩短内容或稍后再试。

# 错误码 502 页面上的小标题，是开发者看到的一种原因；recovery 显示在其下方。
chat-502-cause-too-frequent = 发送频率过高
    .recovery = 稍后重新发送，并降低发送频率。

# 错误码 502 页面上的小标题，是开发者看到的一种原因；recovery 显示在其下方。
chat-502-cause-too-large = 消息体积过大
    .recovery = 减小消息体积，再重新发送。

# AgoraChatErrorMessageRecallTimeLimit：用户撤回一条较早的消息时返回。与请求超时无关。
chat-504 = 超过撤回时限
    .reason = 用户撤回消息时，已超过允许撤回的时间。
    .recovery = 告知用户该消息已不能撤回。
    .user-message = 消息已过撤回时限，无法撤回。
    .note = { -earlier-docs }写作“消息撤回超时”。超过的是允许撤回的时间，并非请求超时，重试无效。

# AgoraChatErrorServiceNotEnable：应用调用了尚未开通的功能时返回，用户自己无法开通。
chat-505 = 服务未开通
    .reason = 应用尝试使用尚未开通的功能。
    .recovery = 先为应用开通该功能，再重新调用方法。
    .user-message = 此功能目前不可用。

# AgoraChatErrorMessageExpired：群组成员阅读消息，应用为其发送已读回执时返回。
# $receipt-window：时长，已带单位，如“3 天”。
chat-506 = 群组消息已读回执已过期
    .reason = 应用发送群组消息已读回执时，已超过时间限制（默认 { $receipt-window }）。
    .recovery = 在时间限制内发送群组消息已读回执。已过期的，不要重发。
    .note = 常量名和 { -earlier-docs }都称“消息已过期”。受时间限制的是群组消息已读回执，而不是消息本身。

# AgoraChatErrorMessageIllegalWhiteList：用户在全员禁言的群组或聊天室中发送消息时返回。
# 用户本人没有被单独禁言（那是 215），user-message 不要写成针对个人。
chat-507 = 用户不在白名单中
    .reason = 群组或聊天室开启了全员禁言，而发送消息的用户不在白名单中。
    .recovery = 将用户加入白名单，或在解除全员禁言后再发送消息。
    .user-message = 全员禁言期间，无法在此发送消息。

# AgoraChatErrorMessageExternalLogicBlocked：消息触发了开发者自己设定的拦截规则时返回，消息没有发出。
# 规则不一定针对消息内容，user-message 不要说明触发了哪条规则，也不要让用户修改内容。
chat-508 = 消息被发送前回调拦截
    .reason = 你的应用设置的发送前回调规则拦截了该消息。
    .recovery = 检查发送前回调规则，确认该消息是否应被拦截。
    .user-message = 消息发送失败，如有疑问，请联系客服。
