//! Why a formula was not accepted: one case per sentence that a person may have to read.

/// A formula that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormulaError {
    /// Something that has no place where it stands.
    #[error("`{found}` has no place there")]
    Unexpected {
        /// What was found.
        found: String,
    },
    /// It ends where a number or a name should follow.
    #[error("it ends too early")]
    Unfinished,
    /// A bracket or quote that is opened and not closed.
    #[error("`{open}` is not closed")]
    NotClosed {
        /// What was opened.
        open: char,
    },
    /// More numbers, names and operations, deeper brackets or longer text than is taken.
    #[error("too long or too deep")]
    TooMuch,
    /// A name of nothing.
    #[error("nothing is called `{name}`")]
    UnknownName {
        /// The name.
        name: String,
    },
    /// A word after a number that is no unit.
    #[error("`{word}` is no unit")]
    UnknownUnit {
        /// The word.
        word: String,
    },
    /// A word before brackets that is no function.
    #[error("`{word}` is no function")]
    UnknownFunction {
        /// The word.
        word: String,
    },
    /// Fewer or more numbers than a function takes.
    #[error("`{function}` does not take {found} numbers")]
    Arguments {
        /// The function as typed.
        function: String,
        /// Numbers found.
        found: usize,
    },
    /// Two numbers of different units that are added, compared or chosen between.
    #[error("`{one}` and `{other}` do not go together")]
    Units {
        /// Unit of one, as [`Dimension::text`](super::Dimension::text) writes it.
        one: String,
        /// Unit of the other.
        other: String,
    },
    /// An exponent with a unit, or a unit to the power of what is not a small whole number.
    #[error("`{unit}` in a power")]
    Power {
        /// The unit.
        unit: String,
    },
    /// The result has another unit than its place.
    #[error("it gives `{found}` where `{expected}` is expected")]
    Result {
        /// Unit of the result.
        found: String,
        /// Unit of the place.
        expected: String,
    },
    /// It needs a fact that nobody has said.
    #[error("`{fact}` is not known")]
    NoFact {
        /// Stable name of the fact.
        fact: &'static str,
    },
    /// It is made of itself, by way of others.
    #[error("made of itself: {}", names.join(" → "))]
    Circle {
        /// What names what, the first again at the end.
        names: Vec<String>,
    },
    /// What it gives is only known together with the numbers it is made of.
    #[error("known only with the numbers it is made of")]
    Computed,
}
