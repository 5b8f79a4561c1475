### Codes 700 to 705 of the Agora Chat SDK.
### The message, reason, recovery and note are for the developers of an app, who read them
### in logs and on the reference site. The user-message is what the app shows to its own user,
### on a phone, a tablet or a computer.

# AgoraChatErrorChatroomInvalidId: the app passed no chat room ID; the user typed nothing wrong.
chat-700 = Invalid chat room ID
    .reason = Your app called a chat room method with an empty chat room ID.
    .recovery = Pass a valid chat room ID, then call the method again.
    .user-message = Something went wrong. Reopen the chat room and try again.

# AgoraChatErrorChatroomAlreadyJoined: the user joins a chat room while already in it.
# No user-message: the user is in the chat room, so there is nothing to show.
chat-701 = Already in the chat room
    .reason = The user is already in the chat room and tried to join it again.
    .recovery = Treat the request to join as successful.

# AgoraChatErrorChatroomNotJoined: the user sends a message or does something else in a chat room without having joined it.
chat-702 = Not in the chat room
    .reason = The user tried to send a message or perform another operation in a chat room without having joined it.
    .recovery = Have the user join the chat room first, then perform the operation.
    .user-message = Join the chat room to do this.

# AgoraChatErrorChatroomPermissionDenied: a member of a chat room tries something that is up to its owner or admins.
chat-703 = Permission denied in chat room
    .reason = The user does not have permission to perform this operation in the chat room. For example, an ordinary member cannot appoint admins.
    .recovery = Make sure that the user has a role that allows the operation. For example, only the owner can appoint admins.
    .user-message = You need permission to do this. Ask the chat room's owner or an admin.
    .note = { -earlier-docs }, advises checking whether the user is an admin. That is not always enough: some operations are reserved for the owner.

# AgoraChatErrorChatroomMembersFull: the user enters a full chat room. People come and go there, so trying again later may help.
chat-704 = Chat room full
    .reason = The chat room has reached its maximum number of members.
    .recovery = Have the user try again later, or raise the member limit of the chat room.
    .user-message = This chat room is full. Try again later.
    .note = { -earlier-docs }, gives the symbol as `AgoraChatErrorChatroomMAgoraChatbersFull`, in which the letters “em” were replaced with “AgoraChat” by mistake. The correct symbol is `AgoraChatErrorChatroomMembersFull`.

# AgoraChatErrorChatroomNotExist: the chat room ID is wrong, or the chat room has been disbanded.
chat-705 = Chat room does not exist
    .reason = Your app tried to perform an operation on a chat room that does not exist.
    .recovery = Check that the chat room ID is correct and that the chat room has not been disbanded.
    .user-message = This chat room doesn't exist or has been disbanded.
