-console = 控制台

app = 示例应用
app-group-account = 账号
app-group-file = 文件
platform-android = Android
platform-ios = iOS
site-link-start = 开始
site-link-other = 其他
site-footer-legal = [条款](/img/logo.svg)、[开始](guide/start.zh-Hans.md)
