# Shown to an app's user, or printed in a log, for a code that is not in the catalog.
# $code (string or number) is the code.
unknown-error = Unknown error ({ $code })

# What an app may show when a code has no text for users.
generic-user-message = Something went wrong. Try again later.
