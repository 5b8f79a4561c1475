app-auth_expired = Expired
