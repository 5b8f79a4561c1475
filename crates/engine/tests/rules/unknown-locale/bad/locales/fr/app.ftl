app-100 = Trop d’appareils
