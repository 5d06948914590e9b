//! Arguments of verbs about money: what a project, a plan or a series of flows is worth.

use super::Workspace;
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct RateOf {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// Three letters of the other currency, such as USD
    pub(crate) currency: String,
    /// How much of the workspace's currency one of it is worth, such as 0.92 or "0.88 to 0.97"; an empty one
    /// takes it away
    #[arg(allow_hyphen_values = true)]
    pub(crate) value: String,
    /// Who says so
    #[arg(long, value_name = "NAME")]
    pub(crate) said_by: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ValueOf {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// The project: its name, or its id where several have the name
    pub(crate) project: String,
    #[command(flatten)]
    pub(crate) futures: Futures,
    /// Print the plan as a document instead, for `outset simulate` and for other programs
    #[arg(long, conflicts_with_all = ["samples", "seed"])]
    pub(crate) export_plan: bool,
    /// Say instead what this number of the plan must reach: its name or id
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["samples", "seed", "export_plan"])]
    pub(crate) break_even: Option<String>,
    /// For this chance to pay back, such as 80
    #[arg(
        long,
        value_name = "PERCENT",
        requires = "break_even",
        conflicts_with = "likely"
    )]
    pub(crate) chance: Option<String>,
    /// For this likely return, such as 50000; without either it is 0
    #[arg(
        long = "return",
        value_name = "AMOUNT",
        requires = "break_even",
        allow_hyphen_values = true
    )]
    pub(crate) likely: Option<String>,
    /// Compare the plan that was approved last with the plan as it is now
    #[arg(long, conflicts_with_all = ["samples", "seed", "export_plan", "break_even"])]
    pub(crate) compare: bool,
    /// Write the proposal, one page as PDF, to this file instead
    #[arg(long, value_name = "PDF", conflicts_with_all = ["samples", "seed", "export_plan", "break_even", "compare"])]
    pub(crate) proposal: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) asked: super::option::Asked,
    #[command(flatten)]
    pub(crate) size: super::option::StudySize,
}

#[derive(Debug, Args)]
pub(crate) struct PortfolioOf {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// Money for spending up to going live, such as 200000 or 200k
    #[arg(long, value_name = "AMOUNT")]
    pub(crate) budget: String,
    /// What is to be as great as possible
    #[arg(long, value_name = "GOAL", default_value = "likely")]
    pub(crate) goal: ChoiceGoal,
    /// A project that must be in: its name or id; may be given several times
    #[arg(long = "in", value_name = "PROJECT")]
    pub(crate) within: Vec<String>,
    /// A project that must not be in; may be given several times
    #[arg(long = "out", value_name = "PROJECT")]
    pub(crate) without: Vec<String>,
    /// The most projects at once
    #[arg(long, value_name = "N")]
    pub(crate) most: Option<String>,
    /// The most people at once, in full working time
    #[arg(long, value_name = "N")]
    pub(crate) people: Option<String>,
    /// Choose among live products too
    #[arg(long)]
    pub(crate) running: bool,
}

/// What is to be as great as possible.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ChoiceGoal {
    /// The mean return of all together
    Likely,
    /// Their mean return in the worst fifth of the futures
    Careful,
}

impl ChoiceGoal {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Careful => "careful",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct SimulatePlan {
    /// The plan document
    pub(crate) plan: PathBuf,
    #[command(flatten)]
    pub(crate) futures: Futures,
    /// How futures are drawn
    #[arg(long, value_name = "NAME", default_value = "sobol")]
    pub(crate) sampler: Sampler,
}

/// Which futures.
#[derive(Debug, Args)]
pub(crate) struct Futures {
    /// Futures to simulate, rounded up to a multiple of 16
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..=4_194_304))]
    pub(crate) samples: u32,
    /// The same number gives the same futures
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub(crate) seed: u64,
}

impl Futures {
    pub(crate) fn count(&self) -> usize {
        usize::try_from(self.samples).unwrap_or(usize::MAX)
    }
}

/// How futures are drawn.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Sampler {
    /// Evenly
    Sobol,
    /// In strata: a Latin hypercube
    Latin,
    /// Plainly
    Plain,
}

impl Sampler {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Sobol => "sobol",
            Self::Latin => "latin",
            Self::Plain => "plain",
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum FinanceVerb {
    /// Net present value
    Npv {
        /// Discount rate of a period
        #[arg(long, value_name = "R", value_parser = number, allow_hyphen_values = true)]
        rate: f64,
        #[command(flatten)]
        flows: Flows,
    },
    /// Internal rate of return; where there are several, each on a line
    Irr {
        #[command(flatten)]
        flows: Flows,
    },
    /// Modified internal rate of return
    Mirr {
        /// What financing costs in a period
        #[arg(long, value_name = "F", value_parser = number, allow_hyphen_values = true)]
        finance_rate: f64,
        /// What comes in earns in a period
        #[arg(long, value_name = "R", value_parser = number, allow_hyphen_values = true)]
        reinvest_rate: f64,
        #[command(flatten)]
        flows: Flows,
    },
    /// Periods until it has paid back for good, the last one in part
    Payback {
        /// Discount rate of a period; without one it is the simple payback
        #[arg(long, value_name = "R", default_value_t = 0.0, value_parser = number, allow_hyphen_values = true)]
        rate: f64,
        #[command(flatten)]
        flows: Flows,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Flows {
    /// The flows, one for each period, negative where money goes out
    #[arg(required = true, value_name = "FLOW", value_parser = number, allow_negative_numbers = true)]
    pub(crate) flows: Vec<f64>,
}

/// A plain number with a decimal point.
fn number(text: &str) -> Result<f64, String> {
    let read: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    if read.is_finite() {
        Ok(read)
    } else {
        Err("not a number".to_owned())
    }
}
