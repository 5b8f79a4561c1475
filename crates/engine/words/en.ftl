# Shown to an app's user, or printed in a log, for a code that the catalog does not hold.
# $code (string or number) is the code.
unknown-error = Unknown error ({ $code })

# What an app may show when a code has nothing to say to its user.
generic-user-message = Something went wrong. Try again later.
