app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = { NUMBER($count, style: "percent", useGrouping: "false", minimumIntegerDigits: 2, minimumFractionDigits: 1, maximumFractionDigits: 1) }{ NUMBER(NUMBER(1234.5, useGrouping: 0), minimumSignificantDigits: 1, maximumSignificantDigits: 21) }{ NUMBER($count) }{ NUMBER($count, type: "ordinal") ->
        [one] st
        [two] nd
        [few] rd
       *[other] th
    }{ NUMBER(1) }{ NUMBER($max-devices, type: "cardinal") } Cannot open DATETIME() { $name }
