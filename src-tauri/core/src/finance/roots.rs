//! Where the present value of a series is zero: how often, and at which growth.
//!
//! With x = 1 ÷ (1 + rate) the present value is a polynomial in x whose coefficients are the flows, and
//! every rate above −100 % is an x above 0. How many there are is decided by signs, not by looking at
//! many rates: no change of sign in the flows is no rate and one change is exactly one (Descartes); the
//! same holds of the cumulative flows from the start for positive rates and from the end for negative
//! ones (Norstrøm 1972), and of these cumulated again; what is left open is halved in Bernstein's basis until each part has none or
//! one, which leaves nothing out but rounding. Two rates nearer to each other than 2^−40 in x count as one.

use libm::{exp, log};

/// Rates beyond exp(±this) in growth are given as that end: −99.9999 % and 100,000,000 % a period.
pub(super) const REACH: f64 = 13.815_510_557_964_274;

/// Rounds of sums before a stretch is halved.
pub(super) const ROUNDS: usize = 6;

/// Halvings after which two rates are no longer told apart.
const DEEPEST: u32 = 40;

/// The growth in a period, 1 + rate, as its logarithm: of all rates at which the present value is zero.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Growth {
    /// There is none.
    None,
    /// There is exactly one.
    One(f64),
    /// There are several, ascending; only the first two when that was all that was asked for.
    Several(Vec<f64>),
}

/// Every growth at which the present value of some flows is zero. With `all` every one of several is
/// worked out; without, no more than is needed to know that there are several.
pub(crate) fn growth(flows: &[f64], all: bool) -> Growth {
    if flows.iter().any(|flow| !flow.is_finite()) {
        return Growth::None;
    }
    // Flows of nothing at either end change no rate.
    let Some(first) = flows.iter().position(|flow| *flow != 0.0) else {
        return Growth::None;
    };
    let last = flows.iter().rposition(|flow| *flow != 0.0);
    let flows = &flows[first..=last.unwrap_or(first)];
    let total: f64 = flows.iter().sum();
    let sums = || {
        let positive = few(flows.iter().copied(), total)?;
        Some((positive, few(flows.iter().rev().copied(), total)?))
    };
    let flow_changes = changes(flows.iter().copied());
    match Count::of(flow_changes, sums, flows[0], total) {
        Count::None => Growth::None,
        Count::One { bracket, rises } => Growth::One(alone(flows, bracket, rises)),
        Count::Open => counted(flows, total, all),
    }
}

/// How many rates a series has, as far as signs say it.
pub(super) enum Count {
    None,
    One {
        /// Logarithms of 1 ÷ growth between which it lies.
        bracket: (f64, f64),
        /// Whether the present value is below zero at the lower one.
        rises: bool,
    },
    Open,
}

impl Count {
    /// By how often the flows change their sign, and where that leaves it open, by how often their sums from
    /// the start (positive rates) and from the end (negative ones) do; `first` is the first flow.
    pub(super) fn of(
        flows: usize,
        sums: impl FnOnce() -> Option<(usize, usize)>,
        first: f64,
        total: f64,
    ) -> Self {
        let one = |bracket, rises| Self::One { bracket, rises };
        match flows {
            0 => return Self::None,
            1 => return one((-REACH, REACH), first < 0.0),
            _ if total == 0.0 => return Self::Open,
            _ => {}
        }
        match sums() {
            Some((0, 0)) => Self::None,
            Some((1, 0)) => one((-REACH, 0.0), first < 0.0),
            Some((0, 1)) => one((0.0, REACH), total < 0.0),
            _ => Self::Open,
        }
    }
}

/// The growth of flows that have no other; a rate of nothing is never far.
fn alone(flows: &[f64], bracket: (f64, f64), rises: bool) -> f64 {
    -refine(flows, bracket, rises, 0.0)
}

/// How many rates there are of one sign, where a few rounds of sums show that it is none or one.
///
/// The cumulative flows are the coefficients of the present value over 1 − x, which has the same zeros
/// between 0 and 1; cumulated again they are those over (1 − x)², and so on. Each round has no more
/// changes of sign than the one before. Beyond the last flow the sums go on as far as the signs of their
/// ends say.
fn few(flows: impl Iterator<Item = f64>, total: f64) -> Option<usize> {
    let mut sums: Vec<f64> = flows.collect();
    let last = sums.len() - 1;
    let mut ends = [0.0; ROUNDS];
    for round in 0..ROUNDS {
        let mut sum = 0.0;
        for value in &mut sums {
            sum += *value;
            *value = sum;
        }
        if round == 0 {
            // The same from either side, whatever rounding did.
            sums[last] = total;
        }
        let beyond = ends[..round].iter().rev();
        let count = changes(sums.iter().chain(beyond).copied());
        if count <= 1 {
            return Some(count);
        }
        ends[round] = sums[last];
    }
    None
}

/// How often the sign changes, zeros left out.
fn changes(values: impl Iterator<Item = f64>) -> usize {
    let mut before = 0.0;
    let mut count = 0;
    for value in values {
        if value != 0.0 {
            let changed = before != 0.0 && (value > 0.0) != (before > 0.0);
            count += usize::from(changed);
            before = value;
        }
    }
    count
}

/// A stretch with one root.
struct Part {
    low: f64,
    high: f64,
    /// Whether the value is below zero at its lower end.
    begins_below: bool,
}

/// Counts by halving: x from 0 to 1 for positive rates, 1 ÷ x from 0 to 1 for negative ones.
fn counted(flows: &[f64], total: f64, all: bool) -> Growth {
    let most = if all { usize::MAX } else { 2 };
    let mut parts = Vec::new();
    let mut forward = bernstein(flows.iter().copied(), total);
    halve(&mut forward, (0.0, 1.0), 0, most, &mut parts);
    let mut found: Vec<f64> = parts
        .iter()
        .map(|part| {
            let (low, high) = (logarithm(part.low), logarithm(part.high));
            refine(flows, (low, high), part.begins_below, 0.5 * (low + high))
        })
        .collect();
    if total == 0.0 {
        found.push(0.0);
    }
    if found.len() < most {
        parts.clear();
        let mut backward = bernstein(flows.iter().rev().copied(), total);
        halve(&mut backward, (0.0, 1.0), 0, most - found.len(), &mut parts);
        // Growing 1 ÷ x is falling x: what begins below ends below.
        let negative = parts.iter().map(|part| {
            let (low, high) = (-logarithm(part.high), -logarithm(part.low));
            refine(flows, (low, high), !part.begins_below, 0.5 * (low + high))
        });
        found.extend(negative);
    }
    let mut growths: Vec<f64> = found.iter().map(|at| -at).collect();
    growths.sort_unstable_by(f64::total_cmp);
    match growths[..] {
        [] => Growth::None,
        [one] => Growth::One(one),
        _ => Growth::Several(growths),
    }
}

fn logarithm(x: f64) -> f64 {
    log(x).clamp(-REACH, REACH)
}

/// Coefficients in Bernstein's basis on 0 to 1. Each is a mean of the flows with weights from 0 to 1, so
/// that nothing grows; the last is the value at 1.
fn bernstein(flows: impl Iterator<Item = f64>, total: f64) -> Vec<f64> {
    let mut coefficients: Vec<f64> = flows.collect();
    let degree = coefficients.len() - 1;
    let mut ways = 1.0;
    for (at, coefficient) in coefficients.iter_mut().enumerate() {
        *coefficient /= ways;
        ways *= (degree - at) as f64 / (at as f64 + 1.0);
    }
    for round in 1..=degree {
        for at in (round..=degree).rev() {
            coefficients[at] += coefficients[at - 1];
        }
    }
    coefficients[degree] = total;
    coefficients
}

/// Cuts a stretch until every part has no root or one; `coefficients` is used up.
fn halve(
    coefficients: &mut [f64],
    (low, high): (f64, f64),
    depth: u32,
    most: usize,
    parts: &mut Vec<Part>,
) {
    if parts.len() >= most {
        return;
    }
    let variations = changes(coefficients.iter().copied());
    if variations == 0 {
        return;
    }
    if variations == 1 || depth == DEEPEST {
        let mut signs = coefficients.iter().filter(|value| **value != 0.0);
        parts.push(Part {
            low,
            high,
            begins_below: signs.next().is_some_and(|value| *value < 0.0),
        });
        return;
    }
    // De Casteljau: the left half is gathered on the way, the right half stays.
    let count = coefficients.len();
    let mut left = Vec::with_capacity(count);
    for round in 1..=count {
        left.push(coefficients[0]);
        for at in 0..count - round {
            coefficients[at] = 0.5 * (coefficients[at] + coefficients[at + 1]);
        }
    }
    let middle = 0.5 * (low + high);
    let at_middle = left.last().copied().unwrap_or_default();
    halve(&mut left, (low, middle), depth + 1, most, parts);
    if at_middle == 0.0 && parts.len() < most {
        parts.push(Part {
            low: middle,
            high: middle,
            begins_below: false,
        });
    }
    halve(coefficients, (middle, high), depth + 1, most, parts);
}

/// The root between two logarithms of x at whose ends the signs differ; `rises` when it is below zero at
/// the lower one.
///
/// Newton's method on the logarithm of what comes in over what goes out, which is nearly a straight line
/// (its slope is the time between their centres): three or four steps. A step that leaves the bracket is
/// halved instead, so that it always ends.
///
/// It begins where it is told; with more than one root around that must be within the bracket, since an end
/// may be the root of the bracket beside it.
fn refine(flows: &[f64], (mut low, mut high): (f64, f64), rises: bool, mut x: f64) -> f64 {
    for _ in 0..100 {
        let (value, slope) = at(flows, x);
        if value == 0.0 {
            return x;
        }
        if (value < 0.0) == rises {
            low = x;
        } else {
            high = x;
        }
        let next = x - value / slope;
        if next > low && next < high {
            // A step squares the distance to the root, so that after one as small as this it is there.
            if (next - x).abs() <= 1e-8 {
                return next;
            }
            x = next;
        } else {
            x = 0.5 * (low + high);
            if high - low <= 1e-15 {
                return x;
            }
        }
    }
    x
}

/// Logarithm of what comes in over what goes out at a logarithm of x, and its slope.
fn at(flows: &[f64], place: f64) -> (f64, f64) {
    if place <= 0.0 {
        balance(flows.iter().rev(), exp(place))
    } else {
        let (value, slope) = balance(flows.iter(), exp(-place));
        (value, -slope)
    }
}

/// By Horner's scheme, with the derivative.
fn balance<'f>(flows: impl Iterator<Item = &'f f64>, x: f64) -> (f64, f64) {
    let (mut came, mut came_later, mut went, mut went_later) = (0.0, 0.0, 0.0, 0.0);
    for flow in flows {
        came_later = came_later * x + came;
        went_later = went_later * x + went;
        came = came * x + flow.max(0.0);
        went = went * x - flow.min(0.0);
    }
    let ratio = came / went;
    // Near the root two divided differences are as good as the logarithm, and many times as fast.
    let value = if (0.9..1.1).contains(&ratio) {
        2.0 * (came - went) / (came + went)
    } else {
        log(ratio)
    };
    (value, x * (came_later / came - went_later / went))
}
