ok = OK
cancel = Cancel
# codegloss: allow(message-for-no-code) the app reads it
close = Close
open = Open
save = Save
