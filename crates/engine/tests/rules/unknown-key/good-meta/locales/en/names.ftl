-console = Console

app = Example app
app-group-account = Account
app-group-file = Files
platform-android = Android
platform-ios = iOS

meta-grpc = gRPC
meta-grpc-not-found = not found
