-console = { $count ->
    [1] Console
   *[2] Consoles
}

app = Example app
app-group-account = Account
app-group-file = Files
platform-android = Android
platform-ios = iOS
