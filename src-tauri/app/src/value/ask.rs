//! The staged ask in a sentence: what to release, what is decided later, and when.

use super::{Case, Valued};
use crate::course::row_of;
use outset_core::{
    phase::PhaseKind,
    simulate::Ask,
    time::{Day, Month},
};

/// How far a release has come.
#[derive(PartialEq, Eq)]
enum Stand {
    /// Its phase has not begun.
    Ahead,
    /// Its phase is under way, so the money is given.
    UnderWay,
    /// Its phase is over.
    Over,
}

impl Case<'_> {
    fn stand(&self, kind: PhaseKind) -> Stand {
        let began = |kind| row_of(self.rows, kind).is_some_and(|row| row.started_on.is_some());
        let ended = row_of(self.rows, kind).is_some_and(|row| row.ended_on.is_some());
        if ended
            || PhaseKind::ALL
                .into_iter()
                .any(|later| later > kind && began(later))
        {
            Stand::Over
        } else if began(kind) {
            Stand::UnderWay
        } else {
            Stand::Ahead
        }
    }

    /// "March 2027".
    pub(crate) fn long_month(&self, month: Month) -> String {
        let name = self.word(&format!("month-long-{}", month.month()));
        format!("{name}\u{a0}{}", month.year())
    }

    /// The calendar month after so many months from the start.
    pub(crate) fn decided_in(&self, ask: &Ask) -> Month {
        let months = ask.month.floor().clamp(0.0, 12_000.0) as i32;
        Month(self.plan.start_month.saturating_add(months))
    }
}

impl Valued<'_> {
    /// "Release €28,000 now; decide on €103,000 in March 2027."; none where nothing is left to be asked for.
    /// Each amount is likely by itself; their sum is not said, because likely amounts do not add up.
    pub(crate) fn staged_ask(&self, today: Day) -> Option<String> {
        let case = self.case;
        let left: Vec<&Ask> = self
            .outcome
            .staged_ask
            .iter()
            .filter(|ask| case.stand(ask.phase) != Stand::Over)
            .collect();
        // Nobody releases an odd sum: half a percent is as exact as it is meant.
        let amount = |ask: &Ask| {
            let (sum, currency) = (ask.spending.p50, case.currency());
            let error = ask.spending.error.max(sum.abs() * 0.005);
            case.format.rounded(sum, error, currency).text
        };
        let later = Month(case.plan.start_month) > Month::of(today);
        let start = case.long_month(Month(case.plan.start_month));
        match left.as_slice() {
            [first, next] => {
                let (first_amount, next_amount) = (amount(first), amount(next));
                let month = case.decided_in(next);
                let month_text = case.long_month(month);
                let begun = case.stand(first.phase) == Stand::UnderWay;
                // A month that is past or present says nothing of a decision that is still to come.
                let id = match (begun, later, month > Month::of(today)) {
                    (true, _, true) => "proposal-ask-begun",
                    (true, _, false) => "proposal-ask-begun-end",
                    (false, true, _) => "proposal-ask-later",
                    (false, false, true) => "proposal-ask-now",
                    (false, false, false) => "proposal-ask-now-end",
                };
                let texts = [
                    ("amount", first_amount.as_str()),
                    ("next", &next_amount),
                    ("month", &month_text),
                    ("start", &start),
                ];
                Some(case.say(id, &texts))
            }
            [only] if case.stand(only.phase) == Stand::Ahead => {
                let only_amount = amount(only);
                let first = self.outcome.staged_ask.first() == Some(*only);
                let id = if first && later {
                    "proposal-ask-only-later"
                } else {
                    "proposal-ask-only"
                };
                let texts = [("amount", only_amount.as_str()), ("start", &start)];
                Some(case.say(id, &texts))
            }
            _ => None,
        }
    }
}
