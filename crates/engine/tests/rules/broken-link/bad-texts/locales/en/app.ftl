app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices. See [what counts](#text-which-devices).
    .recovery = Remove a device in the { -console }. { $max-devices ->
        [one] See the [guide](../guide/starts.html).
       *[other] See the [help][help].
    }

app-101 = Cannot open { $name }
