//! Templates, as they are typed.

use super::Workspace;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum TemplateVerb {
    /// List the templates that a project can begin from: those that come with Outset, then your own
    List,
    /// Save a project as a template
    ///
    /// Every figure is widened, and no name of a person, the project or the workspace stays. Without --out it
    /// is kept among your own templates.
    Save(SaveTemplate),
}

#[derive(Debug, Args)]
pub(crate) struct SaveTemplate {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// The project, by its id or its name
    pub(crate) project: String,
    /// What the template is called
    pub(crate) name: String,
    /// What it is for, in a line
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        allow_hyphen_values = true
    )]
    pub(crate) about: String,
    /// The file to write, ending .outset-template
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}
