//! When each phase of each future begins and ends.

use super::{
    Columns, PhaseKind, Plan, PlanError,
    stream::{Event, Positions, Stops, multiply},
};
use crate::wide::wide;

/// Which drivers say how long the phases last.
#[derive(Debug, Clone, Default)]
pub(crate) struct Durations {
    proof: Option<usize>,
    build: Option<usize>,
    operation: Option<usize>,
    whole_months: bool,
}

impl Durations {
    pub(super) fn new(plan: &Plan, positions: &Positions<'_>) -> Result<Self, PlanError> {
        let of = |kind| match plan.phase(kind).and_then(|phase| phase.duration.as_ref()) {
            Some(id) => positions.of(id).map(Some),
            None => Ok(None),
        };
        Ok(Self {
            proof: of(PhaseKind::ProofOfConcept)?,
            build: of(PhaseKind::Build)?,
            operation: of(PhaseKind::Operation)?,
            whole_months: plan.whole_months,
        })
    }

    /// Drivers whose change moves everything.
    pub(crate) fn drivers(&self) -> impl Iterator<Item = usize> {
        [self.proof, self.build, self.operation]
            .into_iter()
            .flatten()
    }
}

/// The phases of a block of futures, in months from the start.
#[derive(Debug)]
pub(crate) struct Timeline {
    /// End of the proof of concept, never rounded: what follows is decided then. 0 without one.
    pub(crate) proof_end: Vec<f64>,
    /// Go-live, never rounded: benefits begin here.
    pub(crate) go_live: Vec<f64>,
    /// End of operation; none runs to the horizon.
    pub(super) end: Option<Vec<f64>>,
    /// Share of each month in each phase. Every cost asks for them, so they are worked out once.
    shares: [Shares; 3],
    /// Ends of proof of concept and build, as costs see them.
    ends: [Vec<f64>; 2],
    /// When each risk happens; infinite where it does not.
    pub(super) events: Vec<Vec<f64>>,
    /// Share of the benefit that comes, month by month; none where all does.
    pub(super) comes: Option<Vec<f64>>,
    /// Prices of each month in those of the start; none where they do not rise.
    pub(super) prices: Option<Vec<f64>>,
    /// What the gates come to; none without gates, and until it is decided.
    pub(crate) stops: Option<Stops>,
}

/// How much of each month lies in a phase.
#[derive(Debug, Default)]
pub(super) struct Shares {
    /// Months in which the phase is there in some future.
    pub(super) months: std::ops::Range<usize>,
    /// One row of futures for each of these months.
    rows: Vec<f64>,
    width: usize,
}

impl Shares {
    /// The share of each future in one of [`months`](Self::months).
    pub(super) fn row(&self, month: usize) -> &[f64] {
        let at = (month - self.months.start) * self.width;
        &self.rows[at..at + self.width]
    }

    fn new(months: usize, begins: &[f64], ends: &[f64]) -> Self {
        let first = begins.iter().copied().fold(f64::INFINITY, f64::min);
        let last = ends.iter().copied().fold(0.0, f64::max);
        // A cast to an integer stops at its ends, so that an infinite end is the horizon.
        let from = (first.floor() as usize).min(months);
        let to = (last.ceil() as usize).clamp(from, months);
        let mut rows = Vec::with_capacity((to - from) * begins.len());
        for month in from..to {
            let (start, stop) = (month as f64, month as f64 + 1.0);
            let both = begins.iter().zip(ends);
            let shares = both.map(|(begin, end)| (end.min(stop) - begin.max(start)).max(0.0));
            wide(
                #[inline(always)]
                || rows.extend(shares),
            );
        }
        Self {
            months: from..to,
            rows,
            width: begins.len(),
        }
    }
}

impl Timeline {
    pub(super) fn new(
        durations: &Durations,
        risks: &[Event],
        months: usize,
        columns: &Columns<'_>,
    ) -> Self {
        let length = |driver: Option<usize>, at: usize| {
            // A normal range may reach below zero; a phase cannot.
            driver.map_or(0.0, |driver| columns.plain(driver)[at].max(0.0))
        };
        let round = |month: f64| {
            if durations.whole_months {
                month.ceil()
            } else {
                month
            }
        };
        let futures = 0..columns.width;
        let lengths =
            |driver| -> Vec<f64> { futures.clone().map(|at| length(driver, at)).collect() };
        let (planned_proof, planned_build) = (lengths(durations.proof), lengths(durations.build));
        let (mut proof, mut build) = (planned_proof.clone(), planned_build.clone());
        let planned = (planned_proof.as_slice(), planned_build.as_slice());
        let mut events: Vec<Vec<f64>> = risks
            .iter()
            .map(|risk| risk.happens(columns, planned, (&mut proof, &mut build)))
            .collect();
        let both = proof.iter().zip(&build);
        let go_live: Vec<f64> = both.map(|(proof, build)| proof + build).collect();
        let end = durations.operation.map(|driver| {
            let ends = futures
                .clone()
                .map(|at| round(go_live[at] + length(Some(driver), at)));
            ends.collect::<Vec<f64>>()
        });
        for (risk, times) in risks.iter().zip(&mut events) {
            risk.after(&go_live, end.as_deref(), times);
        }
        // Costs of a phase may run on to the end of its last month; those of the next begin there.
        let proof_paid: Vec<f64> = proof.iter().copied().map(round).collect();
        let build_end: Vec<f64> = go_live.iter().copied().map(round).collect();
        let start = vec![0.0; columns.width];
        let never = vec![f64::INFINITY; columns.width];
        let operation_end = end.as_ref().unwrap_or(&never);
        let shares = [
            Shares::new(months, &start, &proof_paid),
            Shares::new(months, &proof_paid, &build_end),
            Shares::new(months, &build_end, operation_end),
        ];
        Self {
            proof_end: proof,
            go_live,
            end,
            shares,
            ends: [proof_paid, build_end],
            events,
            comes: None,
            prices: None,
            stops: None,
        }
    }

    /// When the costs of a phase before go-live end.
    pub(super) fn end_of(&self, phase: PhaseKind) -> &[f64] {
        &self.ends[usize::from(phase != PhaseKind::ProofOfConcept)]
    }

    /// Leaves of a month's benefit what comes of it.
    pub(super) fn bring(&self, month: usize, values: &mut [f64]) {
        if let Some(comes) = &self.comes {
            multiply(values, &comes[month * values.len()..]);
        }
    }

    /// Puts a month's money into the prices of that month.
    pub(super) fn price(&self, month: usize, values: &mut [f64]) {
        if let Some(prices) = &self.prices {
            multiply(values, &prices[month * values.len()..]);
        }
    }

    /// How much of each month lies in a phase.
    pub(super) fn shares(&self, phase: PhaseKind) -> &Shares {
        match phase {
            PhaseKind::ProofOfConcept => &self.shares[0],
            PhaseKind::Build => &self.shares[1],
            PhaseKind::Operation => &self.shares[2],
        }
    }
}
