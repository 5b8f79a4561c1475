# What codegloss says in apps in Japanese; en.ftl says when.
# Not yet read by a native speaker.

unknown-error = 不明なエラー（{ $code }）
generic-user-message = 問題が発生しました。しばらくしてからもう一度お試しください。
