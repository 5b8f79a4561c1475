### Codes 1 to 4 of the Agora Chat SDK.
### The message, reason, recovery and note are for the developers of an app, who read them
### in logs and on the reference site. The user-message is what the app shows to its own user,
### on a phone, a tablet or a computer.

# AgoraChatErrorGeneral: any method may return it when no more specific code applies.
chat-1 = General error
    .reason = The SDK was not initialized correctly, or a request to the server failed for a reason that could not be identified. This code covers errors that fit no specific category.
    .recovery = Try initializing the SDK again. If the error persists, [submit a ticket][ticket] and attach the SDK logs.
    .user-message = Something went wrong. Try again later.

# A heading on the page of 1: one of its causes, for developers. The recovery is below it.
chat-1-cause-not-initialized = The SDK was not initialized correctly
    .recovery = Initialize the SDK again.

# A heading on the page of 1: one of its causes, for developers. The recovery is below it.
chat-1-cause-unidentified = A server request failed for an unidentified reason
    .recovery = [Submit a ticket][ticket] and attach the SDK logs.

# AgoraChatErrorNetworkUnavailable: any method that needs the network may return it, usually on a device that is offline.
chat-2 = Network unavailable
    .reason = The network connection dropped, so the SDK lost its connection to the server.
    .recovery = Check the device's network connection, and call the method again once the connection is back.
    .user-message = No network connection. Check your connection and try again.

# AgoraChatErrorDatabaseOperationFailed: the SDK could not open its own database on the device. This has nothing to do with the server.
chat-3 = Database operation failed
    .reason = The SDK could not open the local database on the device.
    .recovery = [Contact Agora support][ticket] and provide the SDK logs.
    .user-message = Couldn't open your chats. If restarting the app doesn't help, contact support.

# AgoraChatErrorExceedServiceLimit: the app has reached a limit of its pricing plan. Its user cannot solve this.
chat-4 = Service limit exceeded
    .reason = Your app has exceeded a limit of the service. For example, it has more registered users, or one of its users has more contacts, than [your pricing plan allows][plan].
    .recovery = Compare your usage with the limits of your pricing plan. For a higher limit, upgrade your plan or [submit a ticket][ticket].
    .user-message = Couldn't complete this action. Contact support.
