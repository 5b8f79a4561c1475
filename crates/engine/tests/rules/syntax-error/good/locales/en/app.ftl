# A comment may hold { and " and even }.
app-100 = Too many devices `{"{"}\u0041{"}"}` { "\u00E9\"\\" }
    .reason = 
        "An account" \q is logged in on at most {
            $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }
