app-103 = An error occurred
