//! Risks, ready for many futures at once: when each happens, what it delays, and what benefit it leaves.

use super::{Columns, Positions};
use crate::plan::{PlanError, Risk, RiskTime};

/// A risk with its drivers resolved. What it costs is a stream of spending of its own.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    chance: usize,
    time: usize,
    when: When,
    delay: Option<usize>,
    lost: Option<usize>,
    lost_for: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    UpToGoLive,
    AfterStart,
    AfterGoLive,
}

impl Event {
    pub(super) fn new(positions: &Positions<'_>, risk: &Risk) -> Result<Self, PlanError> {
        Ok(Self {
            chance: positions.of(&risk.chance)?,
            time: positions.of(risk.when.driver())?,
            when: match risk.when {
                RiskTime::UpToGoLive { .. } => When::UpToGoLive,
                RiskTime::AfterStart { .. } => When::AfterStart,
                RiskTime::AfterGoLive { .. } => When::AfterGoLive,
            },
            delay: positions.maybe(risk.delay.as_ref())?,
            lost: positions.maybe(risk.benefit_lost.as_ref())?,
            lost_for: positions.maybe(risk.lost_for.as_ref())?,
        })
    }

    /// Every driver but that of its cost.
    pub(super) fn drivers(&self) -> impl Iterator<Item = usize> {
        let effects = [self.delay, self.lost, self.lost_for];
        [self.chance, self.time]
            .into_iter()
            .chain(effects.into_iter().flatten())
    }

    /// Whether it takes benefit away.
    pub(crate) fn loses(&self) -> bool {
        self.lost.is_some()
    }

    /// When it happens in each future, infinite where it does not; makes the phase longer that runs at
    /// that time, given the planned lengths. What counts from go-live is only asked later.
    pub(crate) fn happens(
        &self,
        columns: &Columns<'_>,
        (proof, build): (&[f64], &[f64]),
        longer: (&mut [f64], &mut [f64]),
    ) -> Vec<f64> {
        let (chance, time) = (columns.plain(self.chance), columns.plain(self.time));
        let mut times = vec![f64::INFINITY; columns.width];
        for at in 0..columns.width {
            if chance[at] < 0.5 {
                continue;
            }
            let live = proof[at] + build[at];
            times[at] = match self.when {
                When::UpToGoLive => time[at].clamp(0.0, 1.0) * live,
                When::AfterStart | When::AfterGoLive => time[at].max(0.0),
            };
            let delay = self.delay.map_or(0.0, |delay| columns.plain(delay)[at]);
            if self.when != When::AfterGoLive && times[at] < live {
                let phase = if times[at] < proof[at] {
                    &mut *longer.0
                } else {
                    &mut *longer.1
                };
                phase[at] += delay.max(0.0);
            }
        }
        times
    }

    /// Sets times that count from go-live, once that is known; nothing happens after the end.
    pub(crate) fn after(&self, live: &[f64], end: Option<&[f64]>, times: &mut [f64]) {
        for at in 0..times.len() {
            if self.when == When::AfterGoLive {
                times[at] += live[at];
            }
            if end.is_some_and(|end| times[at] >= end[at]) {
                times[at] = f64::INFINITY;
            }
        }
    }

    /// Takes what is lost in a month from the share of the benefit that comes.
    pub(crate) fn take(
        &self,
        columns: &Columns<'_>,
        times: &[f64],
        month: usize,
        left: &mut [f64],
    ) {
        let Some(lost) = self.lost else { return };
        let (begin, end) = (month as f64, month as f64 + 1.0);
        let lost = columns.plain(lost);
        let months = self.lost_for.map(|months| columns.plain(months));
        for at in 0..left.len() {
            let last = months.map_or(f64::INFINITY, |months| times[at] + months[at].max(0.0));
            // Of the month, the part within what is lost; nothing where it never happens.
            let within = (last.min(end) - times[at].max(begin)).clamp(0.0, 1.0);
            left[at] *= 1.0 - lost[at].clamp(0.0, 1.0) * within;
        }
    }
}
