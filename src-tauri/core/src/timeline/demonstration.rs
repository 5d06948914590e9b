//! A first demonstration belongs before the first gate: a gate that nobody has seen anything before is
//! decided on paper.

use super::Gate;
use crate::time::Day;

/// A demonstration, planned or done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demonstration {
    /// When it is to be.
    pub due_on: Option<Day>,
    /// When it was.
    pub done_on: Option<Day>,
}

/// How the first demonstration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemonstrationCheck {
    /// None is planned.
    NotPlanned,
    /// Planned, without a day.
    WithoutDay,
    /// Planned before the first gate.
    Planned {
        /// The first one's day.
        on: Day,
    },
    /// The first one is not before the first gate.
    TooLate {
        /// The first one's day.
        on: Day,
        /// The gate's likely day.
        gate: Day,
    },
    /// Was shown before the first gate.
    Done {
        /// On this day.
        on: Day,
    },
}

impl DemonstrationCheck {
    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotPlanned => "not_planned",
            Self::WithoutDay => "without_day",
            Self::Planned { .. } => "planned",
            Self::TooLate { .. } => "too_late",
            Self::Done { .. } => "done",
        }
    }

    /// Whether there is something to do about it.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::NotPlanned | Self::WithoutDay | Self::TooLate { .. }
        )
    }
}

/// How the first demonstration stands against the first gate, which is the first of `gates`. Without a
/// gate any day will do.
pub fn demonstration_check(demonstrations: &[Demonstration], gates: &[Gate]) -> DemonstrationCheck {
    let dated = |one: &Demonstration| one.done_on.or(one.due_on);
    let first = demonstrations
        .iter()
        .filter(|one| dated(one).is_some())
        .min_by_key(|one| dated(one));
    let Some((first, on)) = first.and_then(|first| Some((first, dated(first)?))) else {
        return if demonstrations.is_empty() {
            DemonstrationCheck::NotPlanned
        } else {
            DemonstrationCheck::WithoutDay
        };
    };
    match gates.first().map(|gate| gate.on.likely) {
        Some(gate) if on >= gate => DemonstrationCheck::TooLate { on, gate },
        _ if first.done_on.is_some() => DemonstrationCheck::Done { on },
        _ => DemonstrationCheck::Planned { on },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{phase::PhaseKind, timeline::Span};

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn demo(due: Option<&str>, done: Option<&str>) -> Demonstration {
        Demonstration {
            due_on: due.map(day),
            done_on: done.map(day),
        }
    }

    #[test]
    fn the_first_demonstration_is_held_against_the_first_gate() {
        let gate = |text| Gate {
            phase: PhaseKind::ProofOfConcept,
            on: Span::on(day(text)),
            is_past: false,
        };
        let gates = [gate("2026-12-02"), gate("2027-08-31")];
        let cases: &[(&[Demonstration], &str)] = &[
            (&[], "not_planned"),
            (&[demo(None, None)], "without_day"),
            (&[demo(Some("2026-12-01"), None)], "planned"),
            (&[demo(Some("2026-12-02"), None)], "too_late"),
            (&[demo(Some("2027-03-01"), None)], "too_late"),
            (
                &[
                    demo(Some("2027-03-01"), None),
                    demo(Some("2026-11-20"), None),
                    demo(None, None),
                ],
                "planned",
            ),
            (&[demo(Some("2027-03-01"), Some("2026-11-20"))], "done"),
            (&[demo(None, Some("2026-12-03"))], "too_late"),
        ];
        for (demonstrations, id) in cases {
            let found = demonstration_check(demonstrations, &gates);
            assert_eq!(found.id(), *id, "{demonstrations:?}");
            assert_eq!(found.is_open(), !["planned", "done"].contains(id));
        }
        let late = [demo(Some("2027-03-01"), None)];
        assert_eq!(demonstration_check(&late, &[]).id(), "planned");
    }
}
