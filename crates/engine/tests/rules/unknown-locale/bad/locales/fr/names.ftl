app = Exemple
