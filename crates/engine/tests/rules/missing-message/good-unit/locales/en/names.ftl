-console = Console

app = Example app
app-group-account = Account
app-group-file = Files

unit-second = { $value } seconds
