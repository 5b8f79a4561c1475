# What codegloss says in apps in Brazilian Portuguese; en.ftl says when.
# Not yet read by a native speaker.

unknown-error = Erro desconhecido ({ $code })
generic-user-message = Ocorreu um erro. Tente novamente mais tarde.
