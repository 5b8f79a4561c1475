-console = { -b }
-b = { -c }
-c = { -b } and { -b }

app = Example app
app-group-account = Account
app-group-file = Files
platform-android = Android
platform-ios = iOS
