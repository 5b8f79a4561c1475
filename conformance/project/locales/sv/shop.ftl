shop-104 = Tiden gick ut

shop-106 = Ditt { NUMBER($place, type: "ordinal") ->
        [one] { $place }:a
       *[other] { $place }:e
    } kort nekades
