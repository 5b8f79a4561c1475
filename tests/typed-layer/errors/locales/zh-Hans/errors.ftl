chat = 聊天

chat-104 = Token 无效

# 文件加入过快、来不及上传时显示。$name（字符串）：文件名；$count（数字）：等待的文件数。
chat-407 = { $name } 无法加入队列
    .reason = 还有 { $count } 个文件在等待。
    .user-message = 请稍候：{ $name } 将稍后发送。

# $seconds（数字）：时限。
chat--3 = { $seconds } 秒内没有应答
    .reason = 网络可能已断开。

chat-quota_exceeded = 超出配额

try = 尝试

try-self = { $type }、{ $waitTime }、{ $wait-time }

try-5 = 五

try-text-5 = 文本 5

try-plan = { $plan ->
        [pro] 需要专业版（{ $ref }）
        [team-plus] 需要团队版（{ $ref }）
       *[other] 需要订阅（{ $ref }）
    }

web = 网站

web-500 = 参见 [`log`]

web-502 = 网关错误

web-504 = 网关超时

web-505 = 不支持的 HTTP 版本

chat-group-log-in = 登录

platform-ios = iOS

platform-visual-basic = Visual Basic
