//! Which projects under a budget: the set that brings most, whose spending stays within the budget in most
//! futures. Both are asked of the sum of futures; percentiles of single projects are never added up.
//!
//! Mixed integer programming finds a set; the futures then say what it really takes and brings. What they
//! contradict goes back as a cut, and the program is asked again:
//! a set that is too dear is forbidden with everything that holds it (spending is never negative), and the mean
//! of the worst futures is bounded by the plane that touches it at the set (Künzi-Bay and Mayer 2006, for the
//! programme of Rockafellar and Uryasev 2000). As spending the program counts the mean of the cheapest futures
//! of each project, which no set that fits can exceed, so that what it proves holds.

mod mend;
mod program;
mod relaxed;
mod set;
#[cfg(test)]
mod tests;
mod why;

use crate::simulate::{Ahead, Cancel};
use program::Program;
use set::Asked;
pub use why::{Why, why_not};

/// In this share of the futures the spending stays within the budget.
pub const SURE: f64 = 0.8;

/// The worst futures that a careful goal looks at.
pub const WORST: f64 = 0.2;

/// How often the program is asked for one budget: at least so often, and more often where there is less to ask.
const ROUNDS: usize = 24;
const MORE_ROUNDS: usize = 4_000;

/// Spending that exceeds a budget by less than rounding fits.
const SLACK: f64 = 1e-9;

/// What is to be as great as possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// The mean return of all chosen together.
    Likely,
    /// The mean of their return in the worst fifth of the futures.
    Careful,
}

/// A project that may be chosen, or one way of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Stable key of the project.
    pub key: String,
    /// Stable key of the way; at most one way of a project is chosen.
    pub way: String,
    /// What is still to come of it.
    pub ahead: Ahead,
    /// People that it needs in each month of a calendar that all candidates share.
    pub people: Vec<f64>,
    /// Its project must be among the chosen.
    pub must: bool,
}

/// What may not be exceeded besides the budget.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Limits {
    /// Projects at once.
    pub projects: Option<usize>,
    /// People at once, in full working time.
    pub people: Option<f64>,
}

/// A chosen set.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// The budget it was chosen under.
    pub budget: f64,
    /// Places of the chosen candidates, ascending.
    pub chosen: Vec<usize>,
    /// What the goal comes to.
    pub value: f64,
    /// No set whatever can bring more than this.
    pub at_most: f64,
}

/// Why nothing can be chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Refused {
    /// What must be in needs this much.
    TooDear {
        /// The sum that suffices in [`SURE`] of the futures.
        needs: f64,
    },
    /// More must be in than there may be at once.
    TooMany,
    /// What must be in needs more people than there may be at once.
    TooManyPeople,
    /// The run was stopped.
    Stopped,
    /// Numbers that no computation can hold.
    TooLarge,
}

impl Choice {
    /// Whether it is known that no other set brings more.
    pub fn is_proven(&self) -> bool {
        let slack = 1e-6 * self.value.abs().max(self.at_most.abs()).max(1.0);
        self.at_most - self.value <= slack
    }
}

/// Chooses for each of some budgets, in the order of asking. More money never brings less. The order of the
/// candidates changes nothing; of sets that bring the same, the one that stands first by its keys is chosen.
///
/// # Errors
/// The first budget that cannot hold what must be in, and what [`Refused`] names besides.
pub fn choose(
    candidates: &[Candidate],
    budgets: &[f64],
    goal: Goal,
    limits: &Limits,
    cancel: Cancel<'_>,
) -> Result<Vec<Result<Choice, Refused>>, Refused> {
    let asked = Asked::new(candidates, goal, limits)?;
    let mut order: Vec<usize> = (0..budgets.len()).collect();
    order.sort_by(|a, b| budgets[*a].total_cmp(&budgets[*b]));
    let mut found: Vec<Result<Choice, Refused>> = vec![Err(Refused::Stopped); budgets.len()];
    let mut best: Option<Vec<usize>> = None;
    for at in order {
        let one = choose_one(&asked, budgets[at], best.as_deref(), cancel);
        match &one {
            Err(Refused::Stopped) => return Err(Refused::Stopped),
            Ok((set, _)) => best = Some(set.clone()),
            Err(_) => {}
        }
        found[at] = one.map(|(set, at_most)| asked.told(budgets[at], &set, at_most));
    }
    Ok(found)
}

/// The best set that was found for a budget, and what no set can exceed. `known` is a set that fits.
fn choose_one(
    asked: &Asked<'_>,
    budget: f64,
    known: Option<&[usize]>,
    cancel: Cancel<'_>,
) -> Result<(Vec<usize>, f64), Refused> {
    let musts = asked.musts(budget)?;
    let mut best = known.map_or(musts, <[usize]>::to_vec);
    let mut value = asked.value(&best);
    let mut keep = |set: Vec<usize>, best: &mut Vec<usize>| {
        let own = asked.value(&set);
        if asked.is_better(own, &set, value, best) {
            (value, *best) = (own, set);
        }
    };
    let mut program = Program::new(asked, budget, 0.0);
    // Sets to begin with: with spending counted between what is cheap and what is safe.
    for weight in [1.0, 0.5] {
        let mut program = Program::new(asked, budget, weight);
        if let Some((set, _)) = program.solve(cancel)? {
            keep(asked.mended(&set, budget), &mut best);
        }
    }
    let swapped = asked.swapped(&best, budget, cancel)?;
    keep(swapped, &mut best);
    program.touch(&best);
    relaxed::narrow(&mut program, &relaxed::Spread::of(asked), budget, cancel)?;
    let mut at_most = asked.all_that_gains();
    for _ in 0..ROUNDS + MORE_ROUNDS / asked.candidates.len().max(1) {
        let Some((set, bound)) = program.solve(cancel)? else {
            // Everything that is left is forbidden: nothing beats what is known.
            at_most = asked.value(&best);
            break;
        };
        at_most = at_most.min(bound);
        let fits = asked.fits(&set, budget);
        if !fits {
            program.forbid(&asked.too_dear_at_least(&set, budget));
        }
        let is_new = program.touch(&set);
        let mended = asked.mended(&set, budget);
        program.touch(&mended);
        keep(mended, &mut best);
        let own = asked.value(&best);
        let is_reached = at_most - own <= 1e-9 * own.abs().max(at_most.abs());
        if is_reached || program.is_tired() || (fits && !is_new) {
            break;
        }
    }
    let own = asked.value(&best);
    Ok((best, at_most.max(own)))
}
