-console = Konzola

app = Primer
app-group-account = Nalog
app-group-file = Datoteke
platform-android = Android
platform-ios = iOS
