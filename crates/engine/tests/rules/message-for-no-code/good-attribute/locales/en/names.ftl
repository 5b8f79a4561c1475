-console = Console
    .gender = neuter

app = Example app
app-group-account = Account
    .title = Accounts
app-group-file = { app-group-account.title } of files
platform-android = Android
platform-ios = iOS
