//! When a page was last changed, in UTC.

use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::page::Page;

/// What templates see as `updated`: a moment for programs, and a date that a word of the theme puts in its language's order.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Updated {
    moment: String,
    year: u16,
    month: u8,
    day: u8,
}

/// When a page was last changed, where the site shows that.
pub(crate) fn updated(context: LocaleContext<'_>, page: &dyn Page) -> Option<Updated> {
    let moment = moment(context, page)?;
    let mut numbers = moment.split(['-', 'T']);
    Some(Updated {
        year: numbers.next()?.parse().ok()?,
        month: numbers.next()?.parse().ok()?,
        day: numbers.next()?.parse().ok()?,
        moment,
    })
}

/// The same for programs alone.
pub(crate) fn moment(context: LocaleContext<'_>, page: &dyn Page) -> Option<String> {
    context.shown_dates()?;
    Some(page.stamp(context)?.updated.to_string())
}
