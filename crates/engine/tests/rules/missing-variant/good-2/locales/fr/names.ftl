-console = console

app = Exemple
app-group-account = Compte
app-group-file = Fichiers
platform-android = Android
platform-ios = iOS
