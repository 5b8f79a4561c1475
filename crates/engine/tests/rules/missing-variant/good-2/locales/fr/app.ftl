app-100 = Trop d’appareils
    .reason = Un compte est connecté sur { $max-devices } appareils au plus.
    .recovery = Retirez un appareil dans la { -console }. Voir l’[aide][help].

app-101 = { $count ->
    [0] Tous les fichiers sont ouverts
    [one] Impossible d’ouvrir { $name }
   *[other] Impossible d’ouvrir { $name } et d’autres fichiers ({ $count })
}
    .reason = { $kind ->
        [image] L’image est trop grande.
       *[other] Le fichier est trop grand.
    }
