web = Web

web-104 = Somewhere else
