### Codes 200 to 217 of the Agora Chat SDK.
### The message, reason, recovery and note are for the developers of an app, who read them
### in logs and on the reference site. The user-message is what the app shows to its own user,
### on a phone, a tablet or a computer.

# AgoraChatErrorUserAlreadyLoginSame: the app calls the login method for a user who is already logged in.
# No user-message: the user is logged in, so there is nothing to show.
chat-200 = User already logged in
    .reason = The user is already logged in, and your app called the login method again with the same user ID.
    .recovery = Treat the login as successful, and do not log in twice.

# AgoraChatErrorUserNotLogin: the app calls a method that needs a login before there is one.
chat-201 = User not logged in
    .reason = Your app called the method while the user was not logged in.
    .recovery = Check the order of calls in your app, and make sure that it calls this method only after a successful login.
    .user-message = Log in to continue.

# AgoraChatErrorUserAuthenticationFailed: the server rejects the login credentials, for example because the token has expired.
# The user-message must not reveal whether the account exists.
chat-202 = Authentication failed
    .reason = The server could not authenticate the user. The token may have expired.
    .recovery = Check whether the token has expired. If it has, get a new token, then log in again.
    .user-message = Your session is no longer valid. Log in again to continue.

# AgoraChatErrorUserAlreadyExist: the user registers an account in the app, and the user ID is taken.
chat-203 = User already exists
    .reason = The user ID is already registered and cannot be registered again.
    .recovery = Do not register the same user ID twice. Choose another user ID, or log in with this one.
    .user-message = This account name is already taken. Log in, or choose another name.

# AgoraChatErrorUserNotFound: a user whom the operation concerns is not registered, either this user or the other one.
# The user-message must not reveal whether the account exists, so it does not name the account.
chat-204 = User not found
    .reason = The user was not registered when your app called the method.
    .recovery = Register the user first, then perform other operations.
    .user-message = That didn't work. Check the information and try again.

# AgoraChatErrorUserIllegalArgument: a method that concerns users receives a parameter that is not valid.
chat-205 = Invalid user parameter
    .reason = Your app called the method with a parameter that is not valid, such as a user ID with characters that are not allowed.
    .recovery = Correct the parameters, then call the method again.
    .user-message = Some of the information isn't valid. Check it and try again.

# AgoraChatErrorUserLoginOnAnotherDevice: the device that logged in first receives it, because of a login on another device.
# Somebody else may have made that login, so the user-message does not say who did.
chat-206 = Logged in on another device
    .reason = If multi-device login is not enabled for your app and the user logs in on another device, the device that logged in earlier is forced to log out and receives this code.
    .recovery = Tell the user that this device has been logged out, and let the user decide whether to log in again. To let users stay logged in on several devices at the same time, enable multi-device login for your app.
    .user-message = A login on another device logged you out. If this wasn't you, change your password.

# AgoraChatErrorUserRemoved: the device on which the user is logged in receives it; an administrator has just deleted the account.
chat-207 = Account deleted
    .reason = An administrator deleted the logged-in user's account in { -console }.
    .recovery = Return your app to its logged-out state. If the reason for the deletion is unclear, ask the administrator.
    .user-message = This account is no longer available. Contact support.
    .note =
        { -earlier-docs }, gives the symbol as `AgoraChatErrorUserRAgoraChatoved`, in which the letters “em” were replaced with “AgoraChat” by mistake. The correct symbol is `AgoraChatErrorUserRemoved`.

        Its Chinese text says “注销”, which can also mean “log out”. Here it means that the account was deleted.

# AgoraChatErrorUserRegisterFailed: returned while an account is being registered, which the developer's server side does.
chat-208 = User registration failed
    .reason = Your app called the server-side registration method with a parameter that is empty or not valid.
    .recovery = Check the parameters, then call the method again. For details, see the [RESTful API for registering a user][register].
    .user-message = Couldn't create the account. Check the information and try again.

# AgoraChatErrorUpdateApnsConfigsFailed: the user changes notification settings in the app.
chat-209 = Push settings not updated
    .reason = The SDK could not update the user's push settings, such as the nickname shown in push notifications or do-not-disturb mode.
    .recovery = Call the method again.
    .user-message = Couldn't save your notification settings. Try again.

# AgoraChatErrorUserPermissionDenied: the user tries something that the account may not do, for example because it is banned.
chat-210 = Permission denied
    .reason = The user does not have permission to perform this operation, possibly because of a ban.
    .recovery = Check whether the user is banned. If so, have your app's operator lift the ban, then have the user log in again.
    .user-message = You don't have permission to do this. For help, contact support.

# AgoraChatErrorUserBindAnotherDevice: the device that logs in later receives it and stays logged out. The earlier device is not affected.
chat-213 = Login refused by device priority
    .reason = Your app gives one device priority at login, for example the one that logged in first. When a user who is already logged in tries to log in on another device, that login fails with this code.
    .recovery = Have the user log out on the first device, then log in on this one. Alternatively, change the device login priority in your app.
    .user-message = This account is logged in on another device. Log out there first.

# AgoraChatErrorUserLoginTooManyDevices: the new device receives it and stays logged out. The other devices are not affected.
# $max-devices: a number without a unit.
chat-214 = Too many devices logged in
    .reason = By default, a user can be logged in on at most { $max-devices } devices at the same time. Once that limit is reached, logging in on another device fails.
    .recovery = Have the user log out on one of the devices, then log in on the new one. If your users need more devices, [contact Agora support][ticket].
    .user-message = This account is logged in on too many devices. Log out on another device first.

# AgoraChatErrorUserMuted: a muted user sends a message in a chat group or chat room.
chat-215 = User muted
    .reason = The user tried to send a message in a chat group or chat room in which they are muted.
    .recovery = Wait until the user has been unmuted, then send the message again.
    .user-message = You can't send messages here while you're muted.

# AgoraChatErrorUserKickedByChangePassword: a logged-in device receives it after the user changes the password.
chat-216 = Logged out by password change
    .reason = The user changed the password while logged in and was therefore forced to log out.
    .recovery = Have the user log in again with the new password.
    .user-message = The password was changed. Log in again with the new password.

# AgoraChatErrorUserKickedByOtherDevice: the device that is forced to log out receives it; the one that caused this does not.
chat-217 = Logged out by another device
    .reason = With multi-device login enabled, this device was forced to log out, either by an API call on another of the user's devices or from { -console }.
    .recovery = Return your app to its logged-out state, and let the user decide whether to log in again.
    .user-message = This device was logged out. Log in again to continue.
    .note = { -earlier-docs }, has this backwards: it says that the user logs another device out. The device that receives this code is the one that was forced to log out, by another device or from { -console }.
