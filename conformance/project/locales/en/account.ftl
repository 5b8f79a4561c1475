# This file has the line ends of Windows.
account-104 = Session of { $user } ended
    .reason =
        Somebody signed in elsewhere
        with the same account.

        This ends the other session.
    .user-message = Sign in again.

account-account_invalid-token = Token not valid
    .recovery = "Sign in" again.

platform-ios = iOS
platform-android = Android
account-group-session = Sessions
