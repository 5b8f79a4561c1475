shop-104 = مهلت درخواست تمام شد

shop-105 = { $attempts ->
        [one] پس از { $attempts } تلاش رد شد
       *[other] پس از { $attempts } تلاش رد شد
    }
