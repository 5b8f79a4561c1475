### Codes 300 to 305 of the Agora Chat SDK.
### The message, reason, recovery and note are for the developers of an app, who read them
### in logs and on the reference site. The user-message is what the app shows to its own user,
### on a phone, a tablet or a computer.

# AgoraChatErrorServerNotReachable: the device cannot reach the server while it sends a message or requests data.
chat-300 = Server not reachable
    .reason = A network problem disconnected the SDK from the Agora Chat service.
    .recovery = Try again later.
    .user-message = Couldn't connect. Check your connection and try again.

# AgoraChatErrorServerTimeout: a result took too long. The text does not say whose fault that is.
# $server-timeout: a length of time with its unit, such as “30 seconds”.
chat-301 = Request timed out
    .reason = Some methods have to wait for a result. If processing takes too long and no result arrives within { $server-timeout }, the method returns this code.
    .recovery = Check whether the operation took effect. If it did not, try again later.
    .user-message = This took too long. Try again later.

# AgoraChatErrorServerBusy: the server cannot handle the request for the moment.
chat-302 = Server busy
    .reason = The server is busy at the moment and did not handle the request.
    .recovery = Try again later.
    .user-message = The service is busy. Try again later.

# AgoraChatErrorServerUnknownError: a request to the service failed, and no more specific code applies.
chat-303 = Service request failed
    .reason = A request to the service failed. This is a catch-all code that occurs in many situations.
    .recovery = Look for the cause in the SDK logs. If they do not reveal it, [submit a ticket][ticket] and attach them.
    .user-message = Something went wrong. Try again later.

# AgoraChatErrorServerGetDNSConfigFailed: the app cannot connect, because the SDK has no server configuration for it.
chat-304 = Could not get server configuration
    .reason = The SDK could not get the server configuration of the current app.
    .recovery = Call the method again.
    .user-message = Couldn't connect. Try again.

# AgoraChatErrorServerServingForbidden: the whole app is disabled, on every device. This is not a ban of one user.
chat-305 = App disabled
    .reason = Your app has been disabled, so its method calls fail.
    .recovery = [Submit a ticket][ticket] to find out why the app was disabled.
    .user-message = The service isn't available. Contact support.
