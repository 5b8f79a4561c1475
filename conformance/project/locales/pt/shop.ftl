shop-105 = { $attempts ->
        [one] Recusado após { $attempts } tentativa
        [many] Recusado após { $attempts } de tentativas
       *[other] Recusado após { $attempts } tentativas
    }
