-console = { $case ->
       *[upper] Console
        [lower] console
    }

app = Example app
app-group-account = Account
app-group-file = Files
platform-android = Android
platform-ios = iOS
unit-device = { $value ->
        [one] { $value } device
       *[other] { $value } devices
    }
unknown-error = Error { $code }
