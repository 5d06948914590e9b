//! Why a plan cannot be read or computed: one case per sentence that a person may have to read.

use crate::{Invalid, formula::FormulaError};

/// A plan that cannot be read or computed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PlanError {
    /// The text is no plan document, or has a part that this version does not know.
    #[error("not a plan document: {detail}")]
    NotADocument {
        /// What the reader says.
        detail: String,
    },
    /// The document was written by another version.
    #[error("plan document version {found}; this Outset reads up to version {supported}")]
    OtherVersion {
        /// Version of the document.
        found: u32,
        /// Newest version that can be read.
        supported: u32,
    },
    /// Something refers to a driver that is not there.
    #[error("driver `{id}` is not there")]
    UnknownDriver {
        /// Id referred to.
        id: String,
    },
    /// The same id twice.
    #[error("`{id}` is there twice")]
    Twice {
        /// The id, or the name of a phase.
        id: String,
    },
    /// Too many drivers.
    #[error("{found} drivers, at most {most}")]
    TooManyDrivers {
        /// Drivers found.
        found: usize,
        /// Drivers allowed.
        most: usize,
    },
    /// Too many drivers that depend on one another, or too many groups.
    #[error("{found} drivers or groups depend on one another, at most {most}")]
    TooManyDependent {
        /// Drivers or groups found.
        found: usize,
        /// Drivers or groups allowed.
        most: usize,
    },
    /// A driver that is said to move together with itself.
    #[error("`{name}` with itself")]
    WithItself {
        /// Name of the driver.
        name: String,
    },
    /// Two statements about the same two drivers, neither narrower than the other.
    #[error("two different things are said of `{one}` and `{other}`")]
    Contradiction {
        /// Name of one driver.
        one: String,
        /// Name of the other.
        other: String,
    },
    /// A driver whose rows are drawn together with those of another: they say already how it moves.
    #[error("`{name}` shares its rows, which say how it moves")]
    SharedRows {
        /// Name of the driver.
        name: String,
    },
    /// Drivers that share their rows have not equally many.
    #[error("`{name}` has {found} rows in `{rows}`, others have {expected}")]
    RowsDiffer {
        /// Name of the rows.
        rows: String,
        /// Name of the driver.
        name: String,
        /// Its rows.
        found: usize,
        /// Rows of another.
        expected: usize,
    },
    /// A horizon that is not possible.
    #[error("a horizon of {found} months")]
    Horizon {
        /// Months found.
        found: u32,
        /// Months allowed.
        most: u32,
    },
    /// A discount rate that is not possible: not a number, −100 % a year or less, above 1,000 %.
    #[error("a discount rate of {found}")]
    DiscountRate {
        /// Rate found.
        found: f64,
    },
    /// A driver whose estimate is not possible.
    #[error("driver `{name}`: {reason}")]
    Estimate {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// Why not.
        reason: Invalid,
    },
    /// A driver whose formula cannot be used.
    #[error("driver `{name}`: {reason}")]
    Formula {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// Why not.
        reason: FormulaError,
    },
    /// Drivers that are computed from one another in a circle.
    #[error("computed in a circle: {}", names.join(" → "))]
    Cycle {
        /// Their names, the first once more at the end.
        names: Vec<String>,
    },
    /// Too many drivers that are computed.
    #[error("{found} drivers are computed, at most {most}")]
    TooManyComputed {
        /// Drivers found.
        found: usize,
        /// Drivers allowed.
        most: usize,
    },
    /// Futures in which a formula divides by zero, or gives what is too large to be computed with.
    #[error("`{name}` cannot be computed in {futures} of {of} futures")]
    NotComputable {
        /// Name of the driver.
        name: String,
        /// Futures in which it cannot.
        futures: usize,
        /// Futures looked at; 1 for that of all medians.
        of: usize,
    },
    /// A computed driver that is said to move together with another: its formula says how it moves.
    #[error("`{name}` is computed, which says how it moves")]
    ComputedMoves {
        /// Name of the driver.
        name: String,
    },
    /// A course over the months that is not possible.
    #[error("the course of `{name}` is not possible")]
    Course {
        /// Name of the driver.
        name: String,
    },
    /// A course of a driver that is no value of a month: a length, a ramp, a growth, a loss of quality.
    #[error("`{name}` shapes the course itself")]
    ShapesCourse {
        /// Name of the driver.
        name: String,
    },
    /// Too many drivers that change over the months.
    #[error("{found} drivers change over the months, at most {most}")]
    TooManyCourses {
        /// Drivers found.
        found: usize,
        /// Drivers allowed.
        most: usize,
    },
    /// A plain number in a benefit, cost or budget that is not possible.
    #[error("a number in `{name}` is not possible")]
    Number {
        /// Name of the benefit or cost; empty for the budget.
        name: String,
    },
    /// Too few or too many classes, or a list that does not speak of each.
    #[error("the classes of `{name}` do not fit together")]
    Classes {
        /// Name of the benefit.
        name: String,
    },
    /// Quality falls in a benefit that knows no quality.
    #[error("`{name}` has no quality that could fall")]
    NoQuality {
        /// Name of the benefit.
        name: String,
    },
    /// A phase before go-live has no duration.
    #[error("a phase has no duration")]
    NoDuration {
        /// Which.
        phase: super::PhaseKind,
    },
    /// Operation ends with the horizon or its own length, not with a gate.
    #[error("operation has no gate")]
    GateOfOperation,
    /// A chance that is neither yes nor no in a single future.
    #[error("`{name}` is no yes or no")]
    NotYesNo {
        /// Name of the driver.
        name: String,
    },
    /// The numbers together are too large to be computed with.
    #[error("the numbers of this plan are too large")]
    TooLarge,
    /// Plans in several currencies cannot be added up.
    #[error("{one} and {other} cannot be added up")]
    Currencies {
        /// ISO code of one.
        one: String,
        /// ISO code of another.
        other: String,
    },
    /// More futures than can be held.
    #[error("{found} futures, at most {most}")]
    TooManyFutures {
        /// Futures asked for.
        found: usize,
        /// Futures allowed.
        most: usize,
    },
    /// The caller asked to stop.
    #[error("stopped")]
    Stopped,
}
