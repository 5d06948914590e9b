//! The kinds of phase a project has, in order; the one list for plan, team and timeline.

use serde::{Deserialize, Serialize};

with_ids! {
    /// A dated part of a project, with a gate at its end.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum PhaseKind {
        /// Finding out cheaply whether it can work.
        ProofOfConcept = "proof_of_concept",
        /// Making what will run, up to go-live.
        Build = "build",
        /// Running it, from go-live on.
        Operation = "operation",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stable_names_are_those_of_the_plan_document() {
        for kind in PhaseKind::ALL {
            let json = format!("\"{}\"", kind.id());
            assert_eq!(serde_json::to_string(&kind).unwrap(), json);
            assert_eq!(serde_json::from_str::<PhaseKind>(&json).unwrap(), kind);
            assert_eq!(PhaseKind::from_id(kind.id()), Some(kind));
        }
        assert_eq!(PhaseKind::from_id("proof"), None);
    }
}
