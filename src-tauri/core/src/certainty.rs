//! How sure something is that somebody said: the same three words for figures and for answers.

use serde::{Deserialize, Serialize};

with_ids! {
    /// How a figure or an answer came about, surest first.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Certainty {
        /// Counted, timed or read from a system.
        Measured = "measured",
        /// Said by somebody who knows the work.
        Asked = "asked",
        /// Assumed so far.
        Guess = "guess",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stable_names_are_those_of_the_plan_document() {
        for certainty in Certainty::ALL {
            let json = format!("\"{}\"", certainty.id());
            assert_eq!(serde_json::to_string(&certainty).unwrap(), json);
            assert_eq!(Certainty::from_id(certainty.id()), Some(certainty));
        }
        assert_eq!(Certainty::from_id("sure"), None);
    }
}
