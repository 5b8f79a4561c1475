app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }

app-102 An error occurred

app-103 = An error } occurred

app-104 =

-brand =

app-105 = { $count ->
        [one] One error
       *[other]
    }

app-106 = { $count ->
        [one] One error
        [other] Errors
    }

app-107 = { $count -> *[other] Errors }

app-108 = { "An error occurred }

app-109 = { "\q" }

app-110 = { "\u12ǔ" }

app-111 = { number(1) }

app-112 = { app-100 ->
       *[other] An error occurred
    }

app-113 = { -console.case }

app-114 = { 1. }

app-115 = {}

app-116 = { NUMBER($count, type: $kind) }

app-117 = { NUMBER(type: "ordinal", $count) }

app-118 = { "\{" }
