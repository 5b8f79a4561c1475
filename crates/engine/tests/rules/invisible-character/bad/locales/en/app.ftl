# A comment that reads ⁦from the other side⁩.
app-100 = Too many​ devices
    .reason = An account is logged in on { "\u202A" }at most{ "\u202C" } { $max-devices } devices‌.
    .recovery =
        Remove a device‏ in the { -console }, 👨‍ not &rlm; but ‮.

        See the [help][help].

# A bell: 
app-101 = Cannot{ "\u200C" }{ "\u009B" } open { $name }
