//! What a set of candidates takes and brings, asked of the sum of their futures.

use super::{Candidate, Choice, Goal, Limits, Refused, SLACK, SURE, WORST};
use crate::{
    simulate::add_column,
    statistics::{mean, percentiles},
};
use std::collections::BTreeMap;

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

    pub(super) fn spending(&self, set: &[usize]) -> Vec<f64> {
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
        is_within(self.needs(set), budget)
    }

    /// What the goal comes to with a set.
    pub(super) fn value(&self, set: &[usize]) -> f64 {
        match self.goal {
            // By sums of means, so that the same set has the same value however it was found.
            Goal::Likely => set.iter().map(|at| self.gains[*at]).sum(),
            Goal::Careful => worst_mean(&self.gain(set)),
        }
    }

    /// Mean return of every project that gains, in its best way: no set brings more, whatever the goal.
    pub(super) fn all_that_gains(&self) -> f64 {
        let best = |ways: &Vec<usize>| ways.iter().map(|at| self.gains[*at]).fold(0.0, f64::max);
        self.projects.iter().map(best).sum()
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

/// Whether a sum stays within a budget, but for rounding.
pub(super) fn is_within(needs: f64, budget: f64) -> bool {
    needs <= budget + budget.abs() * SLACK
}

/// Mean of the futures in which a set returns least; 0 of nothing.
pub(super) fn worst_mean(gain: &[f64]) -> f64 {
    let worst = worst(gain).into_iter().map(|at| gain[at]);
    mean(&worst.collect::<Vec<f64>>()).unwrap_or_default()
}

/// The sum that suffices in [`SURE`] of the futures; 0 of nothing.
pub(super) fn suffices(spending: &[f64]) -> f64 {
    percentiles(&mut spending.to_vec(), [SURE]).map_or(0.0, |[value]| value)
}

/// How many of so many futures lie at or below the sum that suffices.
pub(super) fn cheap_ones(futures: usize) -> usize {
    let Some(last) = futures.checked_sub(1) else {
        return 0;
    };
    ((SURE * last as f64).floor() as usize).min(last) + 1
}

/// Mean of the cheapest futures, of exactly those that lie at or below the sum that suffices: the mean of a sum
/// over its own cheapest futures is never less than the sum of these.
fn cheapest(spending: &[f64]) -> f64 {
    let count = cheap_ones(spending.len());
    if count == 0 {
        return 0.0;
    }
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
