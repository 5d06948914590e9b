//! Costs that projects carry together: each month is split among those that run in it, equally unless one counts
//! more than another. What is paid each year or once is spread over months first.

use crate::time::Month;

/// Months in which something is, each with its calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first month.
    pub first: Month,
    /// The last month; none means for ever.
    pub last: Option<Month>,
}

impl Span {
    /// So many months from the first one on.
    pub fn of_months(first: Month, months: u32) -> Self {
        let months = i32::try_from(months).unwrap_or(i32::MAX);
        Self {
            first,
            last: Some(first.plus(months.saturating_sub(1))),
        }
    }

    /// Whether a month is in it.
    pub fn has(&self, month: Month) -> bool {
        self.first <= month && self.last.is_none_or(|last| month <= last)
    }
}

/// One that carries a cost while it runs, and how many parts of it it takes: 1, or 2 where it counts double.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carrier {
    /// When it runs.
    pub span: Span,
    /// How many parts it takes; 0 is none.
    pub times: u32,
}

impl Carrier {
    fn parts(&self, month: Month) -> u32 {
        if self.span.has(month) { self.times } else { 0 }
    }

    /// Whether it carries something of a cost in a month.
    pub fn carries(&self, cost: Span, month: Month) -> bool {
        cost.has(month) && self.parts(month) > 0
    }
}

/// When the amount of a cost comes. Projects carry it month by month, however it is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paid {
    /// So much each month.
    Monthly,
    /// So much each year: a twelfth each month.
    Yearly,
    /// Once: an equal part in each of so many months.
    Once {
        /// How many, at least 1.
        months: u32,
    },
}

/// Most months over which what is paid once may be spread.
pub const MOST_MONTHS: u32 = 600;

impl Paid {
    /// The stable names, the simplest first.
    pub const IDS: [&'static str; 3] = ["monthly", "yearly", "once"];

    /// By its stable name; `months` counts for what is paid once alone.
    pub fn from_id(id: &str, months: Option<u32>) -> Option<Self> {
        match id {
            "monthly" => Some(Self::Monthly),
            "yearly" => Some(Self::Yearly),
            "once" => Some(Self::Once {
                months: months.unwrap_or(1).clamp(1, MOST_MONTHS),
            }),
            _ => None,
        }
    }

    /// The number in which it is said: the stable name of its part.
    pub fn part(self) -> &'static str {
        match self {
            Self::Monthly => "monthly_amount",
            Self::Yearly => "yearly_amount",
            Self::Once { .. } => "amount",
        }
    }

    /// In how many months its amount comes once.
    pub fn months(self) -> u32 {
        match self {
            Self::Monthly => 1,
            Self::Yearly => 12,
            Self::Once { months } => months,
        }
    }

    /// The months in which it is carried: from a month on, up to a last one where it comes again and again.
    pub fn span(self, first: Month, until: Option<Month>) -> Span {
        match self {
            Self::Monthly | Self::Yearly => Span { first, last: until },
            Self::Once { months } => Span::of_months(first, months),
        }
    }
}

/// The part of a cost that one of those who carry it has in each month of a plan; `all` holds everyone.
pub fn shares(
    cost: Span,
    all: &[Carrier],
    own: Carrier,
    (start, months): (Month, u32),
) -> Vec<f64> {
    let months = i32::try_from(months).unwrap_or(i32::MAX);
    let share = |after: i32| {
        let month = start.plus(after);
        if !own.carries(cost, month) {
            return 0.0;
        }
        let parts: u32 = all.iter().map(|one| one.parts(month)).sum();
        f64::from(own.times) / f64::from(parts.max(own.times))
    };
    (0..months).map(share).collect()
}

/// How much of its amount a part is in a single month.
pub fn in_a_month(paid: Paid, shares: &[f64]) -> Vec<f64> {
    let months = f64::from(paid.months());
    shares.iter().map(|share| share / months).collect()
}

/// Spans of a cost in which nobody carries it, in order: up to its last month, or where it has none, to the
/// last month of any project.
pub fn uncarried(cost: Span, projects: &[Span]) -> Vec<Span> {
    let mut spans: Vec<Span> = projects.to_vec();
    spans.sort_by_key(|one| one.first);
    let mut gaps = Vec::new();
    // The first month that is not carried yet.
    let mut open = cost.first;
    let over = |month: Month| cost.last.is_some_and(|last| month > last);
    for span in spans {
        if over(open) {
            return gaps;
        }
        if span.first > open {
            let before = span.first.plus(-1);
            let last = cost.last.map_or(before, |last| last.min(before));
            gaps.push(Span {
                first: open,
                last: Some(last),
            });
        }
        match span.last {
            Some(last) => open = open.max(last.plus(1)),
            None => return gaps,
        }
    }
    if !over(open) && (cost.last.is_some() || open == cost.first) {
        gaps.push(Span {
            first: open,
            last: cost.last,
        });
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Month = Month(2026 * 12);

    fn span(first: i32, months: u32) -> Span {
        Span::of_months(START.plus(first), months)
    }

    fn from(first: i32, last: Option<i32>) -> Span {
        Span {
            first: START.plus(first),
            last: last.map(|last| START.plus(last)),
        }
    }

    fn once(span: Span) -> Carrier {
        Carrier { span, times: 1 }
    }

    #[test]
    fn a_month_is_split_among_those_that_run_in_it() {
        let cost = from(1, None);
        let projects = [span(0, 4), span(2, 6), span(3, 1)].map(once);
        let of = |own: Carrier| shares(cost, &projects, own, (own.span.first, 6));
        assert_eq!(of(projects[0]), [0.0, 1.0, 0.5, 1.0 / 3.0, 0.0, 0.0]);
        assert_eq!(of(projects[1]), [0.5, 1.0 / 3.0, 1.0, 1.0, 1.0, 1.0]);
    }

    #[test]
    fn the_shares_of_a_month_are_one_wherever_somebody_runs() {
        let cost = from(-2, Some(30));
        let projects: Vec<Carrier> = (0..7)
            .map(|at| Carrier {
                span: span(3 * at, 9),
                times: 1 + at as u32 % 3,
            })
            .collect();
        let all: Vec<Vec<f64>> = projects
            .iter()
            .map(|own| shares(cost, &projects, *own, (START, 40)))
            .collect();
        for month in 0..40 {
            let sum: f64 = all.iter().map(|one| one[month]).sum();
            let expected = f64::from(u8::from(month <= 26));
            assert!((sum - expected).abs() < 1e-12, "{month}: {sum}");
        }
    }

    #[test]
    fn who_counts_double_carries_twice_the_part_and_who_counts_nothing_none() {
        let cost = from(0, None);
        let [double, plain, none] = [(2, 4), (1, 2), (0, 4)].map(|(times, months)| Carrier {
            span: span(0, months),
            times,
        });
        let all = [double, plain, none];
        let of = |own: Carrier| shares(cost, &all, own, (START, 5));
        let third = 1.0 / 3.0;
        // The plain one stops after two months and leaves its part to the other.
        assert_eq!(of(double), [2.0 * third, 2.0 * third, 1.0, 1.0, 0.0]);
        assert_eq!(of(plain), [third, third, 0.0, 0.0, 0.0]);
        assert_eq!(of(none), [0.0; 5]);
    }

    #[test]
    fn what_is_paid_once_is_carried_whole_by_those_who_come_and_go() {
        let paid = Paid::from_id("once", Some(24)).unwrap();
        let cost = paid.span(START, None);
        assert_eq!(cost, span(0, 24));
        let projects = [span(0, 36), span(6, 30), span(12, 5)].map(once);
        let carried: Vec<f64> = projects
            .iter()
            .map(|own| {
                let shares = shares(cost, &projects, *own, (START, 60));
                in_a_month(paid, &shares).iter().sum::<f64>()
            })
            .collect();
        // Alone for 6 months, then half of 6, a third of 5 and half of 7, of 24.
        assert!((carried[0] - (6.0 + 3.0 + 5.0 / 3.0 + 3.5) / 24.0).abs() < 1e-12);
        assert!((carried[1] - (3.0 + 5.0 / 3.0 + 3.5) / 24.0).abs() < 1e-12);
        assert!((carried[2] - 5.0 / 3.0 / 24.0).abs() < 1e-12);
        assert!((carried.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn twelve_months_of_a_yearly_amount_are_the_amount() {
        let cost = Paid::Yearly.span(START, Some(START.plus(23)));
        let one = once(span(0, 36));
        let parts = in_a_month(Paid::Yearly, &shares(cost, &[one], one, (START, 36)));
        assert!((parts[..12].iter().sum::<f64>() - 1.0).abs() < 1e-12);
        assert!((parts.iter().sum::<f64>() - 2.0).abs() < 1e-12);
        let whole = shares(cost, &[one], one, (START, 36));
        assert_eq!(in_a_month(Paid::Monthly, &whole), whole);
    }

    #[test]
    fn what_nobody_carries_is_known() {
        let open = from(0, None);
        assert_eq!(uncarried(open, &[]), [open]);
        assert_eq!(uncarried(open, &[span(0, 5)]), []);
        let projects = [span(10, 5), span(3, 4)];
        assert_eq!(uncarried(open, &projects), [span(0, 3), span(7, 3)]);
        let ends = from(0, Some(20));
        let gaps = [span(0, 3), span(7, 3), span(15, 6)];
        assert_eq!(uncarried(ends, &projects), gaps);
        assert_eq!(uncarried(from(4, Some(8)), &projects), [span(7, 2)]);
        assert_eq!(uncarried(from(0, Some(1)), &projects), [span(0, 2)]);
    }
}
