chat = Chat

# Shown when a login fails because of its token.
chat-104 = Invalid token
    .user-message = Log in again to continue.

# Shown before a file is sent. $name (string): the file; $limit (number): megabytes.
chat-405 = File too large: { $name }
    .user-message = { $name } cannot be sent. Choose a file of at most { $limit } MB.

# Shown when a file that is to be sent cannot be read.
chat-406 = File cannot be read
