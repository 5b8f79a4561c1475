//! What translators' commands read and write: the source texts that a language lacks, as commented entries, and new languages.

pub(crate) mod new_locale;
pub(crate) mod originals;
pub(crate) mod stub;
