app-auth_expired = Expired
app-auth_expired-2 = Expired
