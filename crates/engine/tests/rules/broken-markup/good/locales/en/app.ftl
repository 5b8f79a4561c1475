app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices: 2 ** 3 ** 4, a**b, **kwargs, `like this', \`code\`, price**, f**k.
    .recovery = 
        Remove a device in the { -console }. See [1] (a note) and the [help][help].
        -f is an option, `a | b`, a|b, [FILE | -a], ls | sort -n, ARG1 | ARG2, a || b, \\server\share, [help] and (https://example.com) too.

app-101 = Cannot open { $name }
