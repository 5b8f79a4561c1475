//! Codes that arrive as text, and as what they are displayed.

#![allow(deprecated, reason = "a code that is to be avoided is found as others are")]
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use codegloss_runtime::CodeRef;
use typed_layer::chat::Code;
use typed_layer::{CATALOG, r#try, web};

/// With two domains that have the same number, a log says which of them it means.
#[test]
fn a_code_displays_with_its_domain() {
    assert_eq!(Code::InvalidToken.to_string(), "chat/104");
    assert_eq!(Code::TooSlow.to_string(), "chat/-3");
    assert_eq!(Code::QuotaExceeded.to_string(), "chat/quota/exceeded");
    assert_eq!(r#try::Code::Match.to_string(), "try/self");
}

/// What a code displays as is that code again, and so is its number or string alone.
#[test]
fn a_code_is_parsed_from_what_it_displays() {
    for code in Code::ALL {
        assert_eq!(code.to_string().parse(), Ok(*code));
        assert_eq!(code.code().to_string().parse(), Ok(*code));
    }
    assert_eq!("web/502".parse(), Ok(web::Code::Gateway));
}

/// What is no code of the domain is refused, with the domain that lacks it; numbers have one spelling.
#[test]
fn an_unknown_code_is_refused_by_its_domain() {
    for text in
        ["105", "web/502", "chat/105", "chat", "chat/", "", "+104", "0104", "-0", "104 ", "chat/chat/104"]
    {
        let error = text.parse::<Code>().unwrap_err();
        assert_eq!(error.to_string(), "the domain chat has no such code", "{text}");
        assert_eq!(error.domain(), "chat");
    }
}

/// A catalog finds a code of any domain by what it displays as, and one of the default domain by its number or string alone.
#[test]
fn a_catalog_finds_a_code_by_its_text() {
    let language = CATALOG.language("en");
    let found = |text| CATALOG.find(text, language).map(|found| (found.domain(), found.code()));
    assert_eq!(found("web/502"), Some(("web", CodeRef::Integer(502))));
    assert_eq!(found("104"), Some(("chat", CodeRef::Integer(104))));
    assert_eq!(found("chat/-3"), Some(("chat", CodeRef::Integer(-3))));
    assert_eq!(found("quota/exceeded"), Some(("chat", CodeRef::Text("quota/exceeded"))));
    assert_eq!(found("chat/quota/exceeded"), Some(("chat", CodeRef::Text("quota/exceeded"))));
    for text in ["502", "chat/502", "nothing/104", "chat/104/", "", "/"] {
        assert_eq!(found(text), None, "{text}");
    }
    assert_eq!(
        CATALOG.find("chat/104", language).unwrap().message().unwrap().as_str(),
        Some("Invalid token")
    );
}

/// Every method of a catalog takes the language that a reader asked for, or the one that was found for it.
#[test]
fn a_catalog_takes_a_tag_as_well_as_a_language() {
    let found = CATALOG.language("zh-CN");
    assert_eq!(CATALOG.locale("zh-CN"), CATALOG.locale(found));
    assert_ne!(CATALOG.locale("zh-CN"), CATALOG.locale("en"));
    let title = |description: Option<codegloss_runtime::Description<'static>>| {
        description.unwrap().message().unwrap().as_str()
    };
    assert_ne!(title(CATALOG.describe_default(104, "zh-CN")), title(CATALOG.describe_default(104, "en")));
    assert_eq!(title(CATALOG.describe_default(104, "zh-CN")), title(CATALOG.describe_default(104, found)));
    assert_eq!(title(CATALOG.find("104", "zh-CN")), title(CATALOG.describe("chat", 104, found)));
    let mut all = CATALOG.descriptions("zh-CN");
    assert_eq!(all.len(), CATALOG.descriptions(found).count());
    assert!(all.all(|description| description.locale() == CATALOG.locale(found)));
}
