//! What can be typed about costs that the projects of a workspace share.

use super::Workspace;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum SharedCostVerb {
    /// List the costs that the projects share, with who carries them
    List(Workspace),
    /// Add a cost that the projects share
    ///
    /// Each month of it is split equally among the projects that run in it.
    Add(NewCost),
    /// Remove a shared cost, by its name or its id
    Remove(OneCost),
}

#[derive(Debug, Args)]
pub(crate) struct NewCost {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// What it is called; an empty one is called as its category
    pub(crate) name: String,
    /// How much a month, such as 400 or "300 to 600"
    pub(crate) amount: String,
    /// The first month in which it is paid, such as 2027-03
    #[arg(long, value_name = "MONTH")]
    pub(crate) from: String,
    /// The last month in which it is paid; without one, for as long as a project shares it
    #[arg(long, value_name = "MONTH")]
    pub(crate) until: Option<String>,
    /// What kind of cost it is, such as tooling, serving_compute or people
    #[arg(long, default_value = "tooling")]
    pub(crate) category: String,
}

#[derive(Debug, Args)]
pub(crate) struct OneCost {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// Its name or its id
    pub(crate) cost: String,
}
