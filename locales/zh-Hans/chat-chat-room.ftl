### Agora Chat SDK 错误码 700 至 705。
### 消息、reason、recovery 和 note 的读者是应用的开发者，见于日志和参考网站；
### user-message 由应用显示给其用户，设备可能是手机、平板或电脑。

# AgoraChatErrorChatroomInvalidId：应用没有传入聊天室 ID 时返回，用户没有填错任何内容。
chat-700 = 聊天室 ID 无效
    .reason = 应用调用聊天室相关方法时，传入的聊天室 ID 为空。
    .recovery = 传入有效的聊天室 ID，再重新调用方法。
    .user-message = 操作未完成，请重新进入聊天室后再试。

# AgoraChatErrorChatroomAlreadyJoined：用户加入自己已在其中的聊天室时返回。
# 没有 user-message：用户已在聊天室中，无须看到任何提示。
chat-701 = 已在该聊天室中
    .reason = 用户已在该聊天室中，又尝试加入该聊天室。
    .recovery = 按加入成功处理。

# AgoraChatErrorChatroomNotJoined：用户在未加入的聊天室中发送消息或执行其他操作时返回。
chat-702 = 未加入该聊天室
    .reason = 用户未加入该聊天室，却尝试在其中发送消息或执行其他聊天室操作。
    .recovery = 让用户先加入该聊天室，再执行操作。
    .user-message = 加入聊天室后才能执行此操作。

# AgoraChatErrorChatroomPermissionDenied：聊天室成员尝试只有所有者或管理员才能执行的操作时返回。
chat-703 = 无聊天室操作权限
    .reason = 用户没有执行该聊天室操作的权限。例如，聊天室成员不能设置聊天室管理员。
    .recovery = 确认用户的角色有权执行该操作。例如，设置聊天室管理员是聊天室所有者的权限。
    .user-message = 没有操作权限，请联系聊天室所有者或管理员。
    .note = { -earlier-docs }建议确认用户是否为管理员。但管理员并不拥有全部权限，有些操作只有聊天室所有者才能执行。

# AgoraChatErrorChatroomMembersFull：用户进入已满员的聊天室时返回。聊天室成员进出频繁，稍后再试可能成功。
chat-704 = 聊天室已满
    .reason = 聊天室人数已达到上限。
    .recovery = 让用户稍后再试，或提高该聊天室的人数上限。
    .user-message = 聊天室已满，请稍后再试。
    .note = { -earlier-docs }误将字母 em 替换为 AgoraChat，把常量名写成了 `AgoraChatErrorChatroomMAgoraChatbersFull`；正确的常量名是 `AgoraChatErrorChatroomMembersFull`。

# AgoraChatErrorChatroomNotExist：聊天室 ID 有误，或聊天室已解散时返回。
chat-705 = 聊天室不存在
    .reason = 应用尝试操作一个不存在的聊天室。
    .recovery = 确认聊天室 ID 正确，且该聊天室未被解散。
    .user-message = 聊天室不存在或已解散。
