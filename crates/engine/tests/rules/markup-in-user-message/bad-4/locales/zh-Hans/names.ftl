-console = 控制台

app = 示例应用
app-group-account = 账号
app-group-file = 文件
platform-android = Android
platform-ios = iOS

generic-user-message = 出了点问题，请**稍后**重试。
unknown-error = 未知错误（`{ $code }`）
