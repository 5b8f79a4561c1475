app-102 = An error occurred
