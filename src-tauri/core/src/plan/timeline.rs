//! When each phase of each future begins and ends.

use super::{Columns, PhaseKind, Plan, PlanError, stream::Positions};

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
            rows.extend(both.map(|(begin, end)| (end.min(stop) - begin.max(start)).max(0.0)));
        }
        Self {
            months: from..to,
            rows,
            width: begins.len(),
        }
    }
}

impl Timeline {
    pub(super) fn new(durations: &Durations, months: usize, columns: &Columns<'_>) -> Self {
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
        let proof: Vec<f64> = futures
            .clone()
            .map(|at| length(durations.proof, at))
            .collect();
        let built = proof.iter().enumerate();
        let go_live: Vec<f64> = built
            .map(|(at, end)| end + length(durations.build, at))
            .collect();
        let end = durations.operation.map(|driver| {
            let ends = futures.map(|at| round(go_live[at] + length(Some(driver), at)));
            ends.collect::<Vec<f64>>()
        });
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
