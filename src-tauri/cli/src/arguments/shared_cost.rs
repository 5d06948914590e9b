//! What can be typed about costs that the projects of a workspace share.

use super::Workspace;
use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub(crate) enum SharedCostVerb {
    /// List the costs that the projects share, with who carries them
    List(Workspace),
    /// Add a cost that the projects share
    ///
    /// Each month of it is split equally among the projects that run in it; what is paid once is spread over
    /// months first, so that the first project does not pay for all.
    Add(NewCost),
    /// Say how much a project counts among those that carry a cost
    Share(OneShare),
    /// Let every project that runs carry a cost, or only those that are chosen
    CarriedBy(Carried),
    /// Remove a shared cost, by its name or its id
    Remove(OneCost),
}

#[derive(Debug, Args)]
pub(crate) struct NewCost {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// What it is called; an empty one is called as its category
    pub(crate) name: String,
    /// How much, such as 400 or "300 to 600"
    pub(crate) amount: String,
    /// When that comes
    #[arg(long, value_enum, default_value = "monthly")]
    pub(crate) paid: PaidAs,
    /// Over how many months it is spread, where it is paid once; 36 if left out
    #[arg(long, value_name = "MONTHS")]
    pub(crate) over: Option<String>,
    /// The first month in which it is carried, such as 2027-03
    #[arg(long, value_name = "MONTH")]
    pub(crate) from: String,
    /// The last month in which it is carried; without one, for as long as a project shares it
    #[arg(long, value_name = "MONTH")]
    pub(crate) until: Option<String>,
    /// What kind of cost it is, such as tooling, serving_compute or people
    #[arg(long, default_value = "tooling")]
    pub(crate) category: String,
}

/// When the amount of a shared cost comes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum PaidAs {
    /// Each month
    Monthly,
    /// Each year; a month carries a twelfth
    Yearly,
    /// Once, spread over months
    Once,
}

impl PaidAs {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Monthly => "monthly",
            Self::Yearly => "yearly",
            Self::Once => "once",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct OneShare {
    #[command(flatten)]
    pub(crate) of: OneCost,
    /// The project, by name or id
    pub(crate) project: String,
    /// How many times it counts: 0 carries nothing, 1 as usual, 2 double; empty as those that nothing is said of
    pub(crate) times: String,
}

#[derive(Debug, Args)]
pub(crate) struct Carried {
    #[command(flatten)]
    pub(crate) of: OneCost,
    /// Who carries it
    pub(crate) who: Who,
}

/// Who carries a shared cost.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Who {
    /// Every project that runs
    All,
    /// Only those that are chosen
    Chosen,
}

impl Who {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Chosen => "chosen",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct OneCost {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// Its name or its id
    pub(crate) cost: String,
}
