# Another file
app-101 = Cannot open the file { $name }
-console = Agora Console
