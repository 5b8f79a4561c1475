-console = 控制台

app = 示例应用
app-group-account = 账号
platform-android = Android
platform-ios = iOS
