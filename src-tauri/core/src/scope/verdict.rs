//! The verdict: go, find out first, or no machine learning, by a table of rules with their reasons.

use super::{
    facts::{Access, Check, Facts},
    question::Question,
    readiness::{Readiness, standing},
};
use crate::certainty::Certainty;

with_ids! {
    /// What the rules say.
    pub enum VerdictKind {
        /// Machine learning is not the way.
        NoMl = "no_ml",
        /// Too little is answered to say.
        NotYet = "not_yet",
        /// Something must be found out before much is spent.
        FindOut = "find_out",
        /// Nothing speaks against it.
        Go = "go",
    }
}

with_ids! {
    /// Why.
    pub enum Reason {
        /// A simple rule reaches what counts as success.
        SimpleRuleReaches = "simple_rule_reaches",
        /// Nobody will act on the prediction.
        NobodyActs = "nobody_acts",
        /// It will never be seen whether a prediction was right.
        OutcomeNeverSeen = "outcome_never_seen",
        /// Even the good case does not pay for the proof of concept.
        DoesNotPay = "does_not_pay",
        /// Nobody owns the decision.
        NoOwner = "no_owner",
        /// How well it is done today was never measured.
        TodayNotMeasured = "today_not_measured",
        /// No source may be used yet.
        NoAccess = "no_access",
        /// Figures that decide much are guesses.
        WeightyGuesses = "weighty_guesses",
    }
}

/// One rule: if it holds, and nobody has overruled it, the verdict is at best this.
struct Rule {
    reason: Reason,
    leads_to: VerdictKind,
    holds: fn(&Facts) -> bool,
}

const RULES: &[Rule] = &[
    Rule {
        reason: Reason::SimpleRuleReaches,
        leads_to: VerdictKind::NoMl,
        holds: |facts| facts.checks.get(&Check::SimpleRule) == Some(&true),
    },
    Rule {
        reason: Reason::NobodyActs,
        leads_to: VerdictKind::NoMl,
        holds: |facts| facts.checks.get(&Check::ActedOn) == Some(&false),
    },
    Rule {
        reason: Reason::OutcomeNeverSeen,
        leads_to: VerdictKind::NoMl,
        holds: |facts| facts.checks.get(&Check::OutcomeSeen) == Some(&false),
    },
    Rule {
        reason: Reason::DoesNotPay,
        leads_to: VerdictKind::NoMl,
        holds: |facts| facts.good_case.is_some_and(|good| good < 0.0),
    },
    Rule {
        reason: Reason::NoOwner,
        leads_to: VerdictKind::FindOut,
        holds: |facts| facts.checks.get(&Check::Owner) == Some(&false),
    },
    Rule {
        reason: Reason::TodayNotMeasured,
        leads_to: VerdictKind::FindOut,
        holds: today_is_not_measured,
    },
    Rule {
        reason: Reason::NoAccess,
        leads_to: VerdictKind::FindOut,
        holds: |facts| {
            let usable = |access| access == Access::Yes;
            !facts.sources.is_empty() && !facts.sources.iter().any(|one| usable(one.access))
        },
    },
    Rule {
        reason: Reason::WeightyGuesses,
        leads_to: VerdictKind::FindOut,
        holds: |facts| !facts.weighty_guesses.is_empty(),
    },
];

/// Figures that say how well, or at what cost, it is done today; how many cases there are says neither.
const HOW_WELL: [&str; 4] = [
    "minutes_per_case",
    "found_today",
    "right_today",
    "cost_per_case",
];

/// Something was said about today, and none of it was measured.
fn today_is_not_measured(facts: &Facts) -> bool {
    let said = HOW_WELL.iter().filter_map(|part| facts.figures.get(*part));
    let mut said = said.peekable();
    said.peek().is_some() && said.all(|certainty| *certainty != Certainty::Measured)
}

/// Questions without which nothing can be said.
const DECISIVE: [Question; 5] = [
    Question::Problem,
    Question::Goal,
    Question::Decision,
    Question::Today,
    Question::Data,
];

/// What follows from what was answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// In a word.
    pub kind: VerdictKind,
    /// Reasons that hold, in the order of the rules, those of "no machine learning" first.
    pub reasons: Vec<Reason>,
    /// Reasons that would hold but were overruled, with why.
    pub overruled: Vec<(Reason, String)>,
    /// Decisive questions that are open; the verdict "not yet" names them.
    pub missing: Vec<Question>,
}

/// The verdict. A reason for no machine learning counts at once; otherwise every decisive question must
/// be answered before "find out first" or "go" is said.
pub fn verdict(facts: &Facts) -> Verdict {
    let (mut reasons, mut overruled) = (Vec::new(), Vec::new());
    let mut kind = VerdictKind::Go;
    for rule in RULES.iter().filter(|rule| (rule.holds)(facts)) {
        let why = facts.overruled.get(&rule.reason).map(|why| why.trim());
        match why.filter(|why| !why.is_empty()) {
            Some(why) => overruled.push((rule.reason, why.to_owned())),
            None => {
                reasons.push(rule.reason);
                kind = kind.min(rule.leads_to);
            }
        }
    }
    let missing: Vec<Question> = DECISIVE
        .into_iter()
        .filter(|question| standing(*question, facts).readiness == Readiness::Open)
        .collect();
    if !missing.is_empty() {
        kind = kind.min(VerdictKind::NotYet);
    }
    Verdict {
        kind,
        reasons,
        overruled,
        missing,
    }
}

#[cfg(test)]
mod tests;
