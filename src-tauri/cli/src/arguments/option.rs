//! Arguments about other ways to the same goal, and about what stands below a result.

use super::ProjectOf;
use clap::{Args, Subcommand, ValueEnum};

/// What is asked of a plan's futures instead of the forecast; one at a time.
#[derive(Debug, Args)]
#[group(multiple = false, conflicts_with_all = ["samples", "seed", "export_plan", "break_even", "compare", "proposal"])]
pub(crate) struct Asked {
    /// Compare every option and scenario in the same futures
    #[arg(long)]
    pub(crate) options: bool,
    /// Show the chance to pay back over two numbers of the plan
    #[arg(long, num_args = 2, value_names = ["ACROSS", "UP"])]
    pub(crate) map: Option<Vec<String>>,
    /// Say what a study of this number would be worth
    #[arg(long, value_name = "NUMBER")]
    pub(crate) study: Option<String>,
    /// List studies of the usual size, the one worth most first
    #[arg(long)]
    pub(crate) studies: bool,
    /// Take a figure apart: the return, if none is named
    #[arg(
        long,
        value_name = "FIGURE",
        num_args = 0..=1,
        default_missing_value = "return"
    )]
    pub(crate) explain: Option<Figure>,
}

/// What a study looks at.
#[derive(Debug, Args)]
pub(crate) struct StudySize {
    /// How many cases it looks at, such as 40; the usual number if left out
    #[arg(long, value_name = "N", requires = "study")]
    pub(crate) cases: Option<String>,
    /// How far a single case usually is from their mean
    #[arg(long, value_name = "NUMBER", requires = "study")]
    pub(crate) deviation: Option<String>,
    /// What it costs, such as 5000
    #[arg(long, value_name = "AMOUNT", requires = "study")]
    pub(crate) cost: Option<String>,
}

/// A figure that can be taken apart.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Figure {
    /// The likely return
    Return,
    /// The chance to pay back
    Chance,
    /// What it invests up to go-live
    Invests,
    /// The most that is spent and not yet back
    Peak,
    /// When it has paid back
    Payback,
    /// What it loses where it loses
    Loss,
    /// When it goes live
    Live,
}

impl Figure {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Return => "return",
            Self::Chance => "chance",
            Self::Invests => "invests",
            Self::Peak => "peak",
            Self::Payback => "payback",
            Self::Loss => "loss",
            Self::Live => "live",
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum OptionVerb {
    /// List the ways of a project, what is planned first
    List(ProjectOf),
    /// Add an option of a kind, with the structure that is usual for it
    Add {
        #[command(flatten)]
        of: ProjectOf,
        /// The kind
        kind: Kind,
        /// Its name; its kind if left out
        #[arg(long)]
        name: Option<String>,
    },
    /// Remove an option with its own costs, numbers and scenarios
    Remove(OptionOf),
    /// Say a number otherwise in an option; an empty one lets the plan's number count again
    SetDriver {
        #[command(flatten)]
        option: OptionOf,
        #[command(flatten)]
        said: Said,
    },
    /// Let an option do without a benefit, cost, phase or role of the plan
    LeaveOut {
        #[command(flatten)]
        option: OptionOf,
        /// The part, by its name or id, such as phase:proof_of_concept
        part: String,
        /// Let the option have it again
        #[arg(long)]
        take_back: bool,
    },
    /// Plan an option: result, team, dates and the next approval are then those of that way
    Choose {
        #[command(flatten)]
        of: ProjectOf,
        /// The option, by name, kind or id
        #[arg(required_unless_present = "before")]
        option: Option<String>,
        /// Plan again what was planned before an option was chosen
        #[arg(long, conflicts_with = "option")]
        before: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum ScenarioVerb {
    /// List the scenarios of a project beside what they change
    List(ProjectOf),
    /// Add a scenario to the plan, or to an option
    Add {
        #[command(flatten)]
        of: ProjectOf,
        /// Its name
        name: String,
        /// The option that it changes, by name, kind or id
        #[arg(long, value_name = "OPTION")]
        option: Option<String>,
    },
    /// Remove a scenario with its numbers
    Remove(ScenarioOf),
    /// Say a number otherwise in a scenario; an empty one takes it out again
    SetDriver {
        #[command(flatten)]
        scenario: ScenarioOf,
        #[command(flatten)]
        said: Said,
    },
}

/// An option of a project.
#[derive(Debug, Args)]
pub(crate) struct OptionOf {
    #[command(flatten)]
    pub(crate) of: ProjectOf,
    /// The option, by name, kind or id
    pub(crate) option: String,
}

/// A scenario of a project.
#[derive(Debug, Args)]
pub(crate) struct ScenarioOf {
    #[command(flatten)]
    pub(crate) of: ProjectOf,
    /// The scenario, by name or id
    pub(crate) scenario: String,
}

/// A number that is said otherwise.
#[derive(Debug, Args)]
pub(crate) struct Said {
    /// The number of the plan, by name or id, or by its part such as adoption
    pub(crate) number: String,
    /// What is said here, such as "17 to 40 %"
    #[arg(allow_hyphen_values = true)]
    pub(crate) estimate: String,
    /// Who says so
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
}

/// A kind of option.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// A rule that somebody writes down
    SimpleRule,
    /// A product of somebody else
    Buy,
    /// A ready model at a price for each call
    FoundationModel,
    /// Another model of one's own
    OwnModel,
    /// A model of one's own with a new sensor, or more labels
    OwnModelMore,
}

impl Kind {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::SimpleRule => "simple_rule",
            Self::Buy => "buy",
            Self::FoundationModel => "foundation_model",
            Self::OwnModel => "own_model",
            Self::OwnModelMore => "own_model_more",
        }
    }
}
