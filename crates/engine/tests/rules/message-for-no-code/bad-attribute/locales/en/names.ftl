-console = Console

app = Example app
app-group-account = Account
    .title = Accounts
app-group-file = Files
platform-android = Android
platform-ios = iOS
