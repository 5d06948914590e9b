//! What a project waits for: the one thing that is said of it in the portfolio, by an ordered table.

use crate::{
    phase::PhaseKind,
    role::Role,
    scope::question::Question,
    time::{Day, Month},
};

/// A gate is waited for from this many days before it.
pub const GATE_NEAR: i64 = 30;

/// How a project stands, as far as the portfolio asks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Standing {
    /// Stopped, finished or archived: waits for nothing.
    pub is_over: bool,
    /// Names of what is alerting, worst first.
    pub alerts: Vec<String>,
    /// Months that lack something, oldest first.
    pub open_months: Vec<Month>,
    /// The next gate that is not past, with its day.
    pub gate: Option<(PhaseKind, Day)>,
    /// Gaps that are needed now, in order of phase and role.
    pub gaps: Vec<(PhaseKind, Role)>,
    /// What keeps a return from being shown: `operation`, `people`, `benefit` and other stable names.
    pub missing: Vec<String>,
    /// Questions of Scope that are open, in order.
    pub open_questions: Vec<Question>,
}

/// The one thing a project waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waiting {
    /// A model alerts.
    Alert {
        /// What alerts: the first of them.
        name: String,
        /// How many there are.
        count: usize,
    },
    /// Months that lack something.
    Month {
        /// The oldest.
        month: Month,
        /// How many there are.
        count: usize,
    },
    /// A gate that is near, or was not held.
    Gate {
        /// Of this phase.
        phase: PhaseKind,
        /// On this day.
        on: Day,
        /// Days until then; below 0 when it has passed.
        days: i64,
    },
    /// Somebody is needed now.
    Gap {
        /// In this phase.
        phase: PhaseKind,
        /// In this role.
        role: Role,
        /// How many gaps there are.
        count: usize,
    },
    /// Something without which there is no return.
    Missing {
        /// Its stable name: the operation before the people, and these before the benefit.
        part: String,
    },
    /// A question of Scope is open.
    Question {
        /// The first of them.
        question: Question,
        /// How many there are.
        count: usize,
    },
    /// Nothing.
    Nothing,
}

impl Waiting {
    /// The stable name.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Alert { .. } => "alert",
            Self::Month { .. } => "month",
            Self::Gate { .. } => "gate",
            Self::Gap { .. } => "gap",
            Self::Missing { .. } => "missing",
            Self::Question { .. } => "question",
            Self::Nothing => "nothing",
        }
    }
}

/// In the order in which they matter; the first that finds something is said.
const RULES: &[fn(&Standing, Day) -> Option<Waiting>] = &[
    |standing, _| {
        Some(Waiting::Alert {
            name: standing.alerts.first()?.clone(),
            count: standing.alerts.len(),
        })
    },
    |standing, _| {
        Some(Waiting::Month {
            month: *standing.open_months.first()?,
            count: standing.open_months.len(),
        })
    },
    |standing, today| {
        let (phase, on) = standing.gate?;
        let days = on.0.signed_duration_since(today.0).num_days();
        (days <= GATE_NEAR).then_some(Waiting::Gate { phase, on, days })
    },
    |standing, _| {
        let (phase, role) = *standing.gaps.first()?;
        Some(Waiting::Gap {
            phase,
            role,
            count: standing.gaps.len(),
        })
    },
    |standing, _| {
        let first = |part: &&&str| standing.missing.iter().any(|missing| missing == **part);
        let known = MISSING_FIRST.iter().find(first).map(ToString::to_string);
        Some(Waiting::Missing {
            part: known.or_else(|| standing.missing.first().cloned())?,
        })
    },
    |standing, _| {
        Some(Waiting::Question {
            question: *standing.open_questions.first()?,
            count: standing.open_questions.len(),
        })
    },
];

/// What is named first when several things keep a return from being shown.
const MISSING_FIRST: [&str; 3] = ["operation", "people", "benefit"];

/// What the project waits for on that day.
pub fn waits_for(standing: &Standing, today: Day) -> Waiting {
    if standing.is_over {
        return Waiting::Nothing;
    }
    let mut found = RULES.iter().filter_map(|rule| rule(standing, today));
    found.next().unwrap_or(Waiting::Nothing)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    /// Waits for everything at once.
    fn busy() -> Standing {
        Standing {
            is_over: false,
            alerts: vec!["recall".into(), "precision".into()],
            open_months: vec![Month(24_321), Month(24_322)],
            gate: Some((PhaseKind::ProofOfConcept, day("2026-12-02"))),
            gaps: vec![(PhaseKind::Build, Role::DataEngineer)],
            missing: vec!["benefit".into(), "people".into()],
            open_questions: vec![Question::Today, Question::Stop],
        }
    }

    #[test]
    fn the_most_pressing_thing_is_said_and_then_the_next() {
        let mut standing = busy();
        let today = day("2026-11-24");
        let mut said = Vec::new();
        let steps: [fn(&mut Standing); 7] = [
            |standing| standing.alerts.clear(),
            |standing| standing.open_months.clear(),
            |standing| standing.gate = None,
            |standing| standing.gaps.clear(),
            |standing| standing.missing.clear(),
            |standing| standing.open_questions.clear(),
            |_| {},
        ];
        for step in steps {
            said.push(waits_for(&standing, today));
            step(&mut standing);
        }
        assert_eq!(
            said,
            [
                Waiting::Alert {
                    name: "recall".into(),
                    count: 2
                },
                Waiting::Month {
                    month: Month(24_321),
                    count: 2
                },
                Waiting::Gate {
                    phase: PhaseKind::ProofOfConcept,
                    on: day("2026-12-02"),
                    days: 8
                },
                Waiting::Gap {
                    phase: PhaseKind::Build,
                    role: Role::DataEngineer,
                    count: 1
                },
                Waiting::Missing {
                    part: "people".into()
                },
                Waiting::Question {
                    question: Question::Today,
                    count: 2
                },
                Waiting::Nothing,
            ]
        );
        let ids: Vec<_> = said.iter().map(Waiting::id).collect();
        assert_eq!(
            ids,
            [
                "alert", "month", "gate", "gap", "missing", "question", "nothing"
            ]
        );
    }

    #[test]
    fn a_gate_far_away_is_not_waited_for_and_one_that_passed_is() {
        let standing = Standing {
            gate: Some((PhaseKind::Build, day("2026-12-24"))),
            ..Standing::default()
        };
        let days = |today| match waits_for(&standing, day(today)) {
            Waiting::Gate { days, .. } => Some(days),
            _ => None,
        };
        assert_eq!(days("2026-11-23"), None);
        assert_eq!(days("2026-11-24"), Some(30));
        assert_eq!(days("2026-12-27"), Some(-3));
    }

    #[test]
    fn what_is_over_waits_for_nothing() {
        let standing = Standing {
            is_over: true,
            ..busy()
        };
        assert_eq!(waits_for(&standing, day("2026-11-24")), Waiting::Nothing);
    }

    #[test]
    fn an_unknown_lack_is_still_named() {
        let standing = Standing {
            missing: vec!["driver:hourly_rate".into()],
            ..Standing::default()
        };
        let found = waits_for(&standing, day("2026-11-24"));
        let part = "driver:hourly_rate".to_owned();
        assert_eq!(found, Waiting::Missing { part });
    }
}
