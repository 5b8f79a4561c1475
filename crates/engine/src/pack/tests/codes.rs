//! Which text a code has.

use proptest::prelude::*;

use super::*;

#[test]
fn codes_of_every_kind_are_told_apart() {
    let codes = [
        (0, CodeRef::Integer(104)),
        (1, CodeRef::Integer(104)),
        (0, CodeRef::Text("104")),
        (0, CodeRef::Integer(-104)),
        (0, CodeRef::Integer(i64::MIN)),
        (0, CodeRef::Integer(i64::MAX)),
        (0, CodeRef::Integer(0)),
        (1, CodeRef::Text("auth/invalid-token")),
        (1, CodeRef::Text("E0382")),
        (1, CodeRef::Text("")),
        (1, CodeRef::Text("错误")),
    ];
    let texts: Vec<_> = codes.iter().map(|code| Pattern::text(format!("{code:?}"))).collect();
    let rows: Vec<_> =
        codes.iter().zip(&texts).map(|((domain, code), text)| row(*domain, *code, Some(text))).collect();
    with_catalog(&pack("en", &[], &rows), |catalog, language| {
        for ((domain, code), text) in codes.iter().zip(&texts) {
            let description = catalog.describe(DOMAINS[*domain], *code, language).expect("is known");
            assert_eq!(description.message().and_then(|text| text.as_str()), text.as_text());
            assert_eq!((description.domain(), description.code()), (DOMAINS[*domain], *code));
        }
        let unknown = [CodeRef::Integer(105), CodeRef::Text("E0383"), CodeRef::Text("1")];
        assert!(unknown.iter().all(|code| catalog.describe("chat", *code, language).is_none()));
        assert!(catalog.describe("mail", 104, language).is_none());
        assert!(catalog.describe("web", "104", language).is_none());
        assert_eq!(catalog.descriptions(language).count(), codes.len());
    });
}

#[test]
fn every_field_and_form_is_found() {
    let texts: Vec<_> = (0..10).map(|number| Pattern::text(format!("text {number}"))).collect();
    let cell = |field: usize| [Some(&texts[2 * field]), Some(&texts[2 * field + 1])];
    let cells = [cell(0), cell(1), cell(2), cell(3), cell(4)];
    let sparse = [[None, None], [None, None], [Some(&texts[0]), None], [None, None], [None, None]];
    let rows = [Row { cells, ..row(0, 1, None) }, Row { cells: sparse, ..row(0, 2, None) }];
    with_catalog(&pack("en", &[], &rows), |catalog, language| {
        let full = catalog.describe_default(1, language).expect("is known");
        for (field, number) in Field::ALL.into_iter().zip([0, 2, 4, 6, 8]) {
            let text = full.get(field).expect("is said");
            assert_eq!(text.to_string(), format!("text {number}"));
            assert_eq!(text.markdown().to_string(), format!("text {}", number + 1));
        }
        let sparse = catalog.describe_default(2, language).expect("is known");
        assert!(sparse.message().is_none() && sparse.note().is_none());
        assert_eq!(sparse.recovery().map(|text| text.markdown().to_string()).as_deref(), Some("text 0"));
    });
}

#[test]
fn each_field_falls_back_by_itself_and_names_its_locale() {
    let [zh, en] = [Pattern::text("令牌无效"), Pattern::text("Invalid token")];
    let reason = Pattern::text("The token is empty.");
    let rows = |message, reason| {
        let mut row = row(0, 104, message);
        row.cells[1][0] = reason;
        [row]
    };
    let bytes = [
        pack("zh-Hans", &["en"], &rows(Some(&zh), None)),
        pack("en", &["zh-Hans"], &rows(Some(&en), Some(&reason))),
    ];
    let packs: Vec<_> = bytes.iter().map(|bytes| Pack::open(bytes).expect("opens")).collect();
    let ids = ["zh-Hans", "en"].map(|tag| tag.parse().expect("is a tag"));
    let languages = crate::negotiation::languages(&ids, 1, 0, &BTreeMap::new()).encode(&ids, 1);
    let catalog = Catalog::open(&packs, Languages::open(&languages).expect("opens")).expect("opens");
    let description = catalog.describe("chat", 104, catalog.language("zh_CN")).expect("is known");
    let [message, reason] = [description.message(), description.reason()].map(|text| text.expect("is said"));
    assert_eq!((message.locale(), message.as_str()), ("zh-Hans", Some("令牌无效")));
    assert_eq!((reason.locale(), reason.as_str()), ("en", Some("The token is empty.")));
    assert!(description.recovery().is_none());
    let english = description.in_language(catalog.language("en-GB"));
    assert_eq!(english.message().map(|text| text.locale()), Some("en"));
}

#[test]
fn an_unknown_code_has_a_text_when_one_is_wanted() {
    with_catalog(&pack("en", &[], &[]), |catalog, language| {
        assert!(catalog.describe_default(7, language).is_none());
        assert_eq!(catalog.unknown_error(-7, language).to_string(), "unknown error (-7)");
        assert_eq!(catalog.unknown_error("E1", language).to_string(), "unknown error (E1)");
        let generic = catalog.generic_user_message(language).expect("is there");
        assert_eq!(generic.as_str(), Some("Something went wrong."));
    });
}

/// Digits that a locale does not group or write with its own are asked of no language.
#[test]
fn a_code_is_written_as_a_name() {
    with_catalog(&pack("fa", &[], &[]), |catalog, language| {
        assert_eq!(catalog.unknown_error(-12_345_678, language).to_string(), "unknown error (-12345678)");
        assert_eq!(
            catalog.unknown_error(i64::MIN, language).to_string(),
            format!("unknown error ({})", i64::MIN)
        );
    });
}

/// A text that belongs to no code falls back as others do, and says where it comes from.
#[test]
fn texts_of_no_code_fall_back() {
    let said = pattern("oh ({code})");
    let source = |locale, chain, text| PackSource {
        locale,
        domains: &[],
        default_domain: 0,
        rows: Vec::new(),
        chain,
        is_complete: false,
        unknown_error: text,
        generic_user_message: text,
    };
    let domains = DOMAINS.map(str::to_owned);
    let bytes =
        [source("fr", &["en"][..], None), source("en", &[][..], Some(&said)), source("de", &[][..], None)]
            .map(|source| compile(&PackSource { domains: &domains, ..source }).expect("compiles"));
    let packs = bytes.each_ref().map(|bytes| Pack::open(bytes).expect("opens"));
    let catalog = Catalog::trusted(&packs, Languages::trusted(&[]));
    let [french, german] = [0, 2].map(Language::from_number);
    assert_eq!(catalog.generic_user_message(french).map(|text| text.locale()), Some("en"));
    assert_eq!(catalog.unknown_error(7, french).to_string(), "oh (7)");
    assert!(catalog.generic_user_message(german).is_none());
    assert_eq!(catalog.unknown_error(7, german).to_string(), "7");
}

proptest! {
    /// Every code that goes in comes out, and the bytes do not depend on anything else.
    #[test]
    fn any_code_set_is_found_again(
        integers in proptest::collection::btree_set((0..2_usize, any::<i64>()), 0..60),
        texts in proptest::collection::btree_set((0..2_usize, ".{0,12}"), 0..30),
    ) {
        let pattern = Pattern::text("x");
        let mut rows: Vec<_> = integers.iter().map(|(domain, code)| row(*domain, *code, Some(&pattern))).collect();
        rows.extend(texts.iter().map(|(domain, code)| row(*domain, code.as_str(), Some(&pattern))));
        let bytes = pack("en", &[], &rows);
        prop_assert_eq!(&bytes, &pack("en", &[], &rows));
        with_catalog(&bytes, |catalog, language| {
            for row in &rows {
                let found = catalog.describe(DOMAINS[row.domain], row.code, language).expect("is known");
                assert_eq!((found.domain(), found.code()), (DOMAINS[row.domain], row.code));
            }
        });
    }
}
