//! Costs that projects carry together: each month is split equally among those that run in it.

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

/// How many projects carry a cost in a month.
pub fn carriers(cost: Span, projects: &[Span], month: Month) -> usize {
    if cost.has(month) {
        projects.iter().filter(|one| one.has(month)).count()
    } else {
        0
    }
}

/// The part of a cost that one of the projects carries in each month of a plan; `projects` holds all of them.
pub fn shares(cost: Span, projects: &[Span], own: Span, (start, months): (Month, u32)) -> Vec<f64> {
    let months = i32::try_from(months).unwrap_or(i32::MAX);
    let share = |after: i32| {
        let month = start.plus(after);
        let among = carriers(cost, projects, month);
        if own.has(month) && among > 0 {
            1.0 / among as f64
        } else {
            0.0
        }
    };
    (0..months).map(share).collect()
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

    #[test]
    fn a_month_is_split_among_those_that_run_in_it() {
        let cost = from(1, None);
        let projects = [span(0, 4), span(2, 6), span(3, 1)];
        let of = |own: Span| shares(cost, &projects, own, (own.first, 6));
        assert_eq!(of(projects[0]), [0.0, 1.0, 0.5, 1.0 / 3.0, 0.0, 0.0]);
        assert_eq!(of(projects[1]), [0.5, 1.0 / 3.0, 1.0, 1.0, 1.0, 1.0]);
    }

    #[test]
    fn the_shares_of_a_month_are_one_wherever_somebody_runs() {
        let cost = from(-2, Some(30));
        let projects: Vec<Span> = (0..7).map(|at| span(3 * at, 9)).collect();
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
