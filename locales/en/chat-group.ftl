### Codes 600 to 606 of the Agora Chat SDK.
### The message, reason, recovery and note are for the developers of an app, who read them
### in logs and on the reference site. The user-message is what the app shows to its own user,
### on a phone, a tablet or a computer.

# AgoraChatErrorGroupInvalidId: the app passed no chat group ID; the user typed nothing wrong.
chat-600 = Invalid chat group ID
    .reason = Your app called a chat group method with an empty chat group ID.
    .recovery = Pass a valid chat group ID, then call the method again.
    .user-message = Something went wrong. Reopen the group and try again.

# AgoraChatErrorGroupAlreadyJoined: the user joins a chat group while already in it.
# No user-message: the user is in the chat group, so there is nothing to show.
chat-601 = Already in the chat group
    .reason = The user is already in the chat group and tried to join it again.
    .recovery = Treat the request to join as successful.

# AgoraChatErrorGroupNotJoined: the user sends a message or does something else in a chat group without having joined it.
chat-602 = Not in the chat group
    .reason = The user tried to send a message or perform another operation in a chat group without having joined it.
    .recovery = Have the user join the chat group first, then perform the operation.
    .user-message = Join the group to do this.

# AgoraChatErrorGroupPermissionDenied: a member of a chat group tries something that is up to its owner or admins.
chat-603 = Permission denied in chat group
    .reason = The user does not have permission to perform this operation in the chat group. For example, an ordinary member cannot appoint admins.
    .recovery = Make sure that the user has a role that allows the operation. For example, only the owner can appoint admins.
    .user-message = You need permission to do this. Ask the group's owner or an admin.
    .note = { -earlier-docs }, advises checking whether the user is an admin. That is not always enough: some operations are reserved for the owner.

# AgoraChatErrorGroupMembersFull: the user asks to join a full chat group, or a member invites somebody into it.
chat-604 = Chat group full
    .reason = The chat group has reached its maximum number of members.
    .recovery = Have the user join after a member has left, or raise the member limit of the chat group.
    .user-message = This group is full.
    .note = { -earlier-docs }, gives the symbol as `AgoraChatErrorGroupMAgoraChatbersFull`, in which the letters “em” were replaced with “AgoraChat” by mistake. The correct symbol is `AgoraChatErrorGroupMembersFull`.

# AgoraChatErrorGroupNotExist: the chat group ID is wrong, or the chat group has been disbanded.
chat-605 = Chat group does not exist
    .reason = Your app tried to perform an operation on a chat group that does not exist.
    .recovery = Check that the chat group ID is correct and that the chat group has not been disbanded.
    .user-message = This group doesn't exist or has been disbanded.
    .note = The explanation on this page applies to earlier versions of the iOS SDK. In current versions, and on Android, Unity and Windows, 605 and 606 are swapped: 605 is `AgoraChatErrorGroupSharedFileInvalidId` (`GROUP_SHARED_FILE_INVALIDID`) and 606 is `AgoraChatErrorGroupNotExist` (`GROUP_NOT_EXIST`), as in documentation from October 2023 onward. Check the header files of your SDK version.

# AgoraChatErrorGroupSharedFileInvalidId: the user uploads or downloads a file of a chat group, and the app passed no file ID.
# The user did one of the two; the user-message fits both.
chat-606 = Group shared file ID is empty
    .reason = The group shared file ID is empty, so the SDK cannot upload or download the file.
    .recovery = Pass a valid group shared file ID, then call the method again.
    .user-message = Something went wrong with this file. Reopen the group and try again.
    .note = The explanation on this page applies to earlier versions of the iOS SDK. In current versions, and on Android, Unity and Windows, 605 and 606 are swapped: 605 is `AgoraChatErrorGroupSharedFileInvalidId` (`GROUP_SHARED_FILE_INVALIDID`) and 606 is `AgoraChatErrorGroupNotExist` (`GROUP_NOT_EXIST`), as in documentation from October 2023 onward. Check the header files of your SDK version.
