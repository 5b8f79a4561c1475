# The words of the site itself in Russian; en.ftl says where each is shown.
# Not yet read by a native speaker.

## The frame of every page

site-title = Коды ошибок
site-description = Что означает каждый код ошибки, почему она возникает и как её устранить.
site-skip = Перейти к содержимому
site-toc = На этой странице
site-menu = Меню
site-menu-close = Закрыть
site-sidebar = Руководства и коды
site-theme-system = Тема: как в системе
site-theme-light = Тема: светлая
site-theme-dark = Тема: тёмная
site-codes = Коды
site-codes-text = Коды ошибок по группам.
site-turn-guides = Соседние руководства
site-previous-guide = Предыдущая страница
site-next-guide = Следующая страница
site-guides = Руководства
site-search = Поиск по кодам и руководствам
site-search-results = Результаты
site-search-hint = Номер, константа, слова…
site-search-count = Результатов: { $count }
site-search-none = Ничего не найдено. Попробуйте ввести номер, часть имени константы или другие слова.
site-search-nearest = Ничего не найдено. Ближайшее:
site-search-word = Слово для поиска:
site-search-synonyms = войти, вход, логин; выйти, выход; сеть, интернет; аккаунт, учётная запись; доступ, права; тайм-аут, время ожидания; удалить, стереть
site-languages = Языки
site-platform = Платформа
site-platform-all = Все платформы
site-made-with = Создано с помощью codegloss { $version }

## Punctuation

site-page-title = { $page } · { $site }
site-labelled = { $label }: { $text }
site-parenthesized = { $text } ({ $addition })
site-items = { $items }, { $item }
site-sentences = { $first } { $second }

## Text that is shown in another language than the page

site-fallback = Ещё не переведено (язык текста: { $language })
site-fallback-short = не переведено: { $language }
site-untranslated = Большая часть этой страницы ещё не переведена (язык текста: { $language }).
site-improve = Улучшить этот текст
site-translate = Перевести этот текст

## The list of codes

site-groups = Группы кодов
site-count = { $count ->
    [one] { $count } код
    [few] { $count } кода
    [many] { $count } кодов
   *[other] { $count } кода
}
site-misprint-short = ранее ошибочно указывался как
site-deprecated-short = Устарел
site-retired-short = Не используется

## The other lists of all codes

site-lists = Списки всех кодов
site-list-groups = Кратко
site-list-a-z = A–Z
site-list-numbers = С пояснениями
site-list-all = Для печати
site-list-coverage = Перевод
site-a-z-title = Константы от A до Z
site-a-z-text = Все константы в алфавитном порядке, а также другие имена кодов, которые встречаются в журналах и документации.
site-letters = Буквы
site-beginning = Имена всех констант начинаются с { $beginning }; ниже эта часть опущена.
site-beginning-on = { $platforms }: имена всех констант начинаются с { $beginning }; ниже эта часть опущена.
site-numbers-title = Что означает каждый код
site-numbers-text = Все коды в порядке номеров: константа, сообщение, причина и решение.
site-ranges = Диапазоны номеров
site-range-text = Нечисловые
site-ungrouped = Другие коды
site-all-title = Все коды на одной странице
site-all-text = Все тексты по каждому коду: для чтения подряд или для печати.
site-all-split-title = Все тексты для печати
site-all-split-text = Все тексты о каждом коде, разделённые на несколько страниц.
site-contents = Содержание
site-targets = Адреса ссылок
site-coverage-title = Перевод
site-coverage-text = Какие тексты есть на этом языке, а какие пока показаны на другом.
site-coverage-texts = Тексты на этом языке
site-coverage-kind = Текст
site-coverage-share = Готово
site-coverage-count = Число
site-coverage-language = Язык
site-coverage-message = Сообщение
site-coverage-reason = Причина
site-coverage-recovery = Решение
site-coverage-causes = Возможные причины
site-coverage-cause-recovery = Решения для возможных причин
site-coverage-user-message = Сообщение для пользователей
site-coverage-note = Примечание
site-coverage-long-text = Подробнее
site-coverage-misprint-sources = Источники опечаток
site-coverage-names = Названия групп и платформ
site-coverage-units = Единицы измерения
site-coverage-link-targets = Адреса ссылок
site-coverage-guides = Руководства
site-coverage-words = Слова сайта
site-coverage-total = Всего
site-coverage-missing = Недостающие тексты
site-coverage-nothing = Все тексты на месте.
site-coverage-lacks = Не хватает:
site-coverage-source = исходный язык
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
site-of = { $have } из { $of }

## The filters of the list of codes

site-filter = Фильтр кодов
site-filter-status = Статус
site-filter-retry = Повтор
site-filter-all = Все
site-status-active = Используется
site-status-deprecated = Устарел
site-status-retired = Не используется
site-retryable-yes = Может помочь
site-retryable-no = Сам по себе не поможет
site-retryable-unknown = Не указано
site-filter-clear = Сбросить фильтры
site-filter-count = Показано кодов: { $count }
site-filter-none = Нет кодов, соответствующих этим фильтрам.

## A code's page

site-breadcrumb = Вы здесь
site-symbol-none = Нет константы для { $platform }
site-raised-by = Возвращают вызовы
site-permalink = Постоянная ссылка
site-reason = Причина
site-recovery = Решение
site-causes = Возможные причины и решения
site-snippet = Пример кода
site-copy = Копировать
site-copied = Скопировано
site-alert-note = Примечание
site-alert-tip = Совет
site-alert-important = Важно
site-alert-warning = Предупреждение
site-alert-caution = Осторожно
site-footnote-back = Вернуться к тексту
site-table = Таблица
site-task-done = Выполнено
site-task-open = Не выполнено
site-user-message = Сообщение для пользователей
site-said-also = Пока нет перевода, показывается также для языков:
site-said-more = { $count ->
    [one] Ещё { $count } язык
    [few] Ещё { $count } языка
    [many] Ещё { $count } языков
   *[other] Ещё { $count } языка
}
site-dialog-button = ОК
site-user-message-none = Показывать пользователям сообщение не нужно.
site-note = Примечание
site-long-text = Подробнее
site-arguments = Значения в тексте
site-argument-name = Имя
site-argument-type = Тип
site-argument-example = Пример
site-argument-number = Число
site-argument-string = Текст
site-names = Другие имена
site-alias = другое имя этого кода
site-misprint = Опечатка в прежней документации; это не константа данного кода.
site-misprint-source = Источник: { $source }
site-see-also = См. также
site-retry-yes = Повторная попытка может помочь
site-retry-no = Одна лишь повторная попытка не поможет
site-deprecated = Этот код устарел: новые версии могут его больше не возвращать.
site-retired = Этот код больше не используется: текущие версии его не возвращают.
site-replaced-by = Замена:
site-history = История
site-introduced = Добавлен
site-replaces = Заменяет:
site-turn = Соседние коды
site-previous = Предыдущий код
site-next = Следующий код
site-markdown = Эта страница в Markdown
site-copy-page = Скопировать как Markdown
site-updated = Последнее обновление
site-date =
    { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    } { NUMBER($year, useGrouping: "false") } г.
site-feed-new = Новое: { $title }
site-feed-changed = Изменено: { $title }

## The Markdown pages

site-domain = Домен
site-group = Группа
site-symbol = Константа
site-column-code = Код
site-column-message = Сообщение
site-one-file = Все руководства и коды в одном файле

## A page that is not there

site-missing-title = Страница не найдена
site-missing-text = По этому адресу нет страницы. Возможно, в коде опечатка или страница перемещена.
site-missing-home = Все коды ошибок
site-missing-suggested = Возможно, вы искали:
site-language = русский
