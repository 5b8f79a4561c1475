shop-104 = İstek zaman aşımına uğradı

shop-105 = { $attempts ->
        [one] { $attempts } denemeden sonra reddedildi
       *[other] { $attempts } denemeden sonra reddedildi
    }
