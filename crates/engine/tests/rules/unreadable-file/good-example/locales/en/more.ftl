# UTF-8: 错误码
unknown-error = Unknown error { $code }
