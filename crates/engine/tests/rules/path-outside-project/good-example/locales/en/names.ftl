-console = Console
app = { -product }
app-group-account = Account
app-group-file = Files
platform-android = Android
platform-ios = iOS
