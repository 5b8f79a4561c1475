app = Example app
app-group-account = Account
app-group-files = Files

#[en] # Shown when the server ends a session.
app-1001 = Session expired
    .reason = The server ended the session because it had not been used for a while.
    .recovery = Send the user to the login page.
    .user-message = Log in again to continue.

#[en] # Shown when a file is chosen that cannot be uploaded.
app-2001 = File too large
    .reason = The file is larger than { $max-upload }.
    .recovery = Check the size before the upload begins. To raise the limit, see the [help page][help].
    .user-message = Choose a file of at most { $max-upload }.

#[en] # Shown when several files are dropped together. $count (number): how many files are waiting.
app-2002 = Too many files at once
    .reason =
        { $count ->
            [one] { $count } file is already waiting.
           *[other] { $count } files are already waiting.
        }
    .recovery = Wait until the queue is empty, then try again.
    .user-message = Wait a moment, then try again.
