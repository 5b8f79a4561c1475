web = Web
