app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = { DATETIME($count) }{ NUMBER($count, minimumFractionDigits: 200) }{ NUMBER($count, minimumSignificantDigits: 3, maximumSignificantDigits: 2) }{ NUMBER($count, type: "money") }{ NUMBER($count, minFractionDigits: 2) }{ NUMBER($count, currency: "EUR") }{ NUMBR($count) }{ NUMBER("1") ->
       *[other] { NUMBER() }
    }Cannot open { $name }
