app = 示例应用
app-group-account = 账号
app-group-files = 文件

#[zh-Hans] # 服务器结束会话时显示。
app-1001 = 会话已过期
    .reason = 会话一段时间未使用，服务器已将其结束。
    .recovery = 引导用户前往登录页面。
    .user-message = 请重新登录后继续。

#[zh-Hans] # 用户选择了无法上传的文件时显示。
app-2001 = 文件过大
    .reason = 文件超过 { $max-upload }。
    .recovery = 上传前先检查文件大小。如需提高上限，参见[帮助][help]。
    .user-message = 请选择不超过 { $max-upload } 的文件。

#[zh-Hans] # 一次拖入多个文件时显示。$count（数字）：等待中的文件数。
app-2002 = 文件数量过多
    .reason = 已有 { $count } 个文件在等待上传。
    .recovery = 待这些文件上传完毕后再试。
    .user-message = 请稍后再试。
