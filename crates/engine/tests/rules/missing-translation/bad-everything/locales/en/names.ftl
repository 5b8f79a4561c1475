app = Example app
app-group-account = Account
platform-android = Android
platform-ios = iOS
