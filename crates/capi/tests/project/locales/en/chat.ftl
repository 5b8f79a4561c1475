chat = Chat

chat-104 = Invalid token
    .reason = The token is *empty* or not valid. ✔
    .recovery = Get a token, then log in again.

chat-card_declined = { $count ->
        [0] Nothing
        [one] { $name }: { $count } file
       *[other] { $name }: { $count } files
    }

chat--9223372036854775808 = { $a } and { $b } and { $a }
