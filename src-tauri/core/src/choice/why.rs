//! Why a project is not among the chosen, in the first of these reasons that holds.

use super::{Candidate, Choice, Goal, Limits, Refused, set::Asked};

/// Why a project was left out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Why {
    /// It loses on average.
    Loses {
        /// Its mean return.
        mean: f64,
    },
    /// It makes the poor futures of all poorer.
    Worsens,
    /// There may be no more projects at once.
    TooMany,
    /// There may be no more people at once: so many would be needed.
    People {
        /// The people that would be needed at once.
        needed: f64,
    },
    /// Alone it takes more than the budget.
    TooDear {
        /// The sum that suffices for it.
        needs: f64,
    },
    /// With it, the money that is there falls short.
    DoesNotFit {
        /// By so much.
        short: f64,
        /// What is chosen brings more for the same money.
        less_for_money: bool,
    },
    /// It fits, and still another set brings more.
    OthersBringMore,
}

/// Why a candidate is not among the chosen.
///
/// # Errors
/// As [`choose`](super::choose()).
pub fn why_not(
    candidates: &[Candidate],
    choice: &Choice,
    candidate: usize,
    goal: Goal,
    limits: &Limits,
) -> Result<Why, Refused> {
    let asked = Asked::new(candidates, goal, limits)?;
    let chosen = choice.chosen.iter().filter_map(|at| asked.here(*at));
    let mut chosen: Vec<usize> = chosen.collect();
    chosen.sort_unstable();
    let at = asked.here(candidate).unwrap_or_default();
    let mut with = chosen.clone();
    with.push(at);
    with.sort_unstable();
    let mean = asked.gains[at];
    if mean <= 0.0 {
        return Ok(Why::Loses { mean });
    }
    if !asked.fits(&[at], choice.budget) {
        let needs = asked.safe[at];
        return Ok(Why::TooDear { needs });
    }
    if goal == Goal::Careful && asked.value(&with) <= asked.value(&chosen) {
        return Ok(Why::Worsens);
    }
    if limits.projects.is_some_and(|most| with.len() > most) {
        return Ok(Why::TooMany);
    }
    if !asked.is_allowed(&with) {
        let needed = asked.people(&with);
        return Ok(Why::People { needed });
    }
    if !asked.fits(&with, choice.budget) {
        let worth = |at: usize| asked.gains[at] / asked.safe[at].max(f64::MIN_POSITIVE);
        return Ok(Why::DoesNotFit {
            short: asked.needs(&with) - choice.budget,
            less_for_money: chosen.iter().all(|one| worth(*one) >= worth(at)),
        });
    }
    Ok(Why::OthersBringMore)
}
