app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }

app-110 = The login failed
    .reason = The server refused the login.

app-111 = The upload failed
    .reason = The server refused the upload.

app-112 = iOS failed the `download`
    .reason = The server refused the download.

app-113 = The search failed
    .reason = Is the server there?

app-114 = rsync failed the update
    .reason = The server refused the update.

app-115 = The message failed
    .reason = The server refused the message.

app-116 = The group failed
    .reason = The server refused the group.

app-117 = The contact failed
    .reason = The server refused the contact.

app-118 = The photo failed
    .reason = The server refused the photo.

app-119 = The video failed
    .reason = The server refused the video.

app-120 = The call failed
    .reason = The server refused the call.

app-121 = The file failed
    .reason = The server refused the file.

app-122 = The note failed
    .reason = The server refused the note.

app-123 = The list failed
    .reason = The server refused the list.

app-124 = The report failed
    .reason = The server refused the report.

app-125 = The backup failed
    .reason = The server refused the backup.

app-126 = The export failed
    .reason = The server refused the export.

app-127 = The import failed
    .reason = The server refused the import.

app-128 = The scan failed
    .reason = The server refused the scan.

app-129 = The print failed
    .reason = The server refused the print.

app-130 = The copy failed
    .reason = The server refused the copy.

app-131 = The share failed
    .reason = The server refused the share.
