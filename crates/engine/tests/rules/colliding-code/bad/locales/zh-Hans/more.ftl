app-auth_expired = 已过期
