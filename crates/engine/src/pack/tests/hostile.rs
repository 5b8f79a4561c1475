//! Whatever the bytes are, opening refuses or reading works.

use proptest::prelude::*;

use super::*;
use codegloss_runtime::format::{CHECKSUM_FROM, PACK_MAGIC, VERSION, checksum};

/// A pack with everything that a pack can have.
fn rich() -> Vec<u8> {
    let select = select(
        "n",
        PluralType::Cardinal,
        &[("0", "none"), ("one", "{n} file"), ("app", "{a}"), ("other", "{n} files")],
    );
    let ordinal = select_ordinal();
    let text = Pattern::text("text");
    let (markdown, argument) = (pattern("*{a}*"), pattern("{a}"));
    let mut rows = vec![row(0, -1, Some(&select)), row(1, "E1", Some(&ordinal)), row(0, 5, Some(&text))];
    rows[0].cells[3] = [Some(&argument), Some(&markdown)];
    rows[0].declares =
        [("n", false), ("a", true)].map(|(name, is_text)| Declaration { name, is_text }).into();
    rows[1].cells[4] = [Some(&text), Some(&markdown)];
    pack("ar", &["en", "ar"], &rows)
}

fn select_ordinal() -> Pattern {
    select("n", PluralType::Ordinal, &[("one", "{n}st"), ("other", "{n}th")])
}

fn set_checksum(bytes: &mut [u8]) {
    if let Some(rest) = bytes.get(CHECKSUM_FROM..) {
        let checksum = checksum(rest).to_le_bytes();
        bytes[CHECKSUM_FROM - 4..CHECKSUM_FROM].copy_from_slice(&checksum);
    }
}

/// Reads all there is to read.
fn read(pack: &Pack<'_>, languages: Languages<'_>) {
    let packs = [*pack, *pack];
    let catalog = Catalog::trusted(&packs, languages);
    let language = catalog.default_language();
    let arguments = [("n", Value::from(1)), ("a", Value::from("*"))];
    for description in catalog.descriptions(language).take(100) {
        let _ = (description.domain(), description.code());
        let _ = catalog.describe(description.domain(), description.code(), language);
        for text in Field::ALL.into_iter().filter_map(|field| description.get(field)) {
            let _ = (text.as_str(), text.locale(), text.to_string());
            let _ = (text.with(&arguments).to_string(), text.markdown().with(&[]).to_string());
        }
    }
    for code in [CodeRef::Integer(-1), CodeRef::Text("E1"), CodeRef::Integer(9)] {
        let _ = (catalog.describe_default(code, language), catalog.describe("web", code, language));
        let _ = catalog.unknown_error(code, language).to_string();
    }
    let _ = catalog.generic_user_message(language).map(|text| text.to_string());
    let _ = (catalog.locales().count(), catalog.language("zh-Hant-TW"));
}

/// Opens bytes in every way and reads what opens.
fn try_everything(bytes: &[u8]) {
    let languages = Languages::open(bytes).unwrap_or(Languages::trusted(bytes));
    if let Ok(pack) = Pack::open(bytes) {
        read(&pack, languages);
    }
    if let Ok((index, text)) = Pack::split(bytes)
        && let Ok(text) = std::str::from_utf8(text)
    {
        read(&Pack::trusted(index, text), languages);
    }
}

#[test]
fn a_byte_that_changes_is_noticed() {
    let bytes = rich();
    assert!(Pack::open(&bytes).is_ok());
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 0x10;
        assert!(Pack::open(&changed).is_err(), "byte {place}");
        assert!(Pack::open(&bytes[..place]).is_err(), "{place} bytes");
    }
    assert!(Pack::open(&[&bytes[..], b"x"].concat()).is_err());
}

/// A forged checksum lets damage in as far as the other checks: each byte, with the values that are likeliest to hurt.
#[test]
fn a_forged_pack_is_refused_or_read() {
    let bytes = rich();
    let languages = languages_table();
    for original in [bytes, languages] {
        for place in 0..original.len() {
            for value in [0, 1, 2, 4, 5, 0x7F, 0x80, 0xFE, 0xFF, original[place].wrapping_add(1)] {
                let mut changed = original.clone();
                changed[place] = value;
                set_checksum(&mut changed);
                try_everything(&changed);
            }
        }
    }
}

fn languages_table() -> Vec<u8> {
    let ids = ["en", "zh-Hans", "zh-Hant"].map(|tag| tag.parse().expect("is a tag"));
    crate::negotiation::languages(&ids, 0, 0, &BTreeMap::new()).encode(&ids, 0)
}

#[test]
fn refusals_say_why() {
    use codegloss_runtime::OpenError;
    let bytes = rich();
    let reason = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut changed = bytes.clone();
        change(&mut changed);
        Pack::open(&changed).err()
    };
    assert_eq!(reason(&|bytes| bytes[0] = 0), Some(OpenError::Magic));
    assert_eq!(reason(&|bytes| bytes[4] = 9), Some(OpenError::Version(9)));
    assert_eq!(reason(&|bytes| bytes[20] ^= 1), Some(OpenError::Checksum));
    assert_eq!(reason(&|bytes| bytes.truncate(3)), Some(OpenError::Magic));
    assert_eq!(reason(&|bytes| bytes.truncate(10)), Some(OpenError::Length));
    assert_eq!(Languages::open(&bytes).err(), Some(OpenError::Magic));
}

#[test]
fn packs_that_do_not_belong_together_are_refused() {
    use codegloss_runtime::OpenError;
    let text = Pattern::text("x");
    let table = languages_table();
    let languages = Languages::open(&table).expect("opens");
    // The last pack has the code `last`, the others 1.
    let open = |locales: &[&str], last: i64| {
        let chain = |locale: &str| if locale == "en" { &[][..] } else { &["zh-Hant", "en"] };
        let code = |place| if place + 1 == locales.len() { last } else { 1 };
        let of = |(place, locale): (usize, &&str)| {
            pack(locale, chain(locale), &[row(0, code(place), Some(&text))])
        };
        let bytes: Vec<_> = locales.iter().enumerate().map(of).collect();
        let packs: Vec<_> = bytes.iter().map(|bytes| Pack::open(bytes).expect("opens")).collect();
        Catalog::open(&packs, languages).map(|_| ())
    };
    for locales in [&["en", "zh-Hans", "zh-Hant"][..], &["zh-Hans", "en"], &["en"]] {
        assert_eq!(open(locales, 1), Ok(()), "{locales:?}");
    }
    assert_eq!(open(&["zh-Hans", "en"], 2), Err(OpenError::Mismatch), "of two runs");
    let none: [&str; 0] = [];
    let twice = ["en", "en"];
    let without_the_end = ["zh-Hans", "zh-Hant"];
    let of_another_project = ["en", "de"];
    for locales in [&none[..], &twice, &without_the_end, &of_another_project] {
        assert_eq!(open(locales, 1), Err(OpenError::Mismatch), "{locales:?}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_refused_or_read(mut bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        try_everything(&bytes);
        if bytes.len() > CHECKSUM_FROM {
            bytes[..8].copy_from_slice(&[PACK_MAGIC.to_le_bytes(), VERSION.to_le_bytes()].concat());
            set_checksum(&mut bytes);
            try_everything(&bytes);
        }
    }

    #[test]
    fn many_changes_at_once_are_refused_or_read(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = rich();
        for (place, value) in changes {
            let place = place.index(bytes.len());
            bytes[place] = value;
        }
        set_checksum(&mut bytes);
        try_everything(&bytes);
    }
}
