//! What can be typed about benefits that files of cases measure.

use super::{BadRows, delivery::OneProject};
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum BenefitVerb {
    /// Measure people, a model and both together, or decisions among classes, from a file of cases
    ///
    /// A row for each case says what was true and what was decided. What is read becomes estimates with the
    /// doubt that so many cases leave. Columns that are not named are found by their names; an empty name says
    /// that there is none.
    Measure(MeasureCases),
}

#[derive(Debug, Args)]
pub(crate) struct MeasureCases {
    #[command(flatten)]
    pub(crate) of: OneProject,
    /// The benefit, by name or id
    pub(crate) benefit: String,
    /// The file of cases
    pub(crate) cases: PathBuf,
    /// The column of what was true
    #[arg(long, value_name = "COLUMN")]
    pub(crate) truth: Option<String>,
    /// The column of what people decided alone; of a team
    #[arg(long, value_name = "COLUMN")]
    pub(crate) human: Option<String>,
    /// The column of what is decided today; of several classes
    #[arg(long, value_name = "COLUMN")]
    pub(crate) today: Option<String>,
    /// The column of what the model decided
    #[arg(long, value_name = "COLUMN")]
    pub(crate) model: Option<String>,
    /// The column of what both decided together; of a team
    #[arg(long, value_name = "COLUMN")]
    pub(crate) team: Option<String>,
    /// Take from the file how often each class occurs as well
    #[arg(long)]
    pub(crate) shares: bool,
    /// What is done with rows that cannot be read
    #[arg(long, value_name = "WISH", default_value = "stop")]
    pub(crate) bad_rows: BadRows,
}
