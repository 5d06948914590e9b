//! How far each question is answered: by a table of what a full answer has.

use super::{
    facts::{Check, Facts},
    question::Question,
};
use crate::certainty::Certainty;

with_ids! {
    /// How far a question is answered.
    pub enum Readiness {
        /// Nothing open, and nothing guessed.
        Answered = "answered",
        /// Nothing open, but something rests on a guess.
        Guess = "guess",
        /// Something is missing.
        Open = "open",
    }
}

/// Something that a full answer has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// Words.
    Words,
    /// At least one of these figures.
    AnyFigure(&'static [&'static str]),
    /// A yes or a no.
    Check(Check),
    /// At least one source.
    Source,
    /// At least one expectation.
    Expectation,
}

const REQUIREMENTS: &[(Question, &[Requirement])] = {
    use Requirement::{AnyFigure, Expectation, Source, Words};
    &[
        (Question::Problem, &[Words]),
        (
            Question::Goal,
            &[
                Words,
                AnyFigure(&["found_goal", "right_goal"]),
                Requirement::Check(Check::SimpleRule),
            ],
        ),
        (
            Question::Decision,
            &[
                Words,
                Requirement::Check(Check::Owner),
                Requirement::Check(Check::ActedOn),
            ],
        ),
        (
            Question::Today,
            &[
                AnyFigure(&["cases_per_month"]),
                AnyFigure(&[
                    "minutes_per_case",
                    "found_today",
                    "right_today",
                    "cost_per_case",
                ]),
            ],
        ),
        (
            Question::Data,
            &[Source, Requirement::Check(Check::OutcomeSeen)],
        ),
        (Question::Expectations, &[Expectation]),
        (Question::Affected, &[Words]),
        (Question::Stop, &[Words]),
    ]
};

impl Requirement {
    fn is_met(self, question: Question, facts: &Facts) -> bool {
        match self {
            Self::Words => facts.answers.contains_key(&question),
            Self::AnyFigure(parts) => parts.iter().any(|part| facts.figures.contains_key(*part)),
            Self::Check(check) => facts.checks.contains_key(&check),
            Self::Source => !facts.sources.is_empty(),
            Self::Expectation => facts.expectations > 0,
        }
    }
}

/// How a question stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The question.
    pub question: Question,
    /// In a word.
    pub readiness: Readiness,
    /// What a full answer still lacks.
    pub missing: Vec<Requirement>,
    /// Figures of it that are guesses, in the order of the table of feeds.
    pub guesses: Vec<&'static str>,
}

/// How one question stands.
pub fn standing(question: Question, facts: &Facts) -> Standing {
    let missing: Vec<Requirement> = REQUIREMENTS
        .iter()
        .filter(|(of, _)| *of == question)
        .flat_map(|(_, requirements)| requirements.iter().copied())
        .filter(|requirement| !requirement.is_met(question, facts))
        .collect();
    let guesses: Vec<&'static str> = question
        .feeds()
        .map(|feed| feed.part)
        .filter(|part| facts.figures.get(*part) == Some(&Certainty::Guess))
        .collect();
    let said_as_guess = facts.answers.get(&question) == Some(&Certainty::Guess);
    let readiness = if !missing.is_empty() {
        Readiness::Open
    } else if said_as_guess || !guesses.is_empty() {
        Readiness::Guess
    } else {
        Readiness::Answered
    };
    Standing {
        question,
        readiness,
        missing,
        guesses,
    }
}

/// How all eight stand, in order.
pub fn standings(facts: &Facts) -> Vec<Standing> {
    Question::ALL
        .map(|question| standing(question, facts))
        .into()
}

/// Questions that are open, in order: what the rail counts, and what the portfolio waits for.
pub fn open_questions(facts: &Facts) -> Vec<Question> {
    let mut open = standings(facts);
    open.retain(|standing| standing.readiness == Readiness::Open);
    open.into_iter().map(|standing| standing.question).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scope::facts::{Access, Source};

    fn of(question: Question, facts: &Facts) -> Readiness {
        standing(question, facts).readiness
    }

    #[test]
    fn every_question_is_open_at_the_start() {
        let facts = Facts::default();
        assert_eq!(open_questions(&facts), Question::ALL);
        for standing in standings(&facts) {
            assert!(!standing.missing.is_empty(), "{}", standing.question.id());
        }
    }

    #[test]
    fn words_answer_a_question_and_a_guess_is_called_one() {
        let mut facts = Facts::default();
        facts.answers.insert(Question::Problem, Certainty::Asked);
        facts.answers.insert(Question::Stop, Certainty::Guess);
        assert_eq!(of(Question::Problem, &facts), Readiness::Answered);
        assert_eq!(of(Question::Stop, &facts), Readiness::Guess);
        assert_eq!(of(Question::Affected, &facts), Readiness::Open);
    }

    #[test]
    fn today_needs_how_many_and_how_well() {
        let mut facts = Facts::default();
        // Words alone do not say how well.
        facts.answers.insert(Question::Today, Certainty::Measured);
        assert_eq!(standing(Question::Today, &facts).missing.len(), 2);
        let mut figure = |part: &str, certainty| {
            facts.figures.insert(part.into(), certainty);
            standing(Question::Today, &facts)
        };
        assert_eq!(
            figure("cases_per_month", Certainty::Measured).readiness,
            Readiness::Open
        );
        assert_eq!(
            figure("right_today", Certainty::Asked).readiness,
            Readiness::Answered
        );
        let guessed = figure("hourly_rate", Certainty::Guess);
        assert_eq!(guessed.readiness, Readiness::Guess);
        assert_eq!(guessed.guesses, ["hourly_rate"]);
        // A guess of another stage is none of this question.
        facts.figures.insert("hourly_rate".into(), Certainty::Asked);
        facts
            .figures
            .insert("build_months".into(), Certainty::Guess);
        assert_eq!(of(Question::Today, &facts), Readiness::Answered);
    }

    #[test]
    fn a_no_is_an_answer_too() {
        let mut facts = Facts {
            sources: vec![Source {
                id: "ledger".into(),
                access: Access::Unknown,
            }],
            ..Facts::default()
        };
        assert_eq!(
            standing(Question::Data, &facts).missing,
            [Requirement::Check(Check::OutcomeSeen)]
        );
        facts.checks.insert(Check::OutcomeSeen, false);
        assert_eq!(of(Question::Data, &facts), Readiness::Answered);
    }

    #[test]
    fn each_check_is_asked_with_its_question() {
        for check in Check::ALL {
            let asked = standing(check.question(), &Facts::default()).missing;
            assert!(asked.contains(&Requirement::Check(check)), "{}", check.id());
        }
    }
}
