//! Rules of the house style of a project, and of its glossary.

pub(super) mod glossary_term;
pub(super) mod missing_glossary_term;
