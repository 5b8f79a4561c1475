# Erreurs à la connexion
-extra = Trop d’appareils connectés : déconnectez-en un, puis réessayez plus tard.
