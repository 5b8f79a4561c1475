# What codegloss says in apps in Spanish; en.ftl says when.
# Not yet read by a native speaker.

unknown-error = Error desconocido ({ $code })
generic-user-message = Se produjo un error. Inténtalo de nuevo más tarde.
