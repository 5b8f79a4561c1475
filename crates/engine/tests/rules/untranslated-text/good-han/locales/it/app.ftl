app-100 = Troppi dispositivi
    .reason = Un account può accedere da al massimo { $max-devices } dispositivi.
    .recovery = Scegliere “移除”, `设备` o 简体中文, rimuovere un dispositivo nella { -console }. Vedere l'[aiuto][help].

app-101 = Impossibile aprire { $name }
