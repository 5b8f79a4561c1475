//! Characters that input methods and word processors write in place of those that a syntax has.

/// What was meant by a character that looks like one of ASCII.
pub(crate) fn ascii(c: char) -> Option<String> {
    Some(match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0)?.to_string(),
        '“' | '”' | '„' | '‘' | '’' | '「' | '」' | '«' | '»' => "\"".to_owned(),
        '【' => "[".to_owned(),
        '】' => "]".to_owned(),
        '、' => ",".to_owned(),
        '→' => "->".to_owned(),
        _ => return None,
    })
}
