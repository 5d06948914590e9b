//! Decisions among several classes: how the cases of each class fall today and with the model, and what
//! each way of falling is worth.
//!
//! One rule completes what is not said. In a row of rates the share of right decisions counts as it is
//! said; what is said of the mistakes is kept as long as there is room for it, is made smaller where there
//! is not, and shares out the rest where no mistake is left unsaid. Mistakes that nobody spoke of share
//! what is left, evenly or by how often their classes occur. Where only mistakes are said, all else is
//! right. So every row sums to one in every future, however unsure its numbers are.

use super::DriverId;
use serde::{Deserialize, Serialize};

/// What a benefit of decisions among several classes is made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassDecisions {
    /// Decisions a month.
    pub cases: DriverId,
    /// The classes, 2 to 12.
    pub classes: Vec<Class>,
    /// How mistakes that nobody spoke of are shared out.
    pub rest: Rest,
    /// Share of the decisions that follow the model; none means all.
    #[serde(default)]
    pub adoption: Option<DriverId>,
}

/// One class, with what becomes of the cases that truly belong to it. Each list has an entry for every
/// class that may be decided, in the order of the classes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// What a person calls it.
    pub name: String,
    /// How often it truly occurs; classes without it share what is left of all cases evenly, and all
    /// shares are made to sum to one.
    pub share: Option<DriverId>,
    /// How many of its cases are decided as each class today.
    pub today: Vec<Option<DriverId>>,
    /// The same with the model.
    pub model: Vec<Option<DriverId>>,
    /// What a case is worth that is decided so, gains positive and losses negative; none is nothing.
    pub worth: Vec<Option<DriverId>>,
}

/// How mistakes that nobody spoke of are shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    /// Every other class takes the same.
    Evenly,
    /// By how often the other classes occur.
    BySize,
}

impl ClassDecisions {
    /// Every driver but adoption, class by class.
    pub(super) fn needed(&self) -> Vec<&DriverId> {
        let own = |class| {
            let Class {
                share,
                today,
                model,
                worth,
                ..
            }: &Class = class;
            let lists = today.iter().chain(model).chain(worth);
            share.iter().chain(lists.flatten())
        };
        let classes = self.classes.iter().flat_map(own);
        std::iter::once(&self.cases).chain(classes).collect()
    }

    /// Whether there are as many classes as may be, and every list speaks of each of them.
    pub(super) fn is_possible(&self) -> bool {
        let (least, most) = crate::part::class::CLASSES;
        let count = self.classes.len();
        let whole = |list: &Vec<Option<DriverId>>| list.len() == count;
        (least..=most).contains(&count)
            && self.classes.iter().all(|class| {
                [&class.today, &class.model, &class.worth]
                    .into_iter()
                    .all(whole)
            })
    }
}

/// Shares of classes that sum to one. What is not said takes what is left, evenly.
pub fn whole_shares(said: &[Option<f64>], out: &mut [f64]) {
    let kept = |share: f64| if share > 0.0 { share } else { 0.0 };
    let sum: f64 = said.iter().flatten().copied().map(kept).sum();
    let open = said.iter().filter(|share| share.is_none()).count();
    let each = (1.0 - sum).max(0.0) / open.max(1) as f64;
    for (out, share) in out.iter_mut().zip(said) {
        *out = share.map_or(each, kept);
    }
    let total: f64 = out.iter().sum();
    let even = 1.0 / said.len().max(1) as f64;
    for out in out {
        *out = if total > 0.0 { *out / total } else { even };
    }
}

/// The rates of the class at `own`, complete: they sum to one. `sizes` are the shares of all classes where
/// the rest is given by size.
pub fn whole_rates(said: &[Option<f64>], own: usize, sizes: Option<&[f64]>, out: &mut [f64]) {
    let kept = |rate: f64| if rate > 0.0 { rate.min(1.0) } else { 0.0 };
    let mut wrong = 0.0;
    let mut open = false;
    for (at, (out, rate)) in out.iter_mut().zip(said).enumerate() {
        *out = rate.map_or(0.0, kept);
        if at != own {
            wrong += *out;
            open |= rate.is_none();
        }
    }
    let Some(right) = said.get(own).copied().flatten().map(kept) else {
        out[own] = (1.0 - wrong).max(0.0);
        scale(out, own, if wrong > 1.0 { 1.0 / wrong } else { 1.0 });
        return;
    };
    let left = 1.0 - right;
    if wrong > left || (!open && wrong > 0.0) {
        scale(out, own, left / wrong);
    } else if left > wrong {
        share_out(said, own, (left - wrong, open), sizes, out);
    }
}

/// Takes so many points from the right ones of a complete row and gives them to its mistakes as they are.
pub(super) fn lower(own: usize, points: f64, out: &mut [f64]) {
    let (right, wrong) = (out[own], 1.0 - out[own]);
    let after = (right - points).clamp(0.0, 1.0);
    if wrong > 0.0 {
        scale(out, own, (1.0 - after) / wrong);
    } else {
        let each = (1.0 - after) / (out.len().saturating_sub(1)).max(1) as f64;
        for (_, other) in out.iter_mut().enumerate().filter(|(at, _)| *at != own) {
            *other = each;
        }
    }
    out[own] = after;
}

fn scale(out: &mut [f64], own: usize, by: f64) {
    for (_, other) in out.iter_mut().enumerate().filter(|(at, _)| *at != own) {
        *other *= by;
    }
}

/// Gives what is left to the mistakes that nobody spoke of; to all, where each was said to be nothing.
fn share_out(
    said: &[Option<f64>],
    own: usize,
    (left, open): (f64, bool),
    sizes: Option<&[f64]>,
    out: &mut [f64],
) {
    let takes = |at: usize| at != own && (said[at].is_none() || !open);
    let all = || (0..said.len()).filter(|at| takes(*at));
    let weight = |at: usize| sizes.map_or(1.0, |sizes| sizes[at]);
    let total: f64 = all().map(weight).sum();
    let count = all().count().max(1) as f64;
    for at in all() {
        // Classes that never occur have no size to go by.
        let part = if total > 0.0 {
            weight(at) / total
        } else {
            1.0 / count
        };
        out[at] += left * part;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(said: &[Option<f64>], own: usize, sizes: Option<&[f64]>) -> Vec<f64> {
        let mut out = vec![0.0; said.len()];
        whole_rates(said, own, sizes, &mut out);
        out
    }

    fn near(found: &[f64], expected: &[f64]) {
        let same = |(a, b): (&f64, &f64)| (a - b).abs() < 1e-12;
        assert!(
            found.len() == expected.len() && found.iter().zip(expected).all(same),
            "{found:?}"
        );
    }

    #[test]
    fn the_right_ones_are_enough() {
        near(&rates(&[Some(0.8), None, None], 0, None), &[0.8, 0.1, 0.1]);
        let sizes = [0.5, 0.3, 0.2];
        near(
            &rates(&[Some(0.8), None, None], 0, Some(&sizes)),
            &[0.8, 0.12, 0.08],
        );
        // No other class occurs.
        near(
            &rates(&[Some(0.8), None, None], 0, Some(&[1.0, 0.0, 0.0])),
            &[0.8, 0.1, 0.1],
        );
    }

    #[test]
    fn one_mistake_is_kept_and_the_others_share_what_is_left() {
        near(
            &rates(&[Some(0.7), Some(0.2), None], 0, None),
            &[0.7, 0.2, 0.1],
        );
        // No room for it.
        near(
            &rates(&[Some(0.9), Some(0.2), None], 0, None),
            &[0.9, 0.1, 0.0],
        );
    }

    #[test]
    fn where_only_mistakes_are_said_the_rest_is_right() {
        near(&rates(&[None, Some(0.1), None], 0, None), &[0.9, 0.1, 0.0]);
        near(
            &rates(&[None, Some(0.9), Some(0.6)], 0, None),
            &[0.0, 0.6, 0.4],
        );
        near(&rates(&[None, None], 1, None), &[0.0, 1.0]);
    }

    #[test]
    fn a_row_that_is_said_whole_keeps_its_right_ones() {
        near(
            &rates(&[Some(0.8), Some(0.1), Some(0.3)], 0, None),
            &[0.8, 0.05, 0.15],
        );
        near(
            &rates(&[Some(0.8), Some(0.05), Some(0.05)], 0, None),
            &[0.8, 0.1, 0.1],
        );
        near(
            &rates(&[Some(0.8), Some(0.0), Some(0.0)], 0, None),
            &[0.8, 0.1, 0.1],
        );
        near(
            &rates(&[Some(1.7), Some(0.2), Some(0.1)], 0, None),
            &[1.0, 0.0, 0.0],
        );
        near(&rates(&[Some(f64::NAN), Some(1.0)], 0, None), &[0.0, 1.0]);
    }

    #[test]
    fn quality_falls_into_the_mistakes_that_are_made() {
        let mut row = [0.8, 0.15, 0.05];
        lower(0, 0.2, &mut row);
        near(&row, &[0.6, 0.3, 0.1]);
        let mut row = [0.0, 1.0, 0.0];
        lower(1, 0.1, &mut row);
        near(&row, &[0.05, 0.9, 0.05]);
        lower(1, 5.0, &mut row);
        near(&row, &[0.5, 0.0, 0.5]);
    }

    #[test]
    fn shares_sum_to_one() {
        let shares = |said: &[Option<f64>]| {
            let mut out = vec![0.0; said.len()];
            whole_shares(said, &mut out);
            out
        };
        near(&shares(&[Some(0.5), None, None]), &[0.5, 0.25, 0.25]);
        near(
            &shares(&[Some(1.0), Some(0.5), Some(0.5)]),
            &[0.5, 0.25, 0.25],
        );
        near(&shares(&[Some(1.2), None]), &[1.0, 0.0]);
        near(&shares(&[None, None]), &[0.5, 0.5]);
        near(&shares(&[Some(0.0), Some(0.0)]), &[0.5, 0.5]);
    }
}
