app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery =
        Run tool FILE,
        or:  tool -a FILE. Remove a device in the { -console }, then run `a  b , c` and `,`. See the [help][help].

app-101 = Cannot open { $name -> 
    [cat] { "" }
   *[other] it
} now
