//! Gates, ready for many futures at once: which are passed, and where it is stopped.

use super::{Columns, Positions, Streams, Timeline};
use crate::plan::{PhaseKind, Plan, PlanError};

/// A gate with its drivers resolved.
#[derive(Debug, Clone)]
pub(crate) struct Gate {
    /// The phase at whose end it stands.
    pub(super) phase: PhaseKind,
    chance: usize,
    pub(super) cost_to_stop: Option<usize>,
    may_stop: bool,
}

/// What the gates come to in a block of futures.
#[derive(Debug, Clone)]
pub(crate) struct Stops {
    /// When each future is stopped; infinite where it is not.
    pub(super) at: Vec<f64>,
    /// At the gate of which phase.
    pub(super) after: Vec<PhaseKind>,
    /// 1 where every gate is passed, else 0.
    pub(crate) passed: Vec<f64>,
    /// What the rights to stop save, in money of the start.
    pub(crate) saved: Vec<f64>,
    /// What they would save if every gate had one.
    pub(crate) could_save: Vec<f64>,
}

/// The gates of a plan, in the order of the phases.
pub(super) fn gates(plan: &Plan, positions: &Positions<'_>) -> Result<Vec<Gate>, PlanError> {
    let mut gates = Vec::new();
    for phase in &plan.phases {
        let Some(gate) = &phase.gate else { continue };
        gates.push(Gate {
            phase: phase.kind,
            chance: positions.of(&gate.chance)?,
            cost_to_stop: positions.maybe(gate.cost_to_stop.as_ref())?,
            may_stop: gate.may_stop,
        });
    }
    gates.sort_by_key(|gate| gate.phase);
    Ok(gates)
}

impl Gate {
    /// Every driver that changes a future.
    pub(super) fn drivers(&self) -> impl Iterator<Item = usize> {
        let cost = self.cost_to_stop.filter(|_| self.may_stop);
        std::iter::once(self.chance).chain(cost)
    }

    pub(super) fn fails(&self, columns: &Columns<'_>, at: usize) -> bool {
        columns.plain(self.chance)[at] < 0.5
    }
}

/// Decides in each future whether and where it is stopped: at the gate that it does not pass, has the
/// right to stop at, and leaves the least to pay; only where that is less than going on.
pub(super) fn stops(streams: &Streams, columns: &Columns<'_>, timeline: &Timeline) -> Stops {
    let (width, gates) = (columns.width, &streams.gates);
    let mut stops = Stops {
        at: vec![f64::INFINITY; width],
        after: vec![PhaseKind::Operation; width],
        passed: vec![1.0; width],
        saved: vec![0.0; width],
        could_save: vec![0.0; width],
    };
    for at in 0..width {
        if gates.iter().any(|gate| gate.fails(columns, at)) {
            stops.passed[at] = 0.0;
        }
    }
    if stops.passed.iter().all(|passed| *passed > 0.0) {
        return stops;
    }
    let (carried_on, stopped) = worth_of_costs(streams, columns, timeline, &stops.passed);
    for at in 0..width {
        for (gate, stopped) in gates.iter().zip(&stopped) {
            let saved = carried_on[at] - stopped[at];
            if !gate.fails(columns, at) || saved <= 0.0 {
                continue;
            }
            stops.could_save[at] = stops.could_save[at].max(saved);
            if gate.may_stop && saved > stops.saved[at] {
                stops.saved[at] = saved;
                stops.at[at] = timeline.end_of(gate.phase)[at];
                stops.after[at] = gate.phase;
            }
        }
    }
    stops
}

/// Present value of all costs of the futures that do not pass: carried on, and stopped at each gate.
fn worth_of_costs(
    streams: &Streams,
    columns: &Columns<'_>,
    timeline: &Timeline,
    passed: &[f64],
) -> (Vec<f64>, Vec<Vec<f64>>) {
    let width = columns.width;
    let mut carried_on = vec![0.0; width];
    let mut stopped = vec![vec![0.0; width]; streams.gates.len()];
    for spending in &streams.spending {
        spending.rows(streams.months, columns, timeline, &mut |row, values| {
            let factor = streams.factors[row];
            for at in 0..width {
                if passed[at] > 0.0 || values[at] == 0.0 {
                    continue;
                }
                let worth = values[at] * factor;
                carried_on[at] += worth;
                for (gate, stopped) in streams.gates.iter().zip(&mut stopped) {
                    let stop = (timeline.end_of(gate.phase)[at], gate.phase);
                    stopped[at] += worth * spending.kept(row, stop, timeline, at);
                }
            }
        });
    }
    for (gate, stopped) in streams.gates.iter().zip(&mut stopped) {
        let Some(cost) = gate.cost_to_stop else {
            continue;
        };
        let ends = timeline.end_of(gate.phase);
        for (at, (stopped, end)) in stopped.iter_mut().zip(ends).enumerate() {
            let row = end.ceil() as usize;
            let factor = streams.factors.get(row).copied().unwrap_or(0.0);
            *stopped += columns.in_row(cost, row)[at] * factor;
        }
    }
    (carried_on, stopped)
}
