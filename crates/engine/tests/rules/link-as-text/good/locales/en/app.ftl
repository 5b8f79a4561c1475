app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help], [HELP][help], a[0][1], \[c][help] or {"["}c][d].

app-101 = Cannot open [file] { "[a][b]" } std::vector<std::string> [Symbol.iterator]() `[x](javascript:y)` { $name }
