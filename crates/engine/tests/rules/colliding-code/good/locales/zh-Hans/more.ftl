app-auth_expired = 已过期
app-auth_expired-2 = 已过期
