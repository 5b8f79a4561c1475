shop-104 = Zeitüberschreitung
    .reason = „{ -shop }“ hat nicht geantwortet.

-shop = Beispielladen

shop-105 = { $attempts ->
        [0] Vor dem ersten Versuch abgelehnt
        [one] Nach { $attempts } Versuch abgelehnt
       *[other] Nach { $attempts } Versuchen abgelehnt
    }

shop--3 = Nicht genug für { $amount }

shop-progress = { NUMBER($done, style: "percent") } von { $files ->
        [one] einer Datei
       *[other] { NUMBER($files, useGrouping: "always") } Dateien
    }
