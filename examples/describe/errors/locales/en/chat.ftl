chat = Chat

# Shown when a login fails because of its token.
chat-104 = Invalid token
    .reason = The token given at login is empty or not valid.

# Shown when files are dropped faster than they are sent. $name (string): the file; $count (number): how many wait.
chat-407 = Upload queue full
    .reason =
        { $count ->
            [one] { $name } has to wait: { $count } file is before it.
           *[other] { $name } has to wait: { $count } files are before it.
        }
