//! What a column holds, judged by a sample of its cells.

use crate::cell;
use crate::class;
use crate::number::NumberForm;
use crate::time::TimeForm;
use std::collections::BTreeSet;

/// Most distinct values of a category; the same bound as for drift.
const CATEGORIES: usize = 50;

/// What kind of values a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Numbers.
    Number,
    /// Times.
    Time,
    /// Yes and no in any spelling, `1` and `0` included.
    YesNo,
    /// One of a few values.
    Category,
    /// Anything.
    Text,
    /// No filled cell in the sample.
    Empty,
}

impl ColumnKind {
    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Time => "time",
            Self::YesNo => "yes-no",
            Self::Category => "category",
            Self::Text => "text",
            Self::Empty => "empty",
        }
    }
}

/// A column as it was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name in the header; empty where there is no header, or nothing in it.
    pub name: String,
    /// What most filled cells of the sample are.
    pub kind: ColumnKind,
    /// How its times are written, where they could be times; numbers that count from 1970 too.
    pub times: Option<TimeForm>,
    /// Whether days and months could be the other way round.
    pub ambiguous_times: bool,
    /// Whether all its numbers lie between 0 and 1.
    pub is_share: bool,
    /// Filled cells in the sample.
    pub filled: usize,
}

/// Judges a column by trimmed cells.
pub(crate) fn understand<'a>(
    name: String,
    cells: impl Iterator<Item = &'a [u8]> + Clone,
    numbers: NumberForm,
    times: Option<TimeForm>,
) -> Column {
    let cells = cells.filter(|cell| !cell::is_missing(cell));
    let filled = cells.clone().count();
    let most = |count: usize| count * 2 > filled;
    let read: Vec<f64> = cells
        .clone()
        .filter_map(|cell| numbers.read(cell))
        .collect();
    let (form, ambiguous) = match times {
        // Nothing speaks against the choice where there is nothing.
        Some(chosen) if filled == 0 => (Some(chosen), false),
        Some(chosen) => (count(&cells, chosen, &most), false),
        None => time_form(&cells, &most),
    };
    let is_number = most(read.len());
    let kind = if filled == 0 {
        ColumnKind::Empty
    } else if is_yes_no(cells.clone(), numbers, &most) {
        ColumnKind::YesNo
    } else if is_number && form.is_none_or(TimeForm::counts) {
        ColumnKind::Number
    } else if form.is_some() {
        ColumnKind::Time
    } else if is_category(cells, filled) {
        ColumnKind::Category
    } else {
        ColumnKind::Text
    };
    Column {
        name,
        kind,
        times: form,
        ambiguous_times: ambiguous,
        is_share: is_number && read.iter().all(|number| (0.0..=1.0).contains(number)),
        filled,
    }
}

/// Most say yes or no, and what does not is a slip: another number would be another class.
fn is_yes_no<'a>(
    cells: impl Iterator<Item = &'a [u8]>,
    numbers: NumberForm,
    most: &impl Fn(usize) -> bool,
) -> bool {
    let mut said = 0;
    for cell in cells {
        if class::is_yes_or_no(cell) {
            said += 1;
        } else if numbers.read(cell).is_some() {
            return false;
        }
    }
    most(said)
}

fn is_category<'a>(cells: impl Iterator<Item = &'a [u8]>, filled: usize) -> bool {
    let mut distinct = BTreeSet::new();
    for cell in cells {
        distinct.insert(cell);
        if distinct.len() > CATEGORIES {
            return false;
        }
    }
    distinct.len() < filled
}

fn count<'a>(
    cells: &(impl Iterator<Item = &'a [u8]> + Clone),
    form: TimeForm,
    most: &impl Fn(usize) -> bool,
) -> Option<TimeForm> {
    let read = cells.clone().filter(|cell| form.read(cell).is_some());
    most(read.count()).then_some(form)
}

/// The form that reads most cells. Where days and months may be swapped, days come first, and
/// except behind dots, where nobody writes months first, it is said.
fn time_form<'a>(
    cells: &(impl Iterator<Item = &'a [u8]> + Clone),
    most: &impl Fn(usize) -> bool,
) -> (Option<TimeForm>, bool) {
    let read = |form: TimeForm| {
        cells
            .clone()
            .filter(|cell| form.read(cell).is_some())
            .count()
    };
    // One look at the first cells spares most columns the rest.
    let mut first = cells.clone().take(20).peekable();
    let never = first.peek().is_none()
        || !first.any(|cell| TimeForm::ALL.iter().any(|form| form.read(cell).is_some()));
    if never {
        return (None, false);
    }
    let (days, months) = (read(TimeForm::DayFirst), read(TimeForm::MonthFirst));
    if days.max(months) > 0 {
        let form = if months > days {
            TimeForm::MonthFirst
        } else {
            TimeForm::DayFirst
        };
        let slashed = cells.clone().any(|cell| !cell.contains(&b'.'));
        let fits = most(days.max(months));
        return (fits.then_some(form), fits && days == months && slashed);
    }
    let fitting = TimeForm::ALL.iter().find(|form| most(read(**form)));
    (fitting.copied(), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(cells: &[&str]) -> Column {
        let cells = cells.iter().map(|cell| cell.as_bytes());
        understand(String::new(), cells, NumberForm::Point, None)
    }

    #[test]
    fn kinds_are_told_apart() {
        for (cells, kind) in [
            (&["1", "2.5", "", "NA"][..], ColumnKind::Number),
            (&["1", "0", "true"], ColumnKind::YesNo),
            (&["2026-03-05", "2026-03-06"], ColumnKind::Time),
            (&["1795435200", "1795435300"], ColumnKind::Number),
            (&["40%", "10%", "40%"], ColumnKind::Category),
            (&["Anna", "Ben"], ColumnKind::Text),
            (&["", "null"], ColumnKind::Empty),
            (&[], ColumnKind::Empty),
        ] {
            assert_eq!(column(cells).kind, kind, "{cells:?}");
        }
    }

    #[test]
    fn a_slip_does_not_change_the_kind() {
        assert_eq!(column(&["1.5", "2.5", "?"]).kind, ColumnKind::Number);
        assert_eq!(column(&["1", "0", "maybe"]).kind, ColumnKind::YesNo);
        assert_eq!(column(&["1", "0", "2"]).kind, ColumnKind::Number);
        assert_eq!(
            column(&["2026-03-05", "soon", "2026-03-06"]).kind,
            ColumnKind::Time
        );
        assert_eq!(column(&["1.5", "?", "?"]).kind, ColumnKind::Category);
    }

    #[test]
    fn days_and_months_are_told_apart_or_it_is_said() {
        let of = |cells: &[&str]| {
            let column = column(cells);
            (column.times, column.ambiguous_times)
        };
        assert_eq!(
            of(&["13/01/2026", "02/01/2026"]),
            (Some(TimeForm::DayFirst), false)
        );
        assert_eq!(
            of(&["01/13/2026", "02/01/2026"]),
            (Some(TimeForm::MonthFirst), false)
        );
        assert_eq!(
            of(&["01/02/2026", "02/01/2026"]),
            (Some(TimeForm::DayFirst), true)
        );
        assert_eq!(of(&["01.02.2026"]), (Some(TimeForm::DayFirst), false));
    }

    #[test]
    fn counts_since_1970_could_be_times() {
        assert_eq!(column(&["1795435200"]).times, Some(TimeForm::Seconds));
        assert_eq!(
            column(&["1795435200000"]).times,
            Some(TimeForm::Milliseconds)
        );
        assert_eq!(column(&["12"]).times, None);
    }

    #[test]
    fn shares_lie_between_nought_and_one() {
        assert!(column(&["0.99", "0"]).is_share);
        assert!(!column(&["0.99", "1.5"]).is_share);
        assert!(!column(&[]).is_share);
    }
}
