files = Files

# $name (string): the file.
files-404 = { $name } not found
    .user-message = { $name } is no longer here.

# $name (string): the file; $limit (number): in kilobytes.
files-413 = { $name } is too large
    .reason = A file may have at most { $limit } KB.
    .user-message = { $name } can't be saved. Choose a file of at most { $limit } KB.

billing = Billing

# $account (string): its number, which is a name; $missing (number): euros.
billing-balance-low = Balance of account { $account } too low
    .reason = { $missing } euros are missing.
    .user-message = Add { $missing } euros to account { $account }.

# $files (number): how many files may be saved in a day.
billing-upload-limit = Upload limit reached
    .reason = { $files ->
            [one] The plan includes { $files } file a day.
           *[other] The plan includes { $files } files a day.
        }
    .user-message = You have saved { $files } files today. Try again tomorrow.

generic-user-message = Something went wrong. Try again later.
unknown-error = Unknown error ({ $code })
