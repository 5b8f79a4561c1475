app-Index = An error occurred
app-E7-old = An error occurred
app-e7 = An error occurred
App-101 = An error occurred
