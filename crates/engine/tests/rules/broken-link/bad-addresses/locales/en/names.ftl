-console = Console

app = Example app
app-group-account = Account
app-group-file = Files
platform-android = Android
platform-ios = iOS
site-link-start = Start
site-link-other = Other
site-footer-legal = [Terms](guide/terms.html), [start](guide/start.md)
