### Agora Chat SDK 错误码 400 至 406。
### 消息、reason、recovery 和 note 的读者是应用的开发者，见于日志和参考网站；
### user-message 由应用显示给其用户，设备可能是手机、平板或电脑。

# AgoraChatErrorFileNotFound：获取日志文件或下载附件时返回。
chat-400 = 找不到文件
    .reason = SDK 找不到要获取的日志文件，或要下载的附件。
    .recovery = 确认文件仍然存在，再重新调用方法。
    .user-message = 找不到文件，文件可能已被删除。

# AgoraChatErrorFileInvalid：用户选择文件后上传时返回。
chat-401 = 文件无效
    .reason = 上传的消息附件或群组共享文件无效。
    .recovery = 检查文件，换用有效的文件重新上传。
    .user-message = 文件无法上传，请换一个文件。

# AgoraChatErrorFileUploadFailed：用户上传文件的过程中返回。
chat-402 = 文件上传失败
    .reason = SDK 未能上传消息附件或群组共享文件。
    .recovery = 尝试重新上传。
    .user-message = 文件上传失败，请重试。

# AgoraChatErrorFileDownloadFailed：用户打开或保存收到的文件时返回。
chat-403 = 文件下载失败
    .reason = SDK 未能下载消息附件或群组共享文件。
    .recovery = 尝试重新下载。
    .user-message = 文件下载失败，请重试。

# AgoraChatErrorFileDeleteFailed：应用获取日志文件时返回。
# SDK 删除的是旧的日志文件，不是用户的文件，因此不必告知用户。
chat-404 = 文件删除失败
    .reason = 获取日志文件时，SDK 会删除旧的日志文件；如果删除失败，则返回该错误码。
    .recovery = 重新获取日志文件。如果仍然失败，[提交工单][ticket]。

# AgoraChatErrorFileTooLarge：用户选择文件后上传时返回。
chat-405 = 文件过大
    .reason = 上传的消息附件或群组共享文件超过了大小限制。
    .recovery = 确认文件大小，换用符合限制的文件重新上传。
    .user-message = 文件过大，请换一个较小的文件。

# AgoraChatErrorFileContentImproper：用户发送带附件的消息时返回。
chat-406 = 文件内容不合规
    .reason = 文件内容不符合规定。发送消息时上传附件失败，也可能返回该错误码。
    .recovery = 检查文件内容，换用合规的文件重新发送。如果内容没有问题，尝试重新上传。
    .user-message = 文件无法发送，请换一个文件。
