### Agora Chat SDK 错误码 1 至 4。
### 消息、reason、recovery 和 note 的读者是应用的开发者，见于日志和参考网站；
### user-message 由应用显示给其用户，设备可能是手机、平板或电脑。

# AgoraChatErrorGeneral：没有更具体的错误码时，任何方法都可能返回。
chat-1 = 一般性错误
    .reason = SDK 尚未正确初始化，或请求服务器时出错，但无法确定具体原因。这类错误没有明确的归类。
    .recovery = 尝试重新初始化 SDK。如果错误仍然出现，[提交工单][ticket]并附上 SDK 日志。
    .user-message = 操作未完成，请稍后再试。

# 错误码 1 页面上的小标题，是开发者看到的一种原因；recovery 显示在其下方。
chat-1-cause-not-initialized = SDK 未正确初始化
    .recovery = 重新初始化 SDK。

# 错误码 1 页面上的小标题，是开发者看到的一种原因；recovery 显示在其下方。
chat-1-cause-unidentified = 请求服务器时出错，但无法确定原因
    .recovery = [提交工单][ticket]，并附上 SDK 日志。

# AgoraChatErrorNetworkUnavailable：任何需要联网的方法都可能返回，设备此时多半没有网络。
chat-2 = 网络不可用
    .reason = 网络连接中断，SDK 与服务器的连接随之断开。
    .recovery = 检查设备的网络连接，待网络恢复后重新调用方法。
    .user-message = 网络连接已断开，请检查网络后重试。

# AgoraChatErrorDatabaseOperationFailed：SDK 在设备上打开自己的数据库时返回，与服务器无关。
chat-3 = 数据库操作失败
    .reason = SDK 未能打开设备上的本地数据库。
    .recovery = [联系 Agora 技术支持][ticket]，并提供 SDK 日志。
    .user-message = 无法打开聊天记录，请重启应用；如仍有问题，请联系客服。

# AgoraChatErrorExceedServiceLimit：应用的用量达到套餐包上限后返回，用户自己无法解决。
chat-4 = 超出服务限制
    .reason = 用量超出了即时通讯服务的数量限制。例如，注册用户总数或某个用户的好友数超出了[套餐包限制][plan]。
    .recovery = 对照套餐包限制核对用量。如需放宽限制，升级套餐包或[提交工单][ticket]。
    .user-message = 无法完成此操作，请联系客服。
