app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices. It costs US$5, $5 or 5%.
    .recovery = Remove a device in the { -console }: `%s`, `$name`, $HOME, $PATH, US$ 5, $x, 100% sure, %20. See the [help][help].

app-101 = Cannot open { $name }
    .reason = A format has %d, %s or %x (%10f), and variables such as $var.
