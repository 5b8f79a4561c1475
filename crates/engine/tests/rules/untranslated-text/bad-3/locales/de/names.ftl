-console = Konsole

app = Beispiel
app-group-account = Konto
app-group-file = Dateien
platform-android = Android
platform-ios = iOS
