# What codegloss says in apps in French; en.ftl says when.
# Not yet read by a native speaker.

unknown-error = Erreur inconnue ({ $code })
generic-user-message = Une erreur s’est produite. Réessayez plus tard.
