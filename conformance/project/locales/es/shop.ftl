shop-104 = Se agotó el tiempo de espera
    .user-message = Inténtelo de nuevo.

shop-105 = { $attempts ->
        [one] Rechazada tras { $attempts } intento
        [many] Rechazada tras { $attempts } de intentos
       *[other] Rechazada tras { $attempts } intentos
    }
