//! One text on its way, what it may still use, and where it went round in a circle.

use super::Scope;
use super::limits::{Allowance, Limit};
use crate::diagnostics::{Finding, Span};
use crate::syntax::piece::Piece;

/// One text on its way: what it refers to now, and what it may still use.
pub(super) struct Frame<'a> {
    pub(super) scope: Scope<'a>,
    pub(super) path: Vec<Step>,
    pub(super) depth: usize,
    pub(super) left: Allowance,
    /// The limit that ended it before its end.
    pub(super) stopped: Option<Limit>,
}

/// An entry that is being folded, and the reference that led to it.
pub(super) struct Step {
    pub(super) name: String,
    pub(super) span: Span,
}

impl Frame<'_> {
    pub(super) fn push(&mut self, out: &mut Vec<Piece>, piece: Piece) {
        // Every piece costs something, so that empty ones run out too.
        let cost = match &piece {
            Piece::Source(text) | Piece::Literal(text) => text.as_str().len() + 1,
            Piece::Argument(argument, _) => argument.name.len() + 1,
            Piece::Select { .. } => 16,
        };
        if self.pay(cost) {
            match (out.last_mut(), piece) {
                (Some(Piece::Source(last)), Piece::Source(text)) => last.append(&text),
                (_, piece) => out.push(piece),
            }
        }
    }

    /// Takes from the bytes that are left; when there are none, folding ends.
    pub(super) fn pay(&mut self, bytes: usize) -> bool {
        match self.left.bytes.checked_sub(bytes) {
            Some(left) => self.left.bytes = left,
            None => self.stopped = Some(Limit::Bytes),
        }
        self.stopped.is_none()
    }

    /// Takes from the choices that are left, in the same way.
    pub(super) fn choose(&mut self) -> bool {
        match self.left.choices.checked_sub(1) {
            Some(left) => self.left.choices = left,
            None => self.stopped = Some(Limit::Choices),
        }
        self.stopped.is_none()
    }

    pub(super) fn current(&self) -> &str {
        self.path.last().map_or("", |step| &step.name)
    }
}

/// The finding for a circle, the same from wherever it was entered: it begins with the smallest name.
pub(super) fn cycle(circle: &[Step], back: Step) -> (Finding, Span) {
    let smallest = (0..circle.len()).min_by_key(|&index| &circle[index].name).unwrap_or(0);
    // The step that enters the circle was reached from outside; within the circle it is reached by the reference that closes it.
    let span = if smallest == 0 { back.span } else { circle[smallest].span.clone() };
    let names: Vec<&str> =
        (0..=circle.len()).map(|offset| circle[(smallest + offset) % circle.len()].name.as_str()).collect();
    (Finding::CyclicReference { path: names.join(" → ") }, span)
}
