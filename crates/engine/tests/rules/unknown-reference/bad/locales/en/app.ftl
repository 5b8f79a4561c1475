app-100 = Too many devices
    .reason = An account is logged in on at most { -console.case ->
           *[a] { app-100.note }
        } { $max-devices } devices.
    .recovery = Remove a device in the { -consol }. See the [help][help].

app-101 = Cannot open { app-100.reasn }{ app-1001 }{ nothing.reason } { $name }
