app-100 = Too many devices
    .reason = Un account può accedere da al massimo { $max-devices } dispositivi.
    .recovery = Rimuovere un dispositivo nella { -console }. Vedere l'[aiuto][help].

app-101 = Impossibile aprire { $name }
