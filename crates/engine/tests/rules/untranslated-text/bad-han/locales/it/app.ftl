app-100 = Troppi dispositivi
    .reason = Un account può accedere da al massimo { $max-devices } dispositivi. 设备过多，请移除一台（见下）。
    .recovery = Rimuovere un 设备 nella { -console }. Vedere l'[aiuto][help].

app-101 = Impossibile aprire { $name }
