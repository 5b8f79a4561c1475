app-102 = Another
