-console = Console
    .case = lower

app = Example app
    .short = Example
app-group-account = Account
app-group-file = Files of { app.short }
platform-android = Android
platform-ios = iOS
