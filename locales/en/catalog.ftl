### Names of the catalog, its groups and units, and texts that apply to every code.

## Terms

# The web console in which developers manage their projects.
-console = Agora Console

# The vendor's documentation of that day. The notes correct its errors. Within a sentence, a comma follows the year.
-earlier-docs = Agora's documentation of March 24, 2022

## Names: developers see them in the navigation and titles of the reference site

# Codes 1 to 4: errors that belong to no other group.
chat-group-general = General

# Codes 100 to 104: the App Key, user IDs, passwords and tokens.
chat-group-account = Account

# Codes 200 to 217: login state, what a user may do, and the devices a user is logged in on.
chat-group-user = Users and devices

# Codes 300 to 305: communication with the server.
chat-group-server = Server

# Codes 400 to 406: log files, message attachments and group shared files.
chat-group-file = Files

# Codes 500 to 508: sending and recalling messages.
chat-group-message = Messages

# Codes 600 to 606.
chat-group-group = Chat groups

# Codes 700 to 705.
chat-group-chat-room = Chat rooms

# Codes 900 and 901.
chat-group-user-attributes = User attributes

## Units: $value is a number; used inside reasons and other sentences, as in “within 30 seconds”

unit-second =
    { $value ->
        [one] { $value }{ "\u00A0" }second
       *[other] { $value }{ "\u00A0" }seconds
    }

unit-day =
    { $value ->
        [one] { $value }{ "\u00A0" }day
       *[other] { $value }{ "\u00A0" }days
    }

## For every code

# A developer sees this in a log when the SDK returns a code that is not in the catalog.
# $code: the code, a number or a short string.
unknown-error = Unknown error ({ $code })

# An app shows this to its user when a code has no text for users.
generic-user-message = Something went wrong. Try again later.

## The reference site

site-title = Agora Chat SDK error codes
site-description = What each error code of the Agora Chat SDK means, why it occurs and what to do about it.
