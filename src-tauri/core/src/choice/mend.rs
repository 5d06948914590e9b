//! Sets made better by hand: one that takes too much is mended, and one is exchanged for another where that
//! brings more. What the program proposes is a beginning; what is kept fits.

use super::{
    Candidate, Goal, Refused,
    set::{Asked, is_within, suffices, worst_mean},
};
use crate::simulate::{Cancel, add_column};

/// Exchanges of one for another, one after the other.
const SWAPS: usize = 4;

/// The sum of a set, to which one more is added in thought.
struct Sum {
    gain: Vec<f64>,
    spending: Vec<f64>,
    mean: f64,
}

impl Asked<'_> {
    fn sum(&self, set: &[usize]) -> Sum {
        Sum {
            gain: self.gain(set),
            spending: self.spending(set),
            mean: set.iter().map(|at| self.gains[*at]).sum(),
        }
    }

    fn value_with(&self, sum: &Sum, at: usize) -> f64 {
        match self.goal {
            Goal::Likely => sum.mean + self.gains[at],
            Goal::Careful => {
                let mut gain = sum.gain.clone();
                add_column(&mut gain, &self.candidates[at].ahead.gain);
                worst_mean(&gain)
            }
        }
    }

    fn fits_with(&self, sum: &Sum, at: usize, budget: f64) -> bool {
        let mut spending = sum.spending.clone();
        add_column(&mut spending, &self.candidates[at].ahead.spending);
        is_within(suffices(&spending), budget)
    }

    /// A set that fits: without those that bring least for their money, with those that still find room, and
    /// without those that bring nothing.
    pub(super) fn mended(&self, set: &[usize], budget: f64) -> Vec<usize> {
        let mut set = set.to_vec();
        let by_worth = self.by_worth();
        let mut drop = by_worth.iter().rev();
        while !self.fits(&set, budget) || !self.is_allowed(&set) {
            let Some(at) = drop.find(|at| set.contains(at) && !self.candidates[**at].must) else {
                // Nothing but what must be in, in ways that are too dear together.
                set = self.musts(budget).unwrap_or_default();
                break;
            };
            set.retain(|one| one != at);
        }
        let (mut sum, mut value) = (self.sum(&set), self.value(&set));
        for at in by_worth {
            let key = &self.candidates[at].key;
            if set.iter().any(|one| self.candidates[*one].key == *key) {
                continue;
            }
            let mut with = set.clone();
            with.push(at);
            with.sort_unstable();
            let own = self.value_with(&sum, at);
            if own > value && self.is_allowed(&with) && self.fits_with(&sum, at, budget) {
                (sum, set, value) = (self.sum(&with), with, own);
            }
        }
        self.without_idle(set)
    }

    /// A set that fits, with one exchanged for another as long as that brings more.
    pub(super) fn swapped(
        &self,
        set: &[usize],
        budget: f64,
        cancel: Cancel<'_>,
    ) -> Result<Vec<usize>, Refused> {
        let mut best = set.to_vec();
        let mut value = self.value(&best);
        for _ in 0..SWAPS {
            let found = (0..best.len()).map(|place| {
                if cancel() {
                    return Err(Refused::Stopped);
                }
                Ok(self.exchanged(&best, place, budget, value))
            });
            let found: Vec<Option<Vec<usize>>> = found.collect::<Result<_, _>>()?;
            let better = found.into_iter().flatten().map(|set| {
                let set = self.mended(&set, budget);
                (self.value(&set), set)
            });
            let most = better.max_by(|one, other| one.0.total_cmp(&other.0));
            match most.filter(|(own, _)| *own > value) {
                Some((own, set)) => (value, best) = (own, set),
                None => break,
            }
        }
        Ok(best)
    }

    /// The set with the best in the place of one of it; none where none brings more.
    fn exchanged(
        &self,
        set: &[usize],
        place: usize,
        budget: f64,
        value: f64,
    ) -> Option<Vec<usize>> {
        let away = set[place];
        let is_free = |at: &usize| {
            let (one, gone) = (self.candidates[*at], self.candidates[away]);
            let others = set.iter().filter(|other| **other != away);
            let mut keys = others.map(|other| &self.candidates[*other].key);
            let is_taken = keys.any(|key| *key == one.key) || *at == away;
            !is_taken && (!gone.must || one.key == gone.key)
        };
        let others: Vec<usize> = set.iter().copied().filter(|one| *one != away).collect();
        let sum = self.sum(&others);
        let exchanged = (0..self.candidates.len()).filter(is_free).filter_map(|at| {
            let mut with = others.clone();
            with.push(at);
            with.sort_unstable();
            let own = self.value_with(&sum, at);
            let is_better =
                own > value && self.is_allowed(&with) && self.fits_with(&sum, at, budget);
            is_better.then_some((own, with))
        });
        let best = exchanged.max_by(|one, other| one.0.total_cmp(&other.0));
        best.map(|(_, set)| set)
    }

    /// The candidates by what they bring for their money, the best first.
    fn by_worth(&self) -> Vec<usize> {
        let worth = |at: usize| {
            let (gain, cost) = (self.gains[at], self.cheap[at].max(self.safe[at]));
            if cost > 0.0 {
                gain / cost
            } else {
                gain.signum() * f64::INFINITY
            }
        };
        let mut order: Vec<usize> = (0..self.candidates.len()).collect();
        // What costs and brings nothing has no worth that could be compared.
        order.retain(|at| !worth(*at).is_nan());
        order.sort_by(|a, b| worth(*b).total_cmp(&worth(*a)));
        order
    }

    /// The set without what could be left out at no loss, the last first.
    fn without_idle(&self, mut set: Vec<usize>) -> Vec<usize> {
        let mut value = self.value(&set);
        for at in set.clone().into_iter().rev() {
            if self.candidates[at].must {
                continue;
            }
            let without: Vec<usize> = set.iter().copied().filter(|one| *one != at).collect();
            let own = self.value(&without);
            if own >= value {
                (set, value) = (without, own);
            }
        }
        // Of twins, the first.
        for place in 0..set.len() {
            let twin = (0..set[place]).find(|other| {
                !set.contains(other) && self.are_twins(self.candidates[*other], set[place])
            });
            if let Some(twin) = twin {
                set[place] = twin;
                set.sort_unstable();
            }
        }
        set
    }

    fn are_twins(&self, one: &Candidate, other: usize) -> bool {
        let other = self.candidates[other];
        one.ahead == other.ahead
            && one.people == other.people
            && !one.must
            && !other.must
            && self.projects.len() == self.candidates.len()
    }
}
