app-100 = Zu viele Geräte
    .reason = An account is logged in on at most { $max-devices } devices.
    .recovery = Gerät in der { -console } entfernen, siehe [Hilfe][help].

app-101 = Kann { $name } nicht öffnen
