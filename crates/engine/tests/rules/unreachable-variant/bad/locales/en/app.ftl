app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices ->
        [uno] one device.
       *[other] { $max-devices } devices.
    }
    .recovery = Remove a device in the { -console }. See the [help][help].

app-101 = { $count ->
    [one] Cannot open { $name }
    [single] Cannot open the file
   *[other] Cannot open { $name } and other files ({ $count })
}
    .reason = { $kind ->
        [image] The picture is too large.
       *[other] The file is too large.
    }
