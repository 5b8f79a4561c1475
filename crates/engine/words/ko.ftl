# What codegloss says in apps in Korean; en.ftl says when.
# Not yet read by a native speaker.

unknown-error = 알 수 없는 오류({ $code })
generic-user-message = 문제가 발생했습니다. 나중에 다시 시도해 주세요.
