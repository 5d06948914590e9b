//! How cases fall, where that is what a benefit's money comes from.

use super::Explaining;
use outset_core::{part::Unit, plan::Factor};

impl Explaining<'_> {
    /// How 100 cases fall, with the model and today, where that is what the money comes from.
    pub(super) fn outcomes(&self, factor: &Factor) -> Vec<String> {
        let case = self.valued.case;
        match factor {
            Factor::MoreWorth {
                model,
                today,
                worth,
            } => {
                let told = |id: &str, outcomes: &outset_core::plan::CaseOutcomes| {
                    let [hit, alarm, missed, alone] =
                        outcomes.shares.map(|share| self.bare(share * 100.0));
                    let amount = self.quantity(outcomes.worth(*worth), Unit::Money);
                    let texts = [
                        ("found", hit.as_str()),
                        ("alarms", &alarm),
                        ("missed", &missed),
                        ("alone", &alone),
                        ("amount", &amount),
                    ];
                    case.say(id, &texts)
                };
                let model = told("value-explained-cases-model", model);
                vec![model, told("value-explained-cases-today", today)]
            }
            Factor::MoreRight { model, today, .. } => {
                let [model, today] = [model, today].map(|one| self.quantity(*one, Unit::Share));
                let texts = [("model", model.as_str()), ("today", &today)];
                vec![case.say("value-explained-right", &texts)]
            }
            Factor::MoreByClass { model, today } => {
                let [model, today] = [model, today].map(|one| self.quantity(*one, Unit::Money));
                let texts = [("model", model.as_str()), ("today", &today)];
                vec![case.say("cases-explained", &texts)]
            }
            _ => Vec::new(),
        }
    }
}
