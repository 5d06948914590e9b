//! A cost, ready for many futures at once.

use super::{Columns, Gate, Positions, Timeline, multiply};
use crate::plan::{Cost, PhaseKind, PlanError, Timing};

/// A cost with its drivers resolved.
#[derive(Debug, Clone)]
pub(crate) struct Spending {
    factors: Vec<usize>,
    times: f64,
    when: When,
    pub(super) phase: Option<PhaseKind>,
    /// Added to what falls before go-live.
    pub(super) contingency: Option<usize>,
    /// Which part of each month counts; empty where all does.
    shares: Vec<f64>,
}

#[derive(Debug, Clone, Copy)]
enum When {
    AtStart,
    InMonth(usize),
    AtGoLive,
    Monthly,
    /// Every so many months of operation.
    Retraining(f64),
    /// Where a future is stopped at the gate of that phase.
    Stopped(PhaseKind),
    /// When that risk happens.
    Event(usize),
}

/// Which part of a cost falls before a moment: go-live, or the end of the proof of concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Before {
    /// All of it.
    All,
    /// None of it.
    Nothing,
    /// The part of each month before it.
    Prorated,
    /// All of a month that begins before it.
    IfBegun,
}

impl Spending {
    pub(super) fn new(
        positions: &Positions<'_>,
        cost: &Cost,
        lowered: &[usize],
        contingency: Option<usize>,
    ) -> Result<Self, PlanError> {
        let factors = cost.factors.iter().map(|id| positions.of(id));
        let mut factors = factors.collect::<Result<Vec<_>, _>>()?;
        let cases = match &cost.timing {
            Timing::PerCase { cases } => positions.maybe(Some(cases))?,
            _ => None,
        };
        factors.extend(cases);
        factors.extend(lowered);
        Ok(Self {
            factors,
            times: cost.times,
            when: match cost.timing {
                Timing::AtStart => When::AtStart,
                Timing::InMonth { month } => When::InMonth(month as usize),
                Timing::AtGoLive => When::AtGoLive,
                Timing::Monthly | Timing::PerCase { .. } => When::Monthly,
                Timing::PerRetraining { every } => When::Retraining(f64::from(every)),
            },
            phase: cost.running(),
            contingency,
            shares: cost.shares.clone(),
        })
    }

    /// Its drivers.
    pub(super) fn drivers(&self) -> impl Iterator<Item = &usize> {
        self.factors.iter()
    }

    /// What stopping at a gate costs.
    pub(super) fn of_stopping(gate: &Gate) -> Option<Self> {
        Some(Self::once(gate.cost_to_stop?, When::Stopped(gate.phase)))
    }

    /// What a risk costs.
    pub(super) fn of_event(event: usize, cost: usize) -> Self {
        Self::once(cost, When::Event(event))
    }

    fn once(cost: usize, when: When) -> Self {
        Self {
            factors: vec![cost],
            times: 1.0,
            when,
            phase: None,
            contingency: None,
            shares: Vec::new(),
        }
    }

    /// Whether the amount depends on that driver.
    pub(crate) fn depends_on(&self, driver: usize) -> bool {
        self.factors.contains(&driver) || self.contingency == Some(driver)
    }

    /// Which part falls before go-live.
    pub(crate) fn before_live(&self) -> Before {
        match (self.when, self.phase) {
            (When::AtStart | When::AtGoLive | When::Stopped(_), _) => Before::All,
            (When::InMonth(_) | When::Event(_), _) => Before::IfBegun,
            (When::Retraining(_), _) => Before::Nothing,
            (When::Monthly, None) => Before::Prorated,
            (When::Monthly, Some(PhaseKind::Operation)) => Before::Nothing,
            (When::Monthly, Some(_)) => Before::All,
        }
    }

    /// Which part falls before the proof of concept ends. What is paid at the start is gone by then,
    /// whichever phase it is for.
    pub(crate) fn before_proof_end(&self) -> Before {
        match (self.when, self.phase) {
            (When::AtGoLive | When::Stopped(PhaseKind::Build), _)
            | (When::Monthly, Some(PhaseKind::Build)) => Before::Nothing,
            _ => self.before_live(),
        }
    }

    /// Gives each row in which something may be spent to `each`, with its number.
    pub(crate) fn rows(
        &self,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        self.rows_of(None, months, columns, timeline, each);
    }

    /// What it costs a month, where that is the same in every month; nothing where it is not, or where it
    /// comes otherwise.
    pub(super) fn steady(&self, columns: &Columns<'_>) -> Option<Vec<f64>> {
        let mut factors = self.factors.iter();
        let steady = matches!(self.when, When::Monthly)
            && self.shares.is_empty()
            && !factors.any(|driver| columns.ever_changes(*driver));
        steady.then(|| {
            let mut amount = vec![0.0; columns.width];
            self.amount(columns, None, &mut amount);
            amount
        })
    }

    /// The same as [`rows`](Self::rows), of another amount that comes when this one does.
    pub(crate) fn rows_of(
        &self,
        amount: Option<&[f64]>,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        let rising = timeline.prices.is_some() && self.is_repeated();
        let whole = self.shares.is_empty();
        if whole && !rising && self.contingency.is_none() && timeline.stops.is_none() {
            self.plain_rows(amount, months, columns, timeline, each);
            return;
        }
        let mut changed = vec![0.0; columns.width];
        self.plain_rows(amount, months, columns, timeline, &mut |row, values| {
            changed.copy_from_slice(values);
            if !whole {
                let share = self.share(row);
                changed.iter_mut().for_each(|value| *value *= share);
            }
            if rising {
                timeline.price(row - 1, &mut changed);
            }
            if let Some(contingency) = self.contingency {
                let before = self.before_live();
                let set_aside = columns.plain(contingency).iter().zip(&timeline.go_live);
                for (value, (share, live)) in changed.iter_mut().zip(set_aside) {
                    *value *= 1.0 + share.max(0.0) * before.share(row, *live);
                }
            }
            if let Some(stops) = &timeline.stops {
                for (at, value) in changed.iter_mut().enumerate() {
                    *value *= self.kept(row, (stops.at[at], stops.after[at]), timeline, at);
                }
            }
            each(row, &changed);
        });
    }

    /// Which part of a row counts; the start belongs to the first month.
    fn share(&self, row: usize) -> f64 {
        let share = self.shares.get(row.saturating_sub(1));
        share.copied().unwrap_or(0.0)
    }

    fn is_repeated(&self) -> bool {
        matches!(self.when, When::Monthly | When::Retraining(_))
    }

    /// Share of a row that is still paid in a future that is stopped at that time, at the gate of that
    /// phase. An infinite time is never.
    pub(super) fn kept(
        &self,
        row: usize,
        (stop, after): (f64, PhaseKind),
        timeline: &Timeline,
        at: usize,
    ) -> f64 {
        if stop == f64::INFINITY {
            return 1.0;
        }
        // The month of row m + 1 begins at m.
        let begin = row as f64 - 1.0;
        let all_if = |kept: bool| f64::from(u8::from(kept));
        match (self.when, self.phase) {
            (When::AtStart | When::Stopped(_), _) => 1.0,
            (When::AtGoLive | When::Retraining(_), _) => 0.0,
            (When::InMonth(_), _) => all_if(begin < stop),
            (When::Event(event), _) => all_if(timeline.events[event][at] < stop),
            (When::Monthly, None) => (stop - begin).clamp(0.0, 1.0),
            (When::Monthly, Some(phase)) => all_if(phase <= after),
        }
    }

    fn plain_rows(
        &self,
        given: Option<&[f64]>,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        let mut amount = vec![0.0; columns.width];
        match given {
            Some(given) => amount.copy_from_slice(given),
            None => self.amount(columns, None, &mut amount),
        }
        match self.when {
            When::AtStart => each(0, &amount),
            When::InMonth(month) if month < months => {
                self.amount(columns, Some(month), &mut amount);
                each(month + 1, &amount);
            }
            When::InMonth(_) => {}
            When::AtGoLive => self.once_at(months, columns, &timeline.go_live, &mut amount, each),
            When::Event(event) => {
                self.once_at(months, columns, &timeline.events[event], &mut amount, each);
            }
            When::Stopped(phase) => {
                let Some(stops) = &timeline.stops else { return };
                let both = stops.at.iter().zip(&stops.after);
                let times = both.map(
                    |(at, after)| {
                        if *after == phase { *at } else { f64::INFINITY }
                    },
                );
                let times: Vec<f64> = times.collect();
                self.once_at(months, columns, &times, &mut amount, each);
            }
            When::Retraining(every) => {
                self.retrained(months, columns, every, &mut amount, timeline, each);
            }
            When::Monthly => {
                let changing = given.is_none();
                self.monthly(months, columns, timeline, (&mut amount, changing), each);
            }
        }
    }

    fn monthly(
        &self,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        (amount, changing): (&mut [f64], bool),
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        let mut row = vec![0.0; columns.width];
        let shares = self.phase.map(|phase| timeline.shares(phase));
        let mut as_drawn = true;
        for month in shares.map_or(0..months, |shares| shares.months.clone()) {
            let held = changing && self.changes(columns, month);
            if held || !as_drawn {
                self.amount(columns, held.then_some(month), amount);
                as_drawn = !held;
            }
            let Some(shares) = shares else {
                each(month + 1, amount);
                continue;
            };
            row.copy_from_slice(amount);
            multiply(&mut row, shares.row(month));
            each(month + 1, &row);
        }
    }

    fn changes(&self, columns: &Columns<'_>, month: usize) -> bool {
        let mut factors = self.factors.iter();
        factors.any(|driver| columns.changes(*driver, month))
    }

    fn varies(&self, columns: &Columns<'_>, month: usize) -> bool {
        let mut factors = self.factors.iter();
        factors.any(|driver| columns.varies(*driver, month))
    }

    /// What falls within (m, m + 1] is paid for at the end of month m; at 0 it is the start. By its course,
    /// what is paid depends on that month.
    fn once_at(
        &self,
        months: usize,
        columns: &Columns<'_>,
        times: &[f64],
        amount: &mut [f64],
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        let mut row = vec![0.0; amount.len()];
        let mut as_drawn = true;
        let first = times.iter().copied().fold(f64::INFINITY, f64::min).max(0.0);
        let last = times.iter().copied().filter(|time| time.is_finite());
        let last = last.fold(0.0, f64::max).ceil() as usize;
        // An infinite time is beyond the horizon: a cast stops at the ends of its numbers.
        for at in first.ceil() as usize..=last.min(months) {
            self.amount_in(columns, at, &mut as_drawn, amount);
            fall(at, amount, times, &mut row);
            if row.iter().any(|amount| *amount != 0.0) {
                each(at, &row);
            }
        }
    }

    /// Every so many months after go-live, as long as operation lasts; each is paid for at the end of the
    /// month that it falls within.
    fn retrained(
        &self,
        months: usize,
        columns: &Columns<'_>,
        every: f64,
        amount: &mut [f64],
        timeline: &Timeline,
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        if every <= 0.0 {
            return;
        }
        let end = |at: usize| {
            let ends = timeline.end.as_ref();
            ends.map_or(f64::INFINITY, |ends| ends[at])
        };
        // Retrainings up to a time, that of the end itself left out.
        let until = |time: f64, at: usize| {
            let (live, end) = (timeline.go_live[at], end(at));
            let by_time = ((time - live) / every).floor();
            let by_end = ((end - live) / every).ceil() - 1.0;
            by_time.min(by_end).max(0.0)
        };
        let mut row = vec![0.0; amount.len()];
        let mut as_drawn = true;
        for month in 0..months {
            self.amount_in(columns, month + 1, &mut as_drawn, amount);
            for (at, row) in row.iter_mut().enumerate() {
                let count = until(month as f64 + 1.0, at) - until(month as f64, at);
                *row = amount[at] * count;
            }
            if row.iter().any(|amount| *amount != 0.0) {
                each(month + 1, &row);
            }
        }
    }

    /// The amount in the month of a row where it changes by its course, else as it was drawn, which
    /// `as_drawn` says of the last one.
    fn amount_in(
        &self,
        columns: &Columns<'_>,
        row: usize,
        as_drawn: &mut bool,
        amount: &mut [f64],
    ) {
        let month = row.checked_sub(1);
        let month = month.filter(|month| self.varies(columns, *month));
        if month.is_some() || !*as_drawn {
            self.amount(columns, month, amount);
            *as_drawn = month.is_none();
        }
    }

    /// The amount of each future, in a month where something may be held.
    fn amount(&self, columns: &Columns<'_>, month: Option<usize>, out: &mut [f64]) {
        out.fill(self.times);
        for driver in &self.factors {
            let column = match month {
                Some(month) => columns.at(*driver, month),
                None => columns.plain(*driver),
            };
            multiply(out, column);
        }
    }
}

impl Before {
    /// Share of a row that falls before go-live.
    pub(crate) fn share(self, row: usize, live: f64) -> f64 {
        // The month of row m + 1 begins at m.
        let begin = row as f64 - 1.0;
        match self {
            Self::All => 1.0,
            Self::Nothing => 0.0,
            Self::Prorated => (live - begin).clamp(0.0, 1.0),
            Self::IfBegun => f64::from(u8::from(begin < live)),
        }
    }
}

/// Puts into a row what falls in it: within (m, m + 1] it is paid for at the end of month m; at 0 it is the
/// start.
pub(super) fn fall(at: usize, amount: &[f64], times: &[f64], row: &mut [f64]) {
    for ((row, amount), time) in row.iter_mut().zip(amount).zip(times) {
        *row = if time.ceil() == at as f64 {
            *amount
        } else {
            0.0
        };
    }
}
