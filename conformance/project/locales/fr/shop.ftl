shop-104 = Délai dépassé

shop-105 = { $attempts ->
        [one] Refusée après { $attempts } tentative
        [many] Refusée après { $attempts } de tentatives
       *[other] Refusée après { $attempts } tentatives
    }

shop-106 = Votre { NUMBER($place, type: "ordinal") ->
        [one] { $place }re
       *[other] { $place }e
    } carte a été refusée

shop--3 = Pas assez pour { $amount }
