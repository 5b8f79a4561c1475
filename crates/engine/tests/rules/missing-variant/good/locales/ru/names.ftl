-console = консоль

app = Пример
app-group-account = Учётная запись
app-group-file = Файлы
platform-android = Android
platform-ios = iOS
