### Agora Chat SDK 错误码 300 至 305。
### 消息、reason、recovery 和 note 的读者是应用的开发者，见于日志和参考网站；
### user-message 由应用显示给其用户，设备可能是手机、平板或电脑。

# AgoraChatErrorServerNotReachable：发送消息或请求数据，而设备连不上服务器时返回。
chat-300 = 无法连接服务器
    .reason = 由于网络原因，SDK 与即时通讯服务断开了连接。
    .recovery = 稍后重试。
    .user-message = 无法连接，请检查网络后重试。

# AgoraChatErrorServerTimeout：等待结果超时后返回。不说明是哪一方的责任。
# $server-timeout：时长，已带单位，如“30 秒”。
chat-301 = 请求服务超时
    .reason = 有些方法需要等待返回结果。如果处理时间过长，超过 { $server-timeout }仍没有结果，则返回该错误码。
    .recovery = 确认操作是否已经生效。如果尚未生效，稍后重试。
    .user-message = 操作超时，请稍后再试。

# AgoraChatErrorServerBusy：服务器一时无法处理请求时返回，过后可恢复。
chat-302 = 服务器忙
    .reason = 服务器当前忙碌，未能处理请求。
    .recovery = 稍后重试。
    .user-message = 服务繁忙，请稍后再试。

# AgoraChatErrorServerUnknownError：请求服务未成功，又没有更具体的错误码时返回。
chat-303 = 请求服务的通用错误
    .reason = 请求服务未成功。该错误码是通用错误码，在多种情况下都会出现。
    .recovery = 查看 SDK 日志，进一步排查原因。如果仍无法确定，[提交工单][ticket]并附上日志。
    .user-message = 操作未完成，请稍后再试。

# AgoraChatErrorServerGetDNSConfigFailed：SDK 获取服务器配置失败时返回，用户没有填错任何内容。
chat-304 = 服务器配置获取失败
    .reason = SDK 未能获取当前应用的服务器配置。
    .recovery = 重新调用方法。
    .user-message = 连接失败，请重试。

# AgoraChatErrorServerServingForbidden：整个应用被禁用后，其所有用户的设备都会收到。不是某个用户被封禁。
chat-305 = 应用已被禁用
    .reason = 应用已被禁用，因此方法调用失败。
    .recovery = [提交工单][ticket]，了解应用被禁用的原因。
    .user-message = 服务不可用，请联系客服。
