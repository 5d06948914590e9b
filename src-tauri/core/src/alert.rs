//! From a series of breaches to the state of an alert.

use std::num::NonZeroU32;

/// How an alert stands after a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertState {
    /// Within the limits.
    Ok,
    /// Outside, but not yet for long enough.
    Pending,
    /// Outside for as many periods as the rule asks for.
    Alerting,
    /// Nothing to judge: no value, no limits, or a period that is not judged.
    NoData,
}

impl AlertState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Ok, Self::Pending, Self::Alerting, Self::NoData];

    /// The public name, never changed.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Pending => "pending",
            Self::Alerting => "alerting",
            Self::NoData => "no_data",
        }
    }

    /// The state with that public name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }
}

/// The state after each period. `periods` is how many breaches in a row it takes: with 1 the first one
/// alerts. A period without a judgement is "no data"; it neither counts as a breach nor ends a row of them.
pub fn states(breaches: &[Option<bool>], periods: NonZeroU32) -> Vec<AlertState> {
    let mut in_a_row = 0u32;
    breaches
        .iter()
        .map(|breach| match breach {
            None => AlertState::NoData,
            Some(false) => {
                in_a_row = 0;
                AlertState::Ok
            }
            Some(true) => {
                in_a_row = in_a_row.saturating_add(1);
                if in_a_row >= periods.get() {
                    AlertState::Alerting
                } else {
                    AlertState::Pending
                }
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::AlertState::{Alerting, NoData, Ok, Pending};
    use super::*;

    fn after(breaches: &[Option<bool>], periods: u32) -> Vec<AlertState> {
        states(breaches, NonZeroU32::new(periods).unwrap())
    }

    #[test]
    fn the_first_breach_alerts_unless_said_otherwise() {
        let breaches = [Some(false), Some(true), Some(true), Some(false)];
        assert_eq!(after(&breaches, 1), [Ok, Alerting, Alerting, Ok]);
    }

    #[test]
    fn a_breach_is_pending_until_it_has_lasted() {
        let breaches = [
            Some(true),
            Some(false),
            Some(true),
            Some(true),
            Some(true),
            Some(true),
        ];
        assert_eq!(
            after(&breaches, 3),
            [Pending, Ok, Pending, Pending, Alerting, Alerting]
        );
    }

    #[test]
    fn a_period_without_a_value_neither_confirms_nor_clears() {
        let breaches = [Some(true), None, Some(true), None, Some(false)];
        assert_eq!(after(&breaches, 2), [Pending, NoData, Alerting, NoData, Ok]);
    }

    #[test]
    fn states_are_found_by_their_names() {
        for state in AlertState::ALL {
            assert_eq!(AlertState::from_id(state.id()), Some(state));
        }
    }
}
