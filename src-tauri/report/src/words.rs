//! What a figure is told in words: its caption, its marks, and how its numbers are written.
//! The room has no words of its own, so that there is one formatter and one set of messages.

/// The words that every figure carries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Caption {
    /// What the figure shows, or what it comes to.
    pub title: String,
    /// One sentence that says what follows from it; the alternative text in documents.
    pub conclusion: String,
    /// What stands in its place while there is nothing to draw.
    pub empty: String,
}

/// How the numbers of one axis are written.
#[derive(Clone, Copy)]
pub struct Scale<'a> {
    /// Short, beside a tick: "€100k".
    pub tick: &'a dyn Fn(f64) -> String,
    /// In full, in the table: "€102,340".
    pub exact: &'a dyn Fn(f64) -> String,
}

impl Scale<'_> {
    /// The number in full, or a dash where there is none.
    pub(crate) fn cell(&self, value: Option<f64>) -> String {
        match value.filter(|value| value.is_finite()) {
            Some(value) => (self.exact)(value),
            None => "–".to_owned(),
        }
    }
}

/// A place on the horizontal axis that has a name: a dotted line with a label.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Where, in units of the axis.
    pub at: f64,
    /// Its name: "pays back, month 27".
    pub label: String,
}
