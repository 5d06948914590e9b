//! Why a value was not accepted: one case per sentence that a person may have to read.

use crate::{formula::FormulaError, time::DateOrder};

/// A value that the domain refuses. The words for it are made in `app`; the values inside fill them.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Invalid {
    /// Nothing but blanks where something is needed.
    #[error("nothing was given")]
    Empty,
    /// More characters than a name or note may have.
    #[error("{found} characters, at most {most}")]
    TooLong {
        /// Characters found.
        found: usize,
        /// Characters allowed.
        most: usize,
    },
    /// A control character (NUL, line break, …) in a one-line text.
    #[error("control character U+{code:04X}")]
    ControlCharacter {
        /// Its code point.
        code: u32,
    },
    /// Not a number in the chosen format.
    #[error("not a number in the chosen format")]
    NotANumber,
    /// A separator that belongs to another number format, or stands in the wrong place.
    #[error("`{found}` stands where the chosen format does not allow it")]
    Separator {
        /// The separator found.
        found: char,
    },
    /// More decimal places than the currency has.
    #[error("more than {most} decimal places")]
    TooPrecise {
        /// Decimal places allowed.
        most: u32,
    },
    /// A fraction where things are counted.
    #[error("not a whole number")]
    NotWhole,
    /// Below the least or above the most that is allowed.
    #[error("outside {least} to {most}")]
    OutOfRange {
        /// Least allowed value.
        least: f64,
        /// Most allowed value.
        most: f64,
    },
    /// Below the only limit there is.
    #[error("below {least}")]
    Below {
        /// Least allowed value.
        least: f64,
    },
    /// Above the only limit there is.
    #[error("above {most}")]
    Above {
        /// Most allowed value.
        most: f64,
    },
    /// The lower end of a range is not below the upper, or the most likely value is not between them.
    #[error("the ends are not in order")]
    EndsOutOfOrder,
    /// A range that is symmetric in ratios and reaches zero or less.
    #[error("a lognormal range needs positive ends")]
    NeedsPositive,
    /// No distribution of the chosen shape has these ends within its limits.
    #[error("too wide for its limits")]
    TooWide,
    /// Among several voices one that is several itself, or whose rows belong to other numbers.
    #[error("one of several voices cannot be several itself")]
    Nested,
    /// Fewer or more values than an estimate of its kind takes.
    #[error("{found} values, {least} to {most} are taken")]
    Count {
        /// Values found.
        found: usize,
        /// Fewest allowed.
        least: usize,
        /// Most allowed.
        most: usize,
    },
    /// A probability that is none.
    #[error("a probability of {found}")]
    Probability {
        /// What was found, 1 for certain.
        found: f64,
    },
    /// A percentile that is none: 0 and 1 are limits.
    #[error("a percentile at the share {found}")]
    Percentile {
        /// The share found.
        found: f64,
    },
    /// A percentile whose share or value is not above that before it.
    #[error("the percentile at the share {share} is not above the one before it")]
    PercentileOrder {
        /// Its share.
        share: f64,
    },
    /// A percentile exactly at a limit, below or above which nothing can lie.
    #[error("the percentile at the share {share} stands on its limit")]
    OnLimit {
        /// Its share.
        share: f64,
    },
    /// No smooth distribution passes through the percentiles: it would fall near one of them.
    #[error("no smooth distribution near the percentile at the share {share}")]
    Infeasible {
        /// The share of the percentile nearest to where it falls.
        share: f64,
        /// The most terms that would do instead.
        terms: Option<usize>,
        /// A lower limit that would do instead.
        least: Option<f64>,
    },
    /// Another currency than the field's.
    #[error("{found} where {expected} is expected")]
    OtherCurrency {
        /// ISO code or sign found.
        found: String,
        /// ISO code of the field.
        expected: String,
    },
    /// No currency that can be read: no code, and no sign that means only one.
    #[error("`{found}` is no currency")]
    UnknownCurrency {
        /// What was found.
        found: String,
    },
    /// A sign that may mean the own currency or another one.
    #[error("`{found}` may be {own} or another currency")]
    AmbiguousCurrency {
        /// The sign.
        found: String,
        /// ISO code of the own currency.
        own: String,
    },
    /// Two currencies in one number.
    #[error("{one} and {other} in one number")]
    TwoCurrencies {
        /// ISO code of the first.
        one: String,
        /// ISO code of another.
        other: String,
    },
    /// Not a day in the chosen order, or one that does not exist.
    #[error("not a day")]
    NotADay {
        /// The order in which day, month and year are read.
        order: DateOrder,
    },
    /// Not a month.
    #[error("not a month")]
    NotAMonth,
    /// Not one of the values of a list.
    #[error("`{found}` is not one of the accepted values")]
    NotInList {
        /// What was found.
        found: String,
    },
    /// A formula that cannot be used.
    #[error("{0}")]
    Formula(#[from] FormulaError),
}
