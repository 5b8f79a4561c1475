app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices. See [the file](code:1001) and [its cause](code:101#recovry).
    .recovery = Remove a device in the { -console }. See the [help][help], the [guide](guide:strat) and [what we plan](guide:plans).

app-101 = Cannot open { $name }

app-102 = An internal code
