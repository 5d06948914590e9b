//! Open points that follow from what is known, with names that stay the same, so that a point somebody
//! has taken over, dated or answered stands in the place of the derived one.

use super::{
    facts::{Access, Facts},
    question::Question,
    readiness::open_questions,
};
use crate::{certainty::Certainty, phase::PhaseKind, role::Role, team::need::RoleNeed, time::Day};
use std::collections::BTreeSet;

/// Where an open point comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenPoint {
    /// A question that is not answered in full.
    Question(Question),
    /// A source that may not be used yet.
    Access {
        /// Its id.
        source: String,
        /// How it stands.
        access: Access,
    },
    /// An answer in words that is a guess.
    Answer(Question),
    /// A figure that is a guess, by the name of its part.
    Guess(String),
    /// A gap that was accepted up to a day that has passed.
    Gap {
        /// In this phase.
        phase: PhaseKind,
        /// In this role.
        role: Role,
    },
}

impl OpenPoint {
    /// The stable name, such as `question.goal`, `guess.hourly_rate` or `gap.build.data_engineer`.
    pub fn id(&self) -> String {
        match self {
            Self::Question(question) => format!("question.{}", question.id()),
            Self::Access { source, .. } => format!("access.{source}"),
            Self::Answer(question) => format!("answer.{}", question.id()),
            Self::Guess(part) => format!("guess.{part}"),
            Self::Gap { phase, role } => format!("gap.{}.{}", phase.id(), role.id()),
        }
    }
}

/// What is open, without what `stored` names already: questions, access, guesses (those that matter
/// first), then gaps whose day has passed. A question that is open is not listed as a guess as well.
pub fn open_points(
    facts: &Facts,
    needs: &[RoleNeed],
    today: Day,
    stored: &BTreeSet<String>,
) -> Vec<OpenPoint> {
    let open = open_questions(facts);
    let answers = facts
        .answers
        .iter()
        .filter(|(question, certainty)| **certainty == Certainty::Guess && !open.contains(question))
        .map(|(question, _)| OpenPoint::Answer(*question));
    let is_light = |part: &&String| !facts.weighty_guesses.contains(part);
    let light = facts
        .figures
        .iter()
        .filter(|(_, certainty)| **certainty == Certainty::Guess)
        .map(|(part, _)| part)
        .filter(is_light);
    let guesses = facts.weighty_guesses.iter().chain(light);
    let access = facts
        .sources
        .iter()
        .filter(|source| source.access != Access::Yes)
        .map(|source| OpenPoint::Access {
            source: source.id.clone(),
            access: source.access,
        });
    let gaps = needs
        .iter()
        .filter(|need| need.state.has_lapsed(today))
        .map(|need| OpenPoint::Gap {
            phase: need.phase,
            role: need.role,
        });
    let questions = open.iter().copied().map(OpenPoint::Question);
    let guesses = guesses.cloned().map(OpenPoint::Guess);
    questions
        .chain(access)
        .chain(answers)
        .chain(guesses)
        .chain(gaps)
        .filter(|point| !stored.contains(&point.id()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{scope::facts::Source, team::need::GapState};

    fn facts() -> Facts {
        let mut facts = Facts {
            weighty_guesses: vec!["minutes_per_case".into(), "build_months".into()],
            expectations: 3,
            ..Facts::default()
        };
        for question in Question::ALL {
            facts.answers.insert(question, Certainty::Asked);
        }
        facts.answers.insert(Question::Affected, Certainty::Guess);
        for (part, certainty) in [
            ("cases_per_month", Certainty::Measured),
            ("hourly_rate", Certainty::Guess),
            ("minutes_per_case", Certainty::Guess),
        ] {
            facts.figures.insert(part.into(), certainty);
        }
        for (id, access) in [("ledger", Access::Yes), ("mail", Access::Asked)] {
            facts.sources.push(Source {
                id: id.into(),
                access,
            });
        }
        facts
    }

    fn gap(until: Option<&str>) -> RoleNeed {
        RoleNeed {
            phase: PhaseKind::Build,
            role: Role::DataEngineer,
            share: 0.5,
            state: GapState::Accepted {
                until: until.and_then(Day::from_iso),
                reason: "agency".into(),
            },
        }
    }

    fn ids(needs: &[RoleNeed], stored: &[&str]) -> Vec<String> {
        let stored = stored.iter().map(|&id| id.to_owned()).collect();
        let today = Day::from_iso("2026-11-24").unwrap();
        let points = open_points(&facts(), needs, today, &stored);
        points.iter().map(OpenPoint::id).collect()
    }

    #[test]
    fn what_is_open_is_listed_under_names_that_stay() {
        assert_eq!(
            ids(&[gap(Some("2026-11-23"))], &[]),
            [
                "question.goal",
                "question.decision",
                "question.data",
                "access.mail",
                "answer.affected",
                "guess.minutes_per_case",
                "guess.build_months",
                "guess.hourly_rate",
                "gap.build.data_engineer",
            ]
        );
    }

    #[test]
    fn a_gap_is_open_once_its_day_has_passed() {
        let listed = |until| {
            ids(&[gap(until)], &[])
                .iter()
                .any(|id| id.starts_with("gap."))
        };
        assert!(listed(Some("2026-11-23")));
        assert!(!listed(Some("2026-11-24")));
        assert!(!listed(None));
    }

    #[test]
    fn a_stored_point_stands_in_the_place_of_the_derived_one() {
        let without = ids(
            &[],
            &["question.goal", "guess.hourly_rate", "something else"],
        );
        assert_eq!(
            without,
            [
                "question.decision",
                "question.data",
                "access.mail",
                "answer.affected",
                "guess.minutes_per_case",
                "guess.build_months",
            ]
        );
    }
}
