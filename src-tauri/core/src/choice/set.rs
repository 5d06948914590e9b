//! What a set of candidates takes and brings, asked of the sum of their futures; and how a set is mended that
//! takes too much.

use super::{Candidate, Choice, Goal, Limits, Refused, SLACK, SURE, WORST};
use crate::{
    simulate::{Cancel, add_column},
    statistics::{mean, percentiles},
};
use std::collections::BTreeMap;

/// Exchanges of one for another, one after the other.
const SWAPS: usize = 8;

/// A question with its candidates in an order of their own: by their keys.
pub(super) struct Asked<'a> {
    pub(super) candidates: Vec<&'a Candidate>,
    /// Where each stood when it was asked.
    places: Vec<usize>,
    pub(super) goal: Goal,
    pub(super) limits: Limits,
    /// Mean return of each.
    pub(super) gains: Vec<f64>,
    /// Mean spending of each in its cheapest futures, and the sum that suffices for it.
    pub(super) cheap: Vec<f64>,
    pub(super) safe: Vec<f64>,
    /// Candidates of one project.
    pub(super) projects: Vec<Vec<usize>>,
    pub(super) months: usize,
}

impl<'a> Asked<'a> {
    pub(super) fn new(
        candidates: &'a [Candidate],
        goal: Goal,
        limits: &Limits,
    ) -> Result<Self, Refused> {
        let mut places: Vec<usize> = (0..candidates.len()).collect();
        places.sort_by_key(|at| (&candidates[*at].key, &candidates[*at].way));
        let sorted: Vec<&Candidate> = places.iter().map(|at| &candidates[*at]).collect();
        let columns = sorted.iter().flat_map(|one| {
            let Candidate { ahead, people, .. } = one;
            [&ahead.gain, &ahead.spending, people]
        });
        if columns.flatten().any(|value| !value.is_finite()) {
            return Err(Refused::TooLarge);
        }
        let mut projects: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, one) in sorted.iter().enumerate() {
            projects.entry(&one.key).or_default().push(at);
        }
        let means = |of: fn(&Candidate) -> &[f64]| {
            sorted
                .iter()
                .map(move |one| mean(of(one)).unwrap_or_default())
        };
        Ok(Self {
            gains: means(|one| &one.ahead.gain).collect(),
            cheap: sorted
                .iter()
                .map(|one| cheapest(&one.ahead.spending))
                .collect(),
            safe: sorted
                .iter()
                .map(|one| suffices(&one.ahead.spending))
                .collect(),
            months: sorted
                .iter()
                .map(|one| one.people.len())
                .max()
                .unwrap_or_default(),
            projects: projects.into_values().collect(),
            candidates: sorted,
            places,
            goal,
            limits: *limits,
        })
    }

    fn spending(&self, set: &[usize]) -> Vec<f64> {
        let mut sum = Vec::new();
        for at in set {
            add_column(&mut sum, &self.candidates[*at].ahead.spending);
        }
        sum
    }

    pub(super) fn gain(&self, set: &[usize]) -> Vec<f64> {
        let mut sum = Vec::new();
        for at in set {
            add_column(&mut sum, &self.candidates[*at].ahead.gain);
        }
        sum
    }

    /// The sum that suffices for a set.
    pub(super) fn needs(&self, set: &[usize]) -> f64 {
        suffices(&self.spending(set))
    }

    /// Whether a set stays within a budget, in as many futures as it shall.
    pub(super) fn fits(&self, set: &[usize], budget: f64) -> bool {
        self.needs(set) <= budget + budget.abs() * SLACK
    }

    /// What the goal comes to with a set.
    pub(super) fn value(&self, set: &[usize]) -> f64 {
        match self.goal {
            // By sums of means, so that the same set has the same value however it was found.
            Goal::Likely => set.iter().map(|at| self.gains[*at]).sum(),
            Goal::Careful => {
                let gain = self.gain(set);
                let worst = worst(&gain);
                mean(&worst.iter().map(|at| gain[*at]).collect::<Vec<f64>>()).unwrap_or_default()
            }
        }
    }

    /// Whether a set is to be preferred to another: it brings more, or as much and stands before it.
    pub(super) fn is_better(&self, own: f64, set: &[usize], than: f64, other: &[usize]) -> bool {
        let slack = 1e-12 * own.abs().max(than.abs());
        own > than + slack || (own >= than - slack && set < other)
    }

    /// The greatest number of people that a set needs at once.
    pub(super) fn people(&self, set: &[usize]) -> f64 {
        let month = |month: usize| -> f64 {
            let each = set.iter().map(|at| self.candidates[*at].people.get(month));
            each.map(|people| people.copied().unwrap_or_default()).sum()
        };
        (0..self.months).map(month).fold(0.0, f64::max)
    }

    /// Whether a set respects everything but the budget.
    pub(super) fn is_allowed(&self, set: &[usize]) -> bool {
        let few = self.limits.projects.is_none_or(|most| set.len() <= most);
        few && self.limits.people.is_none_or(|most| {
            let slack = most.abs() * SLACK;
            self.people(set) <= most + slack
        })
    }

    /// What must be in, each project in its cheapest way.
    pub(super) fn musts(&self, budget: f64) -> Result<Vec<usize>, Refused> {
        let must = |ways: &&Vec<usize>| ways.iter().any(|at| self.candidates[*at].must);
        let cheapest = |ways: &Vec<usize>| {
            let by_needs = |a: &&usize, b: &&usize| self.safe[**a].total_cmp(&self.safe[**b]);
            ways.iter().min_by(by_needs).copied()
        };
        let musts = self.projects.iter().filter(must);
        let mut musts: Vec<usize> = musts.filter_map(cheapest).collect();
        musts.sort_unstable();
        if self.limits.projects.is_some_and(|most| musts.len() > most) {
            return Err(Refused::TooMany);
        }
        if !self.is_allowed(&musts) {
            return Err(Refused::TooManyPeople);
        }
        let needs = self.needs(&musts);
        if !self.fits(&musts, budget) {
            return Err(Refused::TooDear { needs });
        }
        Ok(musts)
    }

    /// A part of a set that is too dear, every project of which is needed for that: the fewer, the more it
    /// forbids.
    pub(super) fn too_dear_at_least(&self, set: &[usize], budget: f64) -> Vec<usize> {
        let mut part = set.to_vec();
        let mut order = set.to_vec();
        order.sort_by(|a, b| self.safe[*a].total_cmp(&self.safe[*b]));
        for at in order {
            let without: Vec<usize> = part.iter().copied().filter(|one| *one != at).collect();
            if !without.is_empty() && !self.fits(&without, budget) {
                part = without;
            }
        }
        part
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
        let mut value = self.value(&set);
        for at in by_worth {
            let key = &self.candidates[at].key;
            if set.iter().any(|one| self.candidates[*one].key == *key) {
                continue;
            }
            let mut with = set.clone();
            with.push(at);
            with.sort_unstable();
            let own = self.value(&with);
            if own > value && self.is_allowed(&with) && self.fits(&with, budget) {
                (set, value) = (with, own);
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
        let exchanged = (0..self.candidates.len()).filter(is_free).filter_map(|at| {
            let mut with: Vec<usize> = set.iter().copied().filter(|one| *one != away).collect();
            with.push(at);
            with.sort_unstable();
            let own = self.value(&with);
            let is_better = own > value && self.is_allowed(&with) && self.fits(&with, budget);
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

    pub(super) fn told(&self, budget: f64, set: &[usize], at_most: f64) -> Choice {
        let mut chosen: Vec<usize> = set.iter().map(|at| self.places[*at]).collect();
        chosen.sort_unstable();
        Choice {
            budget,
            chosen,
            value: self.value(set),
            at_most,
        }
    }

    /// Where a candidate stands here that stood there when it was asked.
    pub(super) fn here(&self, asked: usize) -> Option<usize> {
        self.places.iter().position(|place| *place == asked)
    }
}

/// The sum that suffices in [`SURE`] of the futures; 0 of nothing.
pub(super) fn suffices(spending: &[f64]) -> f64 {
    percentiles(&mut spending.to_vec(), [SURE]).map_or(0.0, |[value]| value)
}

/// Mean of the cheapest futures, of exactly those that lie at or below the sum that suffices: the mean of a sum
/// over its own cheapest futures is never less than the sum of these.
fn cheapest(spending: &[f64]) -> f64 {
    let Some(last) = spending.len().checked_sub(1) else {
        return 0.0;
    };
    let count = ((SURE * last as f64).floor() as usize).min(last) + 1;
    let mut sorted = spending.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    mean(&sorted[..count]).unwrap_or_default()
}

/// The futures in which a set returns least, in the order of drawing; of equals, the first.
pub(super) fn worst(gain: &[f64]) -> Vec<usize> {
    let count = ((WORST * gain.len() as f64).ceil() as usize).min(gain.len());
    let mut order: Vec<usize> = (0..gain.len()).collect();
    if count > 0 && count < order.len() {
        let first = |a: &usize, b: &usize| gain[*a].total_cmp(&gain[*b]).then(a.cmp(b));
        order.select_nth_unstable_by(count - 1, first);
    }
    order.truncate(count);
    order.sort_unstable();
    order
}
