### Codes 100 to 104 of the Agora Chat SDK.
### The message, reason, recovery and note are for the developers of an app, who read them
### in logs and on the reference site. The user-message is what the app shows to its own user,
### on a phone, a tablet or a computer.

# AgoraChatErrorInvalidAppkey: returned at login. Developers configure the App Key; the user typed nothing wrong.
chat-100 = Invalid App Key
    .reason = The App Key that your app uses is incorrect.
    .recovery = Replace it with a valid App Key, then log in again. To find your App Key, see [Get the project information][project].
    .user-message = Couldn't log in. Contact support.

# AgoraChatErrorInvalidUsername: returned by login, by adding a contact and by other operations that take a user ID.
chat-101 = Invalid user ID
    .reason = The user ID that your app passed is empty or malformed.
    .recovery = Replace it with a valid user ID, then call the method again.
    .user-message = Enter a valid account name.

# AgoraChatErrorInvalidPassword: returned when a user logs in with a password.
# The user-message must not reveal whether the account exists, so it does not blame the password alone.
chat-102 = Wrong password
    .reason = The password given at login is empty or incorrect.
    .recovery = Log in again with the correct password.
    .user-message = Incorrect account name or password. Check both and log in again.

# AgoraChatErrorInvalidToken: returned at login. The app obtains the token by itself; the user never sees it.
chat-104 = Invalid token
    .reason = The token given at login is empty or incorrect.
    .recovery = Log in again with the correct token.
    .user-message = Couldn't log in. Try again.
    .note = { -earlier-docs }, gives the symbol of 104 as `AgoraChatErrorUsernameTooLong`. That symbol belongs to 105, a user ID that is too long; the symbol of 104 is `AgoraChatErrorInvalidToken`.
