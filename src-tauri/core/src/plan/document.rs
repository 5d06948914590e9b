//! The plan as a document. Approved plans are frozen in it, so each version is read for ever.

use super::{Plan, PlanError};
use serde::Deserialize;

/// What the document calls itself.
pub const FORMAT: &str = "outset-plan";

/// The version that is written.
pub const VERSION: u32 = 1;

/// What must be known before the rest can be read.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl Plan {
    /// Reads a document. Nothing in it is passed over: a field that this version does not know is
    /// refused. Whether the plan can be computed is asked by [`check`](super::check()).
    ///
    /// # Errors
    /// [`PlanError::NotADocument`] and [`PlanError::OtherVersion`].
    pub fn from_json(text: &str) -> Result<Self, PlanError> {
        let unreadable = |error: serde_json::Error| PlanError::NotADocument {
            detail: error.to_string(),
        };
        let head: Head = serde_json::from_str(text).map_err(unreadable)?;
        if head.format != FORMAT {
            return Err(PlanError::NotADocument {
                detail: format!("format `{}`", head.format),
            });
        }
        if head.version != VERSION {
            return Err(PlanError::OtherVersion {
                found: head.version,
                supported: VERSION,
            });
        }
        serde_json::from_str(text).map_err(unreadable)
    }

    /// Writes the document, for people to read as well.
    ///
    /// # Errors
    /// [`PlanError::NotADocument`] should a part not be writable; none is known.
    pub fn to_json(&self) -> Result<String, PlanError> {
        serde_json::to_string_pretty(self).map_err(|error| PlanError::NotADocument {
            detail: error.to_string(),
        })
    }
}
