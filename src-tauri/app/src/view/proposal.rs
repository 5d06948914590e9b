//! The proposal: which project's, and where it was written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which project's proposal, and the file that it becomes.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ProposalAsk {
    /// The project.
    pub id: String,
    /// Path of the file.
    pub path: String,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Written {
    /// Its path.
    pub path: String,
    /// "Written: …/proposal.pdf".
    pub text: String,
}
