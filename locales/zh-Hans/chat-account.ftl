### Agora Chat SDK 错误码 100 至 104。
### 消息、reason、recovery 和 note 的读者是应用的开发者，见于日志和参考网站；
### user-message 由应用显示给其用户，设备可能是手机、平板或电脑。

# AgoraChatErrorInvalidAppkey：登录时返回。App Key 由开发者配置，用户没有填错任何内容。
chat-100 = App Key 无效
    .reason = 应用使用的 App Key 不正确。
    .recovery = 换用有效的 App Key，再重新登录。App Key 的获取方法参见[获取即时通讯项目信息][project]。
    .user-message = 无法登录，请联系客服。

# AgoraChatErrorInvalidUsername：登录、添加好友等需要用户 ID 的操作返回。
chat-101 = 用户 ID 无效
    .reason = 传入的用户 ID 为空，或格式不正确。
    .recovery = 换用有效的用户 ID，再重新调用方法。
    .user-message = 请输入正确的账号。

# AgoraChatErrorInvalidPassword：用户用密码登录时返回。
# user-message 不得透露该账号是否存在，因此不能只说密码有误。
chat-102 = 密码错误
    .reason = 登录时提供的密码为空或不正确。
    .recovery = 换用正确的密码，再重新登录。
    .user-message = 账号或密码有误，请检查后重新登录。

# AgoraChatErrorInvalidToken：登录时返回。Token 由应用自行获取，用户看不到。
chat-104 = Token 无效
    .reason = 登录时提供的 Token 为空或不正确。
    .recovery = 换用正确的 Token，再重新登录。
    .user-message = 登录失败，请重试。
    .note = { -earlier-docs }将 104 的常量名误写为 `AgoraChatErrorUsernameTooLong`。这个常量名属于错误码 105，含义是用户 ID 过长；104 的常量名是 `AgoraChatErrorInvalidToken`。
