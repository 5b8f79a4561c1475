files = Файлы

files-404 = Файл { $name } не найден
    .user-message = Файла { $name } здесь больше нет.

files-413 = Файл { $name } слишком большой
    .reason = Размер файла — не более { $limit } КБ.
    .user-message = Не удалось сохранить { $name }. Выберите файл размером не более { $limit } КБ.

billing = Оплата

billing-balance-low = На счёте { $account } недостаточно средств
    .reason = Не хватает { $missing } евро.
    .user-message = Пополните счёт { $account } на { $missing } евро.

billing-upload-limit = Достигнут предел загрузок
    .reason = { $files ->
            [one] По тарифу можно сохранять { $files } файл в день.
            [few] По тарифу можно сохранять { $files } файла в день.
           *[many] По тарифу можно сохранять { $files } файлов в день.
        }
    .user-message = { $files ->
            [one] Сегодня сохранён { $files } файл. Попробуйте завтра.
            [few] Сегодня сохранено { $files } файла. Попробуйте завтра.
           *[many] Сегодня сохранено { $files } файлов. Попробуйте завтра.
        }

generic-user-message = Что-то пошло не так. Попробуйте позже.
unknown-error = Неизвестная ошибка ({ $code })
