//! The verdict in words: the page's sentence, and each reason with what was said against it.

use super::{Known, ScopeRows, joined};
use crate::{format::Formatter, view::ReasonView, words};
use outset_core::scope::{
    facts::Check,
    question::Question,
    readiness::{Readiness, standings},
    verdict::{Reason, Verdict, VerdictKind},
};

/// So many reasons fit in a sentence that somebody can repeat; all of them stand below it.
const IN_THE_SENTENCE: usize = 3;

/// The page's sentence.
pub(crate) fn headline(verdict: &Verdict, known: &Known, format: &Formatter) -> String {
    let language = &format.language;
    let clauses = |reasons: &[Reason]| {
        let clauses: Vec<String> = reasons
            .iter()
            .take(IN_THE_SENTENCE)
            .map(|reason| words::text(language, &format!("scope-reason-{}", reason.id())))
            .collect();
        joined(&clauses, language)
    };
    match verdict.kind {
        VerdictKind::NoMl => {
            let reasons = clauses(&verdict.reasons);
            words::text_with(language, "scope-verdict-no-ml", &[("reasons", &reasons)])
        }
        VerdictKind::FindOut => {
            let reasons = clauses(&verdict.reasons);
            words::text_with(language, "scope-verdict-find-out", &[("reasons", &reasons)])
        }
        VerdictKind::NotYet => {
            let open: Vec<String> = verdict
                .missing
                .iter()
                .map(|question| words::text(language, &format!("scope-open-{}", question.id())))
                .collect();
            let texts = [("missing", joined(&open, language))];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            words::text_counted(language, "scope-verdict-not-yet", open.len(), &texts)
        }
        VerdictKind::Go => {
            let is_guess = |readiness| readiness == Readiness::Guess;
            let guesses = standings(&known.facts)
                .into_iter()
                .filter(|standing| is_guess(standing.readiness))
                .count();
            let texts = [("shown", format.number(guesses as f64, 0))];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            words::text_counted(language, "scope-verdict-go", guesses, &texts)
        }
    }
}

/// Every reason: those that hold first, then those that were set aside.
pub(crate) fn reasons(
    verdict: &Verdict,
    rows: &ScopeRows,
    known: &Known,
    format: &Formatter,
) -> Vec<ReasonView> {
    let holding = verdict
        .reasons
        .iter()
        .map(|reason| (*reason, String::new()));
    let set_aside = verdict.overruled.iter().cloned();
    holding
        .chain(set_aside)
        .map(|(reason, why)| {
            let row = rows.overruled.iter().find(|row| row.reason == reason.id());
            ReasonView {
                reason: reason.id().to_owned(),
                text: sentence(reason, known, format),
                question: question(reason).map(|question| question.id().to_owned()),
                said_by: row
                    .filter(|_| !why.is_empty())
                    .map(|row| row.said_by.clone())
                    .unwrap_or_default(),
                why,
            }
        })
        .collect()
}

fn sentence(reason: Reason, known: &Known, format: &Formatter) -> String {
    let guesses: Vec<String> = known
        .facts
        .weighty_guesses
        .iter()
        .map(|id| known.names.get(id).unwrap_or(id).clone())
        .collect();
    let names = joined(&guesses, &format.language);
    let id = format!("scope-reason-{}.sentence", reason.id());
    words::text_with(&format.language, &id, &[("names", &names)])
}

/// Where a reason comes from; those that follow from the plan have no question.
fn question(reason: Reason) -> Option<Question> {
    match reason {
        Reason::SimpleRuleReaches => Some(Check::SimpleRule.question()),
        Reason::NobodyActs => Some(Check::ActedOn.question()),
        Reason::OutcomeNeverSeen => Some(Check::OutcomeSeen.question()),
        Reason::NoOwner => Some(Check::Owner.question()),
        Reason::TodayNotMeasured => Some(Question::Today),
        Reason::NoAccess => Some(Question::Data),
        Reason::DoesNotPay | Reason::WeightyGuesses => None,
    }
}
