# What codegloss says in apps in Arabic; en.ftl says when.
# Not yet read by a native speaker.

unknown-error = خطأ غير معروف ({ $code })
generic-user-message = حدث خطأ ما. يُرجى المحاولة مرة أخرى لاحقًا.
