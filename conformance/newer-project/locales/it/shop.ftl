shop-429 = Riprova tra { $seconds } secondi
shop--3 = Mancano { $amount }
