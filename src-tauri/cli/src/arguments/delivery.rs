//! What can be typed about a team and a delivery.

use super::Workspace;
use clap::{Args, ValueEnum};

/// A phase of a project.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Phase {
    /// Finding out cheaply whether it can work
    ProofOfConcept,
    /// Making what will run
    Build,
    /// Running it
    Operation,
}

impl Phase {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::ProofOfConcept => "proof_of_concept",
            Self::Build => "build",
            Self::Operation => "operation",
        }
    }
}

/// A role of a project.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Role {
    /// Answers for what it brings
    BusinessStakeholder,
    /// Designs the whole
    SolutionArchitect,
    /// Makes the model
    DataScientist,
    /// Keeps the data flowing
    DataEngineer,
    /// Makes a product of it
    SoftwareEngineer,
    /// Runs the pipeline
    DevopsEngineer,
    /// Keeps the model running
    MlEngineer,
}

impl Role {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::BusinessStakeholder => "business_stakeholder",
            Self::SolutionArchitect => "solution_architect",
            Self::DataScientist => "data_scientist",
            Self::DataEngineer => "data_engineer",
            Self::SoftwareEngineer => "software_engineer",
            Self::DevopsEngineer => "devops_engineer",
            Self::MlEngineer => "ml_engineer",
        }
    }
}

/// A kind of cost.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Cost {
    /// Time of own people
    OwnPeople,
    /// Work or licences bought
    External,
    /// Computing and storage
    Compute,
    /// Anything else
    Other,
}

impl Cost {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::OwnPeople => "own_people",
            Self::External => "external",
            Self::Compute => "compute",
            Self::Other => "other",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct OneProject {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// The project, by name or id
    pub(crate) project: String,
}

#[derive(Debug, Args)]
pub(crate) struct Team {
    #[command(flatten)]
    pub(crate) of: OneProject,
    /// The phase; the one the project is in if left out
    #[arg(long, value_name = "PHASE")]
    pub(crate) phase: Option<Phase>,
}

#[derive(Debug, Args)]
pub(crate) struct Assign {
    #[command(flatten)]
    pub(crate) of: OneProject,
    /// The person, by name or id
    pub(crate) person: String,
    /// The role
    pub(crate) role: Role,
    /// The share of full time, such as 40%; 0 takes the person out of the role
    #[arg(allow_hyphen_values = true)]
    pub(crate) share: String,
    /// The phase
    #[arg(long, value_name = "PHASE", default_value = "build")]
    pub(crate) phase: Phase,
}

#[derive(Debug, Args)]
pub(crate) struct Spend {
    #[command(flatten)]
    pub(crate) of: OneProject,
    /// The month, such as 2026-11
    #[arg(allow_hyphen_values = true)]
    pub(crate) month: String,
    /// What it was spent on
    pub(crate) kind: Cost,
    /// The amount in the workspace's currency; an empty one takes it away
    #[arg(allow_hyphen_values = true)]
    pub(crate) amount: String,
}
