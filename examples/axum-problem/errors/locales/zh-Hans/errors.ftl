files = 文件

files-404 = 未找到 { $name }
    .user-message = { $name } 已不存在。

files-413 = { $name } 过大
    .reason = 文件不能超过 { $limit } KB。
    .user-message = 无法保存 { $name }，请选择不超过 { $limit } KB 的文件。

billing = 账单

billing-balance-low = 账户 { $account } 余额不足
    .reason = 还差 { $missing } 欧元。
    .user-message = 请为账户 { $account } 充值 { $missing } 欧元。

billing-upload-limit = 已达上传上限
    .reason = 套餐每天可保存 { $files } 个文件。
    .user-message = 今天已保存 { $files } 个文件，请明天再试。

generic-user-message = 出了点问题，请稍后重试。
unknown-error = 未知错误（{ $code }）
