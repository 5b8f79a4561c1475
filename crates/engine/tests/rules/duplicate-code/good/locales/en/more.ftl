app-text-100 = An error occurred
web = Web
web-100 = An error occurred
