app--9223372036854775808 = An error occurred
app-long = An error occurred
