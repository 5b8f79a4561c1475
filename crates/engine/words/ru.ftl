# What codegloss says in apps in Russian; en.ftl says when.
# Not yet read by a native speaker.

unknown-error = Неизвестная ошибка ({ $code })
generic-user-message = Что-то пошло не так. Повторите попытку позже.
