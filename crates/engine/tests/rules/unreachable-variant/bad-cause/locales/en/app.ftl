app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = Cannot open { $name }

app-101-cause-busy = { $count ->
    [uno] Another program reads a file
   *[other] Other programs read { $count } files
}
    .recovery = Close { $name } elsewhere.
