-console = 控制台

app = 示例应用
app-group-account = 账号
app-group-file = 文件
platform-android = Android
platform-ios = iOS

meta-grpc = gRPC
meta-grpc-not-found = 未找到
