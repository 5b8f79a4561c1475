shop-104 = Upłynął limit czasu

shop-105 = { $attempts ->
        [one] Odrzucono po { $attempts } próbie
        [few] Odrzucono po { $attempts } próbach
        [many] Odrzucono po { $attempts } próbach (wiele)
       *[other] Odrzucono po { $attempts } próby
    }
