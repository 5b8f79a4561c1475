### Agora Chat SDK 错误码 600 至 606。
### 消息、reason、recovery 和 note 的读者是应用的开发者，见于日志和参考网站；
### user-message 由应用显示给其用户，设备可能是手机、平板或电脑。

# AgoraChatErrorGroupInvalidId：应用没有传入群组 ID 时返回，用户没有填错任何内容。
chat-600 = 群组 ID 无效
    .reason = 应用调用群组相关方法时，传入的群组 ID 为空。
    .recovery = 传入有效的群组 ID，再重新调用方法。
    .user-message = 操作未完成，请重新进入群组后再试。

# AgoraChatErrorGroupAlreadyJoined：用户加入自己已在其中的群组时返回。
# 没有 user-message：用户已在群组中，无须看到任何提示。
chat-601 = 已在该群组中
    .reason = 用户已在该群组中，又尝试加入该群组。
    .recovery = 按加入成功处理。

# AgoraChatErrorGroupNotJoined：用户在未加入的群组中发送消息或执行其他操作时返回。
chat-602 = 未加入该群组
    .reason = 用户未加入该群组，却尝试在其中发送消息或执行其他群组操作。
    .recovery = 让用户先加入该群组，再执行操作。
    .user-message = 加入群组后才能执行此操作。

# AgoraChatErrorGroupPermissionDenied：群组成员尝试只有群主或管理员才能执行的操作时返回。
chat-603 = 无群组操作权限
    .reason = 用户没有执行该群组操作的权限。例如，群组成员不能设置群组管理员。
    .recovery = 确认用户的角色有权执行该操作。例如，设置群组管理员是群主的权限。
    .user-message = 没有操作权限，请联系群主或管理员。
    .note = { -earlier-docs }建议确认用户是否为管理员。但管理员并不拥有全部权限，有些操作只有群主才能执行。

# AgoraChatErrorGroupMembersFull：用户申请加入已满员的群组，或群组成员邀请他人加入时返回。
chat-604 = 群组已满
    .reason = 群组人数已达到上限。
    .recovery = 待有成员退出后再让用户加入，或提高该群组的人数上限。
    .user-message = 群组人数已达上限。
    .note = { -earlier-docs }误将字母 em 替换为 AgoraChat，把常量名写成了 `AgoraChatErrorGroupMAgoraChatbersFull`；正确的常量名是 `AgoraChatErrorGroupMembersFull`。

# AgoraChatErrorGroupNotExist：群组 ID 有误，或群组已解散时返回。
chat-605 = 群组不存在
    .reason = 应用尝试操作一个不存在的群组。
    .recovery = 确认群组 ID 正确，且该群组未被解散。
    .user-message = 群组不存在或已解散。
    .note = 本页的说明适用于较早版本的 iOS SDK。在当前版本的 iOS SDK 以及 Android、Unity 和 Windows 中，605 与 606 对调：605 为 `AgoraChatErrorGroupSharedFileInvalidId`（`GROUP_SHARED_FILE_INVALIDID`），606 为 `AgoraChatErrorGroupNotExist`（`GROUP_NOT_EXIST`），2023 年 10 月起的文档也是如此。以所用 SDK 版本的头文件为准。

# AgoraChatErrorGroupSharedFileInvalidId：用户上传或下载群组中的文件，而应用没有传入文件 ID 时返回。
# 用户做的是上传或下载之一，user-message 须对两者都适用。
chat-606 = 群组共享文件 ID 为空
    .reason = 群组共享文件 ID 为空，因此无法上传或下载该文件。
    .recovery = 传入有效的群组共享文件 ID，再重新调用方法。
    .user-message = 文件操作失败，请重新进入群组后再试。
    .note = 本页的说明适用于较早版本的 iOS SDK。在当前版本的 iOS SDK 以及 Android、Unity 和 Windows 中，605 与 606 对调：605 为 `AgoraChatErrorGroupSharedFileInvalidId`（`GROUP_SHARED_FILE_INVALIDID`），606 为 `AgoraChatErrorGroupNotExist`（`GROUP_NOT_EXIST`），2023 年 10 月起的文档也是如此。以所用 SDK 版本的头文件为准。
