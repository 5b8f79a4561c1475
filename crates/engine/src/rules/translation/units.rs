//! Units of measure behind numbers, by the words and symbols of many languages.

use super::script::is_unspaced;

/// Each unit with its words and symbols. A longer one comes before its own beginning.
const UNITS: [(&str, &[&str]); 17] = [
    (
        "millisecond",
        &[
            "milliseconds",
            "millisecond",
            "ms",
            "毫秒",
            "ミリ秒",
            "밀리초",
            "Millisekunden",
            "Millisekunde",
            "millisecondes",
            "milisegundos",
            "milissegundos",
            "мс",
            "миллисекунд",
        ],
    ),
    (
        "second",
        &[
            "seconds",
            "second",
            "secs",
            "sec",
            "s",
            "秒钟",
            "秒鐘",
            "秒間",
            "秒",
            "초",
            "Sekunden",
            "Sekunde",
            "secondes",
            "seconde",
            "segundos",
            "segundo",
            "secondi",
            "секунды",
            "секунду",
            "секунд",
        ],
    ),
    (
        "minute",
        &[
            "minutes",
            "minute",
            "mins",
            "min",
            "分钟",
            "分鐘",
            "分間",
            "분",
            "Minuten",
            "Minute",
            "minutos",
            "minuto",
            "minuti",
            "минуты",
            "минуту",
            "минут",
        ],
    ),
    (
        "hour",
        &[
            "hours",
            "hour",
            "hrs",
            "h",
            "个小时",
            "個小時",
            "小时",
            "小時",
            "時間",
            "시간",
            "Stunden",
            "Stunde",
            "heures",
            "heure",
            "horas",
            "hora",
            "ore",
            "часов",
            "часа",
            "час",
        ],
    ),
    (
        "day",
        &[
            "days", "day", "天", "日間", "일", "Tagen", "Tage", "Tag", "jours", "jour", "días", "día",
            "dias", "dia", "giorni", "дней", "дня", "день",
        ],
    ),
    (
        "week",
        &[
            "weeks",
            "week",
            "个星期",
            "個星期",
            "星期",
            "周",
            "週間",
            "주",
            "Wochen",
            "Woche",
            "semaines",
            "semaine",
            "semanas",
            "semana",
            "settimane",
            "недель",
            "недели",
            "неделю",
        ],
    ),
    (
        "month",
        &[
            "months",
            "month",
            "个月",
            "個月",
            "か月",
            "ヶ月",
            "개월",
            "Monaten",
            "Monate",
            "Monat",
            "mois",
            "meses",
            "mes",
            "mês",
            "mesi",
            "месяцев",
            "месяца",
            "месяц",
        ],
    ),
    ("KiB", &["KiB"]),
    ("MiB", &["MiB"]),
    ("GiB", &["GiB"]),
    ("TiB", &["TiB"]),
    ("KB", &["KB", "kB", "Ko", "ko", "КБ", "kilobytes"]),
    ("MB", &["MB", "Mo", "МБ", "megabytes"]),
    ("GB", &["GB", "Go", "ГБ", "gigabytes"]),
    ("TB", &["TB", "To", "ТБ", "terabytes"]),
    ("B", &["bytes", "byte", "B", "字节", "位元組", "バイト", "바이트", "octets", "байт"]),
    ("%", &["%", "％", "٪"]),
];

/// How many milliseconds are in a unit of time. Months differ.
pub(super) fn milliseconds(unit: &str) -> Option<u64> {
    Some(match unit {
        "millisecond" => 1,
        "second" => 1_000,
        "minute" => 60_000,
        "hour" => 3_600_000,
        "day" => 86_400_000,
        "week" => 604_800_000,
        _ => return None,
    })
}

/// The unit at the beginning of what follows a number, and where it ends.
pub(super) fn unit(text: &str) -> Option<(&'static str, usize)> {
    let unit = text.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
    let space = text.len() - unit.len();
    let first = unit.chars().next()?;
    if !first.is_alphabetic() && !"%％٪".contains(first) {
        return None;
    }
    let is_whole = |word: &str| {
        let next = unit[word.len()..].chars().next();
        word.chars().any(is_unspaced) || !next.is_some_and(|c| c.is_alphabetic() && !is_unspaced(c))
    };
    let words = UNITS.iter().flat_map(|(name, words)| words.iter().map(move |word| (*name, *word)));
    let mut found = words.filter(|(_, word)| unit.starts_with(word) && is_whole(word));
    found.next().map(|(name, word)| (name, space + word.len()))
}
