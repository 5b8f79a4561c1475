-console = { -b } and { -c }
-b = { -d }
-c = { -d }
-d = Console

app = Example app
app-group-account = Account
app-group-file = Files
platform-android = Android
platform-ios = iOS
