# What codegloss says in apps in German; en.ftl says when.
# Not yet read by a native speaker.

unknown-error = Unbekannter Fehler ({ $code })
generic-user-message = Etwas ist schiefgelaufen. Bitte später noch einmal versuchen.
