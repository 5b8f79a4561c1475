app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices. See [what to do](#recovery).
    .recovery = Remove a device in the { -console }. See the [guide](../guide/start.html#start) and [the file](./101.html), or [the same](code:101#see-also), [by name](guide:start#start). See the [help][help].

app-101 = Cannot open { $name }
