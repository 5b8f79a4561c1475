-console = Console

app = App di esempio
app-group-account = Account
app-group-file = File
platform-android = Android
platform-ios = iOS

unknown-error = Errore { $code }
generic-user-message = Si è verificato un errore
