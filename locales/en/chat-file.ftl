### Codes 400 to 406 of the Agora Chat SDK.
### The message, reason, recovery and note are for the developers of an app, who read them
### in logs and on the reference site. The user-message is what the app shows to its own user,
### on a phone, a tablet or a computer.

# AgoraChatErrorFileNotFound: returned while a log file is fetched or an attachment is downloaded.
chat-400 = File not found
    .reason = The SDK could not find the log file that your app asked for, or the attachment that it tried to download.
    .recovery = Check that the file still exists, then call the method again.
    .user-message = This file can't be found. It may have been deleted.

# AgoraChatErrorFileInvalid: the user has chosen a file, and the app uploads it.
chat-401 = Invalid file
    .reason = The message attachment or group shared file that your app tried to upload is not valid.
    .recovery = Check the file, and upload a valid one.
    .user-message = This file can't be uploaded. Choose another file.

# AgoraChatErrorFileUploadFailed: returned while the user is uploading a file.
chat-402 = File upload failed
    .reason = The SDK could not upload the message attachment or group shared file.
    .recovery = Try uploading the file again.
    .user-message = Couldn't upload the file. Try again.

# AgoraChatErrorFileDownloadFailed: the user opens or saves a file that was received.
chat-403 = File download failed
    .reason = The SDK could not download the message attachment or group shared file.
    .recovery = Try downloading the file again.
    .user-message = Couldn't download the file. Try again.

# AgoraChatErrorFileDeleteFailed: returned while the app fetches the log file.
# Only old logs on the device are deleted, none of the user's files: there is nothing to tell a user.
chat-404 = File deletion failed
    .reason = When your app gets the log file, the SDK deletes the old log files. This code means that the deletion failed.
    .recovery = Get the log file again. If the error persists, [submit a ticket][ticket].

# AgoraChatErrorFileTooLarge: the user has chosen a file, and the app uploads it.
chat-405 = File too large
    .reason = The message attachment or group shared file that your app tried to upload exceeds the size limit.
    .recovery = Check the size of the file, and upload one that is within the limit.
    .user-message = This file is too large. Choose a smaller one.

# AgoraChatErrorFileContentImproper: the user sends a message with an attachment.
chat-406 = File content not allowed
    .reason = The content of the file is not allowed. This code may also occur when an attachment fails to upload while a message is being sent.
    .recovery = Check the content of the file. If it is not allowed, send another file. If it is fine, try uploading the file again.
    .user-message = This file can't be sent. Choose another file.
