### Agora Chat SDK 错误码 200 至 217。
### 消息、reason、recovery 和 note 的读者是应用的开发者，见于日志和参考网站；
### user-message 由应用显示给其用户，设备可能是手机、平板或电脑。

# AgoraChatErrorUserAlreadyLoginSame：同一用户已登录，应用又调用登录方法时返回。
# 没有 user-message：用户已经登录，无须看到任何提示。
chat-200 = 用户已登录
    .reason = 该用户 ID 已经登录，应用又调用了登录方法。
    .recovery = 按登录成功处理，并避免重复登录。

# AgoraChatErrorUserNotLogin：未登录就调用需要登录的方法时返回。
chat-201 = 用户未登录
    .reason = 应用调用方法时，用户尚未登录。
    .recovery = 检查方法的调用逻辑，确保在用户登录成功后再调用该方法。
    .user-message = 请先登录，再继续操作。

# AgoraChatErrorUserAuthenticationFailed：用户未通过鉴权时返回，例如 Token 过期。
# user-message 不得透露该账号是否存在。
chat-202 = 用户鉴权失败
    .reason = 用户未通过鉴权，Token 可能已过期。
    .recovery = 检查 Token 是否过期。如果已过期，获取新的 Token，再重新登录。
    .user-message = 登录已失效，请重新登录。

# AgoraChatErrorUserAlreadyExist：用户在应用中注册账号，而该用户 ID 已有人使用时返回。
chat-203 = 用户已存在
    .reason = 该用户 ID 已被注册，不能再次注册。
    .recovery = 避免重复注册：换用其他用户 ID，或用该用户 ID 直接登录。
    .user-message = 账号已注册，请直接登录或换一个账号。

# AgoraChatErrorUserNotFound：操作所涉及的用户没有注册时返回，可能是当前用户，也可能是对方。
# user-message 不得透露该账号是否存在，因此不提账号。
chat-204 = 用户不存在
    .reason = 应用调用方法时，相关用户尚未注册。
    .recovery = 先注册该用户，再执行其他操作。
    .user-message = 操作失败，请检查输入的内容后重试。

# AgoraChatErrorUserIllegalArgument：与用户有关的方法收到无效参数时返回。
chat-205 = 用户参数无效
    .reason = 应用调用方法时设置了无效的参数，例如指定的用户 ID 中含有非法字符。
    .recovery = 重新设置参数，再调用方法。
    .user-message = 部分输入内容不符合要求，请检查后重试。

# AgoraChatErrorUserLoginOnAnotherDevice：先登录的设备收到。用户刚在另一台设备上登录，本机因此下线。
# 在另一台设备上登录的也可能不是用户本人，user-message 不要断定是谁。
chat-206 = 已在其他设备登录
    .reason = 如果你的应用未开启多设备登录，用户在另一台设备上登录后，先登录的设备会被强制下线，并收到该错误码。
    .recovery = 告知用户当前设备已下线，由用户决定是否重新登录。如需允许多台设备同时登录，为应用开启多设备登录。
    .user-message = 账号在其他设备登录，本机已下线。如非本人操作，请修改密码。

# AgoraChatErrorUserRemoved：用户已登录的设备收到。管理员刚删除了这个账号。
chat-207 = 账号已被删除
    .reason = 管理员在{ -console }删除了当前登录用户的账号。
    .recovery = 将应用切换到未登录状态。如果不清楚删除原因，向管理员确认。
    .user-message = 账号已无法使用，请联系客服。
    .note =
        { -earlier-docs }误将字母 em 替换为 AgoraChat，把常量名写成了 `AgoraChatErrorUserRAgoraChatoved`；正确的常量名是 `AgoraChatErrorUserRemoved`。

        该文档还写作“用户已经被注销”。这里的“注销”指账号被删除，并非退出登录。

# AgoraChatErrorUserRegisterFailed：注册账号时返回。注册由开发者的服务端发起。
chat-208 = 用户注册失败
    .reason = 你的应用调用服务端注册方法时，传入的参数为空或不合法。
    .recovery = 确认参数无误，再重新调用方法。详见[注册用户的 RESTful API][register]。
    .user-message = 注册失败，请检查输入的内容后重试。

# AgoraChatErrorUpdateApnsConfigsFailed：用户在应用中修改通知设置时返回。
chat-209 = 推送配置更新失败
    .reason = SDK 未能更新用户的推送配置，例如推送中显示的昵称或免打扰模式。
    .recovery = 重新调用方法。
    .user-message = 通知设置保存失败，请重试。

# AgoraChatErrorUserPermissionDenied：用户执行没有权限的操作时返回，可能是因为账号被封禁。
chat-210 = 用户无权限
    .reason = 用户没有执行该操作的权限，可能是因为已被封禁。
    .recovery = 检查用户是否被封禁。如果已被封禁，由应用的运营人员解禁，再让用户重新登录。
    .user-message = 没有权限执行此操作，如有疑问，请联系客服。

# AgoraChatErrorUserBindAnotherDevice：后登录的设备收到，登录未成功；先登录的设备不受影响。
chat-213 = 设备优先级导致登录失败
    .reason = 你的应用设置了设备登录优先级，例如先登录的设备优先。已登录的用户再在其他设备上登录时，登录失败，后登录的设备会收到该错误码。
    .recovery = 让用户先在已登录的设备上退出登录，再在当前设备上登录；或者调整应用的设备登录优先级。
    .user-message = 账号已在其他设备登录，请先在那台设备退出登录。

# AgoraChatErrorUserLoginTooManyDevices：新设备收到，登录未成功；已登录的设备不受影响。
# $max-devices：台数，不带单位。
chat-214 = 登录设备数超限
    .reason = 同一用户默认最多可同时在 { $max-devices } 台设备上登录。达到上限后，用户在新设备上登录会失败。
    .recovery = 让用户先在一台设备上退出登录，再在新设备上登录。如需在更多设备上登录，[联系 Agora 技术支持][ticket]。
    .user-message = 登录的设备过多，请先在其他设备退出登录。

# AgoraChatErrorUserMuted：被禁言的用户在群组或聊天室中发送消息时返回。
chat-215 = 用户被禁言
    .reason = 用户在群组或聊天室中被禁言，却在其中发送了消息。
    .recovery = 待用户被解除禁言后，再发送消息。
    .user-message = 禁言期间，无法在此发送消息。

# AgoraChatErrorUserKickedByChangePassword：用户修改密码后，已登录的设备收到。
chat-216 = 修改密码后被强制下线
    .reason = 已登录的用户修改了密码，因此被强制下线。
    .recovery = 让用户使用新密码重新登录。
    .user-message = 密码已修改，请使用新密码重新登录。

# AgoraChatErrorUserKickedByOtherDevice：被强制下线的设备收到，发起操作的设备不会收到。
chat-217 = 被其他设备强制下线
    .reason = 开启多设备登录后，当前设备被用户的另一台设备（通过调用 API）或{ -console }强制下线。
    .recovery = 将应用切换到未登录状态，由用户决定是否重新登录。
    .user-message = 当前设备已退出登录，请重新登录后继续。
    .note = { -earlier-docs }写作“用户登出其他设备”，方向相反：收到该错误码的设备，是被其他设备或{ -console }强制下线的一方。
