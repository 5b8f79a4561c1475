-console = { $case ->
   *[start] Console
    [middle] console
}

app = Example app
app-group-account = Account
app-group-file = Files
platform-android = Android
platform-ios = iOS
