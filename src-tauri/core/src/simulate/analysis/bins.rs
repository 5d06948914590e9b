//! Futures put into bins of equal count by one quantity: the mean return of each bin says what is
//! expected once that quantity is known.

use super::line::Line;
use crate::{
    simulate::{Figure, REPLICATES, summary},
    statistics::mean,
};

/// The most bins.
const MOST: usize = 64;

/// Futures by one quantity, least first, in bins of nearly equal count. Futures with the same value share
/// a bin.
pub(super) struct Bins<'v> {
    values: &'v [f64],
    bin: Vec<u16>,
    count: usize,
    /// Number of the last bin that has futures.
    last: u16,
}

impl<'v> Bins<'v> {
    /// By values, whose places from the least to the most are in `order`. Half the root of the number of
    /// futures, from 4 to 64: fine enough for the slope, with enough futures in each to mean something.
    pub(super) fn new(values: &'v [f64], order: &[u32]) -> Self {
        let count = ((0.5 * (values.len() as f64).sqrt()) as usize).clamp(4, MOST);
        let mut bin = vec![0; values.len()];
        let mut first = 0;
        for (at, place) in order.iter().enumerate() {
            let value = values[*place as usize];
            if at > 0 && value != values[order[at - 1] as usize] {
                first = at;
            }
            bin[*place as usize] = (first * count / values.len()) as u16;
        }
        let last = order.last().map_or(0, |place| bin[*place as usize]);
        Self {
            values,
            bin,
            count,
            last,
        }
    }

    /// By values in any order.
    pub(super) fn of(values: &'v [f64]) -> Self {
        let mut order: Vec<u32> = (0..values.len() as u32).collect();
        order.sort_unstable_by(|a, b| {
            let by_value = values[*a as usize].total_cmp(&values[*b as usize]);
            by_value.then(a.cmp(b))
        });
        Self::new(values, &order)
    }

    /// Sums up what each bin returns.
    pub(super) fn sums(&self, returns: &[f64]) -> Sums {
        let centre = mean(returns).unwrap_or_default();
        // Counted from the middle, so that large values lose no digits.
        let middle = mean(self.values).unwrap_or_default();
        let each = (returns.len() / REPLICATES).max(1);
        let mut sums = Sums {
            centre,
            replicates: vec![Part::new(self.count); REPLICATES],
        };
        for (at, (bin, value)) in self.bin.iter().zip(returns).enumerate() {
            let part = &mut sums.replicates[(at / each).min(REPLICATES - 1)];
            let from_centre = value - centre;
            part.bins[usize::from(*bin)].0 += 1.0;
            part.bins[usize::from(*bin)].1 += from_centre;
            part.squares += from_centre * from_centre;
            let reaches = [*bin == 0, *bin == self.last];
            for (reaches, end) in reaches.into_iter().zip(&mut part.ends) {
                if reaches {
                    end.add(self.values[at] - middle, from_centre);
                }
            }
        }
        sums
    }

    /// What each future is expected to return by its bin.
    pub(super) fn expected(&self, means: &[f64]) -> Vec<f64> {
        let bins = self.bin.iter();
        bins.map(|bin| means[usize::from(*bin)]).collect()
    }
}

/// Count and sum of each bin in each replicate, around a common centre.
pub(super) struct Sums {
    centre: f64,
    replicates: Vec<Part>,
}

#[derive(Clone)]
struct Part {
    bins: Vec<(f64, f64)>,
    squares: f64,
    /// The outermost bins, lower and upper.
    ends: [Line; 2],
}

impl Part {
    fn new(count: usize) -> Self {
        Self {
            bins: vec![(0.0, 0.0); count],
            squares: 0.0,
            ends: [Line::default(); 2],
        }
    }

    /// Sum of squares between the bins, and the mean of all.
    fn between(&self) -> (f64, f64) {
        let filled = self.bins.iter().filter(|(count, _)| *count > 0.0);
        let count: f64 = self.bins.iter().map(|(count, _)| count).sum();
        let middle = self.bins.iter().map(|(_, sum)| sum).sum::<f64>() / count.max(1.0);
        let own = filled.map(|(count, sum)| sum * sum / count);
        let between = (own.sum::<f64>() - count * middle * middle).max(0.0);
        (between, middle)
    }
}

/// What the bins say of the return.
pub(super) struct Told {
    /// Share of the return's variance that lies between the bins and along the lines through the outermost
    /// two, less what chance alone puts there; none where the return does not vary.
    pub(super) share: Option<f64>,
    /// Mean return of each bin, drawn to the common mean by what chance alone puts between them. That is
    /// a mean of the two, so that knowing the bin is never worth more than knowing all.
    pub(super) means: Vec<f64>,
    /// What knowing the bin is worth to the decision between stopping and going on.
    pub(super) worth: f64,
}

impl Sums {
    /// What all replicates say together.
    pub(super) fn told(&self) -> Told {
        self.told_without(REPLICATES)
    }

    /// A figure of the whole with its error.
    pub(super) fn figure(&self, of: impl Fn(&Told) -> f64) -> Figure {
        summary::left_out(|replicate| of(&self.told_without(replicate)))
    }

    fn told_without(&self, left_out: usize) -> Told {
        let (all, chance) = self.without(left_out);
        told(&all, chance, self.centre)
    }

    /// All replicates but one, and what chance alone puts between their bins.
    fn without(&self, left_out: usize) -> (Part, f64) {
        let replicates = self.replicates.iter().enumerate();
        let kept = replicates.filter(|(at, _)| *at != left_out);
        let kept: Vec<&Part> = kept.map(|(_, part)| part).collect();
        let mut all = Part::new(self.replicates[0].bins.len());
        for part in &kept {
            for (all, (count, sum)) in all.bins.iter_mut().zip(&part.bins) {
                all.0 += count;
                all.1 += sum;
            }
            all.squares += part.squares;
            for (all, end) in all.ends.iter_mut().zip(&part.ends) {
                *all += *end;
            }
        }
        let chance = chance(&all, &kept);
        (all, chance)
    }
}

/// What knowing the bin is worth before choosing, where each of `others` says by how much another way returns
/// more than the one that is chosen without knowing. The means of all ways are drawn to their common means
/// alike, so that knowing the bin is never worth more than knowing all.
pub(super) fn choice(others: &[Sums]) -> Figure {
    if others.is_empty() {
        let value = 0.0;
        return Figure {
            value,
            error: value,
        };
    }
    summary::left_out(|replicate| choice_without(others, replicate))
}

fn choice_without(others: &[Sums], left_out: usize) -> f64 {
    let parts: Vec<(Part, f64)> = others.iter().map(|sums| sums.without(left_out)).collect();
    let between = parts.iter().map(|(part, _)| part.between().0).sum();
    let by_chance = parts.iter().map(|(_, chance)| chance).sum();
    let kept = kept(between, by_chance);
    let ways = parts.iter().zip(others);
    let middles: Vec<f64> = ways
        .map(|((part, _), sums)| sums.centre + part.between().1)
        .collect();
    let without = middles.iter().copied().fold(0.0, f64::max);
    let (mut with, mut count) = (0.0, 0.0);
    for at in 0..parts[0].0.bins.len() {
        let futures = parts[0].0.bins[at].0;
        if futures <= 0.0 {
            continue;
        }
        let ways = parts.iter().zip(others).zip(&middles);
        let means = ways.map(|(((part, _), sums), middle)| {
            let own = sums.centre + part.bins[at].1 / futures;
            middle + kept * (own - middle)
        });
        with += futures * means.fold(0.0, f64::max);
        count += futures;
    }
    (with / f64::max(count, 1.0) - without).max(0.0)
}

/// How much of what lies between the bins is kept, where chance alone puts so much there.
fn kept(between: f64, chance: f64) -> f64 {
    if between > chance {
        (1.0 - chance / between).sqrt()
    } else {
        0.0
    }
}

/// Sum of squares that chance alone puts between the bins: what the replicates, drawn independently, say
/// differently of each bin. Evenly drawn futures leave far less to chance than plain ones.
fn chance(all: &Part, replicates: &[&Part]) -> f64 {
    let count = replicates.len() as f64;
    let whole = |part: &Part| {
        let bins = part.bins.iter();
        bins.fold((0.0, 0.0), |sum, bin| (sum.0 + bin.0, sum.1 + bin.1))
    };
    let apart = |(futures, sum): (f64, f64), own: &dyn Fn(&Part) -> (f64, f64)| {
        if futures <= 0.0 {
            return 0.0;
        }
        let rest = replicates.iter().map(|part| {
            let (own_futures, own_sum) = own(part);
            own_sum - own_futures * sum / futures
        });
        rest.map(|rest| rest * rest).sum::<f64>() / futures
    };
    let bins = all.bins.iter().enumerate();
    let bins = bins.map(|(at, bin)| apart(*bin, &|part| part.bins[at]));
    let found = bins.sum::<f64>() - apart(whole(all), &whole);
    found.max(0.0) * count / (count - 1.0).max(1.0)
}

fn told(part: &Part, chance: f64, centre: f64) -> Told {
    let count: f64 = part.bins.iter().map(|(count, _)| count).sum();
    let (between, middle) = part.between();
    let total = part.squares - count * middle * middle;
    let kept = kept(between, chance);
    let mean_of = |(count, sum): &(f64, f64)| {
        let own = if *count > 0.0 { sum / count } else { middle };
        centre + middle + kept * (own - middle)
    };
    let with = part.bins.iter().map(|bin| bin.0 * mean_of(bin).max(0.0));
    let without = (centre + middle).max(0.0);
    let along: f64 = part.ends.iter().map(Line::explained).sum();
    Told {
        // Rounding leaves some variance where there is none.
        share: (total > 1e-18 * count * centre * centre && total > 0.0)
            .then(|| ((between - chance + along) / total).clamp(0.0, 1.0)),
        means: part.bins.iter().map(mean_of).collect(),
        worth: (with.sum::<f64>() / count.max(1.0) - without).max(0.0),
    }
}
