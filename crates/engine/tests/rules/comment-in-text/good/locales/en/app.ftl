# Seen on a phone.
app-100 = Too many devices
    .reason = # An account is logged in on at most { $max-devices } devices.
    .recovery =
        Remove a device in the { -console }. See the [help][help].
        #104 is another code.
        { "" }# is a number sign.

app-101 = Cannot open { $name }
