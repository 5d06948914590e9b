//! The mixed integer program: which candidates are in, one unknown of 0 or 1 for each.

use super::{Goal, Refused, set::Asked, set::worst};
use crate::{simulate::Cancel, statistics::mean};
use good_lp::{Expression, ProblemVariables, SolverModel as _, Variable, variable};
use microlp::{SolveOptions, SolveOutcome};

/// Nodes of the search between two looks at whether to go on.
const SLICE: u64 = 200;
/// Slices of one search after which the best that was found must do.
const SLICES: usize = 10;
/// Nodes of all searches for one budget, shared among the candidates: with more of them each node takes longer.
/// Counted, not timed, so that every machine stops at the same.
const NODES: u64 = 200_000;

/// A plane that lies lower by less than this share says nothing new.
const NEAR: f64 = 1e-4;

/// Σ weights × unknowns may not exceed `most`; all written so that the greatest number is about 1.
struct Row {
    weights: Vec<f64>,
    most: f64,
}

/// The program for one budget.
pub(super) struct Program<'a> {
    asked: &'a Asked<'a>,
    rows: Vec<Row>,
    /// What a careful goal may not exceed: planes over the unknowns, by what each adds.
    planes: Vec<Vec<f64>>,
    /// Candidates that do not fit even alone.
    out: Vec<bool>,
    /// What money is divided by.
    unit: f64,
    /// Nodes that may still be looked at.
    left: u64,
}

impl<'a> Program<'a> {
    /// `weight` 0 counts the cheap spending of each candidate, of which what is proven holds; 1 the safe one.
    pub(super) fn new(asked: &'a Asked<'a>, budget: f64, weight: f64) -> Self {
        let each = asked.cheap.iter().zip(&asked.safe);
        let spending = each.map(|(cheap, safe)| cheap + weight * (safe - cheap));
        let candidates = 0..asked.candidates.len();
        let out = candidates
            .map(|at| !asked.fits(&[at], budget) || !asked.is_allowed(&[at]))
            .collect();
        let greatest = |values: &[f64]| values.iter().fold(0.0_f64, |most, v| most.max(v.abs()));
        let mut program = Self {
            asked,
            rows: Vec::new(),
            planes: Vec::new(),
            out,
            unit: greatest(&asked.gains).max(f64::MIN_POSITIVE),
            left: NODES / (asked.candidates.len() as u64).max(1),
        };
        program.limit(spending.collect(), budget);
        if let Some(most) = asked.limits.projects {
            program.limit(vec![1.0; asked.candidates.len()], most as f64);
        }
        if let Some(most) = asked.limits.people {
            for month in 0..asked.months {
                let each = asked.candidates.iter();
                let people = each.map(|one| one.people.get(month).copied().unwrap_or_default());
                program.limit(people.collect(), most);
            }
        }
        if asked.goal == Goal::Careful {
            // The worst are no better than all.
            program.planes.push(asked.gains.clone());
        }
        program
    }

    pub(super) fn limit(&mut self, weights: Vec<f64>, most: f64) {
        let greatest = weights.iter().fold(most.abs(), |most, v| most.max(v.abs()));
        if greatest > 0.0 {
            self.rows.push(Row {
                weights: weights.iter().map(|weight| weight / greatest).collect(),
                // Twice the slack with which a sum is taken to fit, for the sake of rounding.
                most: most / greatest + 2.0 * super::SLACK,
            });
        }
    }

    /// Forbids a set and everything that holds it.
    pub(super) fn forbid(&mut self, set: &[usize]) {
        let mut weights = vec![0.0; self.asked.candidates.len()];
        for at in set {
            weights[*at] = 1.0;
        }
        self.rows.push(Row {
            weights,
            most: set.len() as f64 - 1.0,
        });
    }

    /// Bounds a careful goal by the plane that touches it at a set; false where that says nothing new.
    pub(super) fn touch(&mut self, set: &[usize]) -> bool {
        if self.asked.goal == Goal::Likely {
            return false;
        }
        let gain = self.asked.gain(set);
        self.lay(&gain)
    }

    /// The same at parts of projects; false where the plane there lies hardly below the others.
    pub(super) fn touch_parts(&mut self, parts: &[f64]) -> bool {
        if self.asked.goal == Goal::Likely {
            return false;
        }
        let mut gain: Vec<f64> = Vec::new();
        for (one, part) in self.asked.candidates.iter().zip(parts) {
            let own = &one.ahead.gain;
            gain.resize(own.len().max(gain.len()), 0.0);
            if *part > 0.0 {
                for (sum, own) in gain.iter_mut().zip(own) {
                    *sum += part * own;
                }
            }
        }
        let at = |plane: &[f64]| -> f64 { plane.iter().zip(parts).map(|(a, b)| a * b).sum() };
        let before = self.planes.iter().map(|plane| at(plane));
        let before = before.fold(f64::INFINITY, f64::min);
        let most = before.abs().max(self.unit) * NEAR;
        let count = self.planes.len();
        self.lay(&gain);
        let now = self.planes.get(count).map(|plane| at(plane));
        now.is_some_and(|now| now < before - most)
    }

    /// The plane of the worst futures of a sum of returns.
    fn lay(&mut self, gain: &[f64]) -> bool {
        let worst = worst(gain);
        let plane = |at: usize| {
            let gain = &self.asked.candidates[at].ahead.gain;
            let found: Vec<f64> = if worst.is_empty() {
                // Of no set, any futures are the worst.
                gain.clone()
            } else {
                worst.iter().map(|future| gain[*future]).collect()
            };
            mean(&found).unwrap_or_default()
        };
        let plane: Vec<f64> = (0..self.asked.candidates.len()).map(plane).collect();
        let is_new = !self.planes.contains(&plane);
        if is_new {
            self.planes.push(plane);
        }
        is_new
    }

    /// Whether enough was searched.
    pub(super) fn is_tired(&self) -> bool {
        self.left == 0
    }

    /// The best set, and what no set can exceed; none where nothing is allowed.
    pub(super) fn solve(
        &mut self,
        cancel: Cancel<'_>,
    ) -> Result<Option<(Vec<usize>, f64)>, Refused> {
        if cancel() {
            return Err(Refused::Stopped);
        }
        let count = self.asked.candidates.len();
        let model = self.model(false);
        let mut options = SolveOptions::default();
        options.node_limit = Some(SLICE);
        let mut found = match model.as_inner().solve_with(options) {
            Err(microlp::Error::Infeasible) => return Ok(None),
            other => other.map_err(|_| Refused::TooLarge)?,
        };
        for _ in 1..SLICES {
            if found.is_optimal() {
                break;
            }
            if cancel() {
                return Err(Refused::Stopped);
            }
            found = match found.resume() {
                Err(microlp::Error::Infeasible) => return Ok(None),
                other => other.map_err(|_| Refused::TooLarge)?,
            };
        }
        let stats = found.stats();
        self.left = self.left.saturating_sub(stats.nodes_solved.max(1));
        let bound = stats.best_bound;
        let SolveOutcome::Solution(solution) = found else {
            // Nothing was found in time; the program says nothing.
            return Ok(Some((self.asked.musts(f64::MAX)?, f64::INFINITY)));
        };
        let bound = if solution.status() == microlp::SolutionStatus::Optimal {
            solution.objective()
        } else {
            bound.unwrap_or(f64::INFINITY)
        };
        // Unknowns stand in the order in which they were made.
        let values = solution.iter().map(|(_, value)| value).take(count);
        let set = values.enumerate().filter(|(_, value)| *value > 0.5);
        let set = set.map(|(at, _)| at).collect();
        Ok(Some((set, bound * self.unit)))
    }

    /// The best with parts of projects; none where nothing is allowed.
    pub(super) fn parts(&mut self, cancel: Cancel<'_>) -> Result<Option<Vec<f64>>, Refused> {
        if cancel() {
            return Err(Refused::Stopped);
        }
        let count = self.asked.candidates.len();
        let found = match self.model(true).as_inner().solve() {
            Err(microlp::Error::Infeasible) => return Ok(None),
            other => other.map_err(|_| Refused::TooLarge)?,
        };
        let SolveOutcome::Solution(found) = found else {
            return Ok(None);
        };
        let values = found.iter().map(|(_, value)| value).take(count);
        Ok(Some(values.map(|value| value.clamp(0.0, 1.0)).collect()))
    }

    fn model(&self, parts: bool) -> good_lp::solvers::microlp::MicroLpProblem {
        let mut variables = ProblemVariables::new();
        let each = (0..self.asked.candidates.len()).map(|at| {
            let most = if self.out[at] { 0 } else { 1 };
            let unknown = variable().min(0).max(most);
            variables.add(if parts { unknown } else { unknown.integer() })
        });
        let each: Vec<Variable> = each.collect();
        let sum = |weights: &[f64]| -> Expression {
            let terms = each.iter().zip(weights);
            let terms = terms.filter(|(_, weight)| **weight != 0.0);
            terms.map(|(unknown, weight)| *weight * *unknown).sum()
        };
        let scaled =
            |plane: &[f64]| -> Vec<f64> { plane.iter().map(|value| value / self.unit).collect() };
        let worst = (self.asked.goal == Goal::Careful).then(|| variables.add(variable()));
        let goal: Expression = match worst {
            None => sum(&scaled(&self.asked.gains)),
            Some(worst) => worst.into(),
        };
        let mut model = variables.maximise(goal).using(good_lp::microlp);
        for row in &self.rows {
            model.add_constraint(sum(&row.weights).leq(row.most));
        }
        if let Some(worst) = worst {
            for plane in &self.planes {
                model.add_constraint((Expression::from(worst) - sum(&scaled(plane))).leq(0.0));
            }
        }
        for ways in &self.asked.projects {
            let must = ways.iter().any(|at| self.asked.candidates[*at].must);
            let one: Expression = ways.iter().map(|at| each[*at]).sum();
            if must {
                model.add_constraint(one.eq(1.0));
            } else if ways.len() > 1 {
                model.add_constraint(one.leq(1.0));
            }
        }
        model
    }
}
