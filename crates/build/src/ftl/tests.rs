//! Fluent files that break parsers.
