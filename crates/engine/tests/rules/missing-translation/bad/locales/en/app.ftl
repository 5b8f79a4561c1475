app-100 = Too many devices
        .recovery = Remove a device in the { -console }. See the [help][help].
