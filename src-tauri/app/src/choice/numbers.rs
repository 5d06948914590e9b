//! A choice in numbers, for programs.

use super::Answer;
use crate::view::{BudgetNumbers, ChosenNumbers, ProjectNumbers, SetNumbers};
use outset_core::{
    choice::{Goal, SURE},
    simulate::AheadTogether,
};

impl Answer<'_> {
    /// The same in numbers.
    pub(crate) fn numbers(&self) -> Option<ChosenNumbers> {
        let choice = self.asked()?;
        let places = self.places(choice);
        let ids = |places: &[usize]| -> Vec<String> {
            places
                .iter()
                .map(|at| self.ground.id(*at).to_owned())
                .collect()
        };
        let chosen = places.iter().map(|at| ProjectNumbers {
            id: self.ground.id(*at).to_owned(),
            name: self.ground.name(*at).to_owned(),
            option: self.ground.ways[*at].option.clone(),
            numbers: numbers(&self.sum(&[*at], choice.budget)),
        });
        let budgets = self.sets.iter().map(|set| {
            let places = self.places(&set.choice);
            BudgetNumbers {
                budget: set.choice.budget,
                return_p50: self.sum(&places, set.choice.budget).gain.p50,
                chosen: ids(&places),
            }
        });
        Some(ChosenNumbers {
            currency: self.ground.currency().to_owned(),
            budget: choice.budget,
            sure: SURE,
            goal: match self.goal {
                Goal::Likely => "likely",
                Goal::Careful => "careful",
            }
            .to_owned(),
            value: choice.value,
            at_most: choice.at_most,
            together: numbers(&self.sum(&places, choice.budget)),
            chosen: chosen.collect(),
            left_out: self.left_out().into_iter().map(|one| one.id).collect(),
            not_counted: self
                .ground
                .not_counted
                .iter()
                .map(|one| one.id.clone())
                .collect(),
            budgets: budgets.collect(),
        })
    }
}

fn numbers(sum: &AheadTogether) -> SetNumbers {
    SetNumbers {
        spending: sum.spending.p50,
        spending_suffices: sum.suffices.value,
        return_p10: sum.gain.p10,
        return_p50: sum.gain.p50,
        return_p90: sum.gain.p90,
        return_mean: sum.gain.mean,
        chance_to_pay_back: sum.chance_to_pay_back.value,
    }
}
