shop-104 = Upłynął limit czasu

shop-105 = { $attempts ->
        [one] Odrzucono: { $attempts } nieudana próba
        [few] Odrzucono: { $attempts } nieudane próby
        [many] Odrzucono: { $attempts } nieudanych prób
       *[other] Odrzucono: { $attempts } nieudanej próby
    }
