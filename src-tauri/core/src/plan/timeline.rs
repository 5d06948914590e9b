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
#[derive(Debug, Default)]
pub(crate) struct Timeline {
    /// Go-live, never rounded: benefits begin here.
    pub(crate) go_live: Vec<f64>,
    /// End of the costs of proof of concept.
    proof_end: Vec<f64>,
    /// End of the costs of building, where those of operation begin.
    build_end: Vec<f64>,
    /// End of operation; none runs to the horizon.
    pub(super) end: Option<Vec<f64>>,
}

impl Timeline {
    pub(super) fn new(durations: &Durations, columns: &Columns<'_>) -> Self {
        let months = |driver: Option<usize>, at: usize| {
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
        let mut line = Self::default();
        for at in 0..columns.width {
            let proof = months(durations.proof, at);
            let live = proof + months(durations.build, at);
            line.go_live.push(live);
            line.proof_end.push(round(proof));
            line.build_end.push(round(live));
        }
        line.end = durations.operation.map(|driver| {
            let ends = (0..columns.width).map(|at| {
                let length = months(Some(driver), at);
                round(line.go_live[at] + length)
            });
            ends.collect()
        });
        line
    }

    /// Share of month `month` that lies in a phase, for each future; no phase means all of it.
    pub(super) fn share(&self, phase: Option<PhaseKind>, month: usize, out: &mut [f64]) {
        let (from, to) = (month as f64, month as f64 + 1.0);
        let between = |begin: f64, end: f64| (end.min(to) - begin.max(from)).max(0.0);
        match (phase, &self.end) {
            (None, _) => out.fill(1.0),
            (Some(PhaseKind::ProofOfConcept), _) => {
                for (out, end) in out.iter_mut().zip(&self.proof_end) {
                    *out = between(0.0, *end);
                }
            }
            (Some(PhaseKind::Build), _) => {
                let ends = self.proof_end.iter().zip(&self.build_end);
                for (out, (begin, end)) in out.iter_mut().zip(ends) {
                    *out = between(*begin, *end);
                }
            }
            (Some(PhaseKind::Operation), None) => {
                for (out, begin) in out.iter_mut().zip(&self.build_end) {
                    *out = between(*begin, to);
                }
            }
            (Some(PhaseKind::Operation), Some(ends)) => {
                let ends = self.build_end.iter().zip(ends);
                for (out, (begin, end)) in out.iter_mut().zip(ends) {
                    *out = between(*begin, *end);
                }
            }
        }
    }
}
