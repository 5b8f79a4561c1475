# What codegloss says in apps in Traditional Chinese (Taiwan); en.ftl says when.
# Not yet read by a native speaker.

unknown-error = 未知的錯誤（{ $code }）
generic-user-message = 發生問題，請稍後再試。
