-console = Console

app = Example app
app-group-account = Account
app-group-file = Files
platform-android = Android
platform-ios = iOS

generic-user-message = Ask users*, friends* and 2*2 others.
