app-100 = Too many devices at the Café
    .reason = An account is logged in on at most { $max-devices } devices of 5 kΩ, 3 μs or ΔT ≈ 3 µm: USB-накопитель.
    .recovery = Remove a device in the { -console }. See the [SMSки][help], `Тоken`.

app-101 = Cannot open { $name }™ № ①
