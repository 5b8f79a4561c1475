### 错误码库、分组和单位的名称，以及适用于所有错误码的文案。

## 术语

# Agora 提供给开发者的网页控制台。不要译成“后台”。
-console = 控制台

# 早先的 Agora 官方文档。各 note 以它为出处，更正其中的错误。
-earlier-docs = Agora 2022 年 3 月 24 日的文档

## 名称：开发者在参考网站的导航和页面标题中看到

# 产品名和平台名各语言都相同，只写在这里：catalog/chat.toml 的 same-names。
chat = Agora Chat SDK

platform-ios = iOS
platform-android = Android
platform-unity = Unity
platform-windows = Windows

# 错误码 1 至 4：不属于其他分组的错误。
chat-group-general = 通用

# 错误码 100 至 104：App Key、用户 ID、密码和 Token。
chat-group-account = 账号

# 错误码 200 至 217：登录状态、用户权限和登录的设备。
chat-group-user = 用户与设备

# 错误码 300 至 305：与服务器的通信。
chat-group-server = 服务器

# 错误码 400 至 406：日志文件、消息附件和群组共享文件。
chat-group-file = 文件

# 错误码 500 至 508：发送和撤回消息。
chat-group-message = 消息

# 错误码 600 至 606。
chat-group-group = 群组

# 错误码 700 至 705。
chat-group-chat-room = 聊天室

# 错误码 900 和 901。
chat-group-user-attributes = 用户属性

## 单位：$value 是数值，用在原因等说明文字中，如“30 秒”

unit-second = { $value } 秒

unit-day = { $value } 天

## 适用于所有错误码

# 开发者在日志中看到：SDK 返回的错误码不在错误码库中。
# $code：错误码，数字或短字符串。
unknown-error = 未知错误（{ $code }）

# 应用显示给其用户：错误码没有可供用户阅读的文案。
generic-user-message = 操作未完成，请稍后再试。

## 参考网站

site-title = Agora Chat SDK 错误码
site-description = Agora Chat SDK 各个错误码的含义、可能原因和解决方法。
