//! Where it tips along one driver, in words: which value is needed, and what is said of it today.

use super::Valued;
use crate::{
    Result, read,
    view::{Choice, TargetView},
};
use outset_core::{
    part::{Unit, part_named},
    plan::{Driver, PlanError},
    simulate::{Analysis, BreakEven, Figure, Goal},
};

/// The chance that is looked for where none is typed.
const USUAL_CHANCE: f64 = 0.8;

/// A driver on which the result depends.
pub(crate) struct Deciding {
    pub(crate) id: String,
    name: String,
}

impl Deciding {
    /// By its id, or by its name in any case.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.id == name || self.name.to_lowercase() == name.trim().to_lowercase()
    }
}

impl Valued<'_> {
    /// Every driver on which the result depends, the strongest first; those that are fixed at the end.
    pub(crate) fn deciding(&self, analysis: &Analysis<'_>) -> Vec<Deciding> {
        let effects = self.outcome.drivers.iter();
        let driver = effects.filter_map(|effect| self.case.plan.driver(&effect.id));
        let matters = driver.filter(|driver| analysis.depends_on(&driver.id));
        matters
            .map(|driver| Deciding {
                id: driver.id.clone(),
                name: driver.name.clone(),
            })
            .collect()
    }

    /// Every unsure driver on which the result depends, the strongest first.
    pub(crate) fn unsure(&self) -> Vec<Choice> {
        let effects = self
            .outcome
            .drivers
            .iter()
            .filter(|effect| !effect.no_effect);
        let drivers = effects.filter_map(|effect| self.case.plan.driver(&effect.id));
        drivers
            .map(|driver| Choice {
                id: driver.id.clone(),
                name: driver.name.clone(),
            })
            .collect()
    }

    /// The id of the driver that is called so: by its id, by its name in any case, or by its part.
    pub(crate) fn called(&self, named: &str) -> Option<&str> {
        let drivers = || self.case.plan.drivers.iter();
        let name = named.trim().to_lowercase();
        let by_id = drivers().find(|one| one.id == named);
        let found = by_id.or_else(|| drivers().find(|one| one.name.to_lowercase() == name));
        let found = found.or_else(|| drivers().find(|one| one.part == named));
        found.map(|one| one.id.as_str())
    }

    /// What is to be reached, as typed.
    pub(crate) fn goal(&self, goal: &str, text: &str) -> Result<Goal> {
        let format = self.case.format;
        if goal == "return" {
            // A loss is an amount with a sign before it.
            let typed = read::optional(text, |text| {
                let text = text.trim();
                let loss = text.strip_prefix(['-', '−']);
                let money = read::money(loss.unwrap_or(text), self.case.currency(), format)?;
                Ok(if loss.is_some() {
                    -money.major()
                } else {
                    money.major()
                })
            });
            let amount = read::field("return", typed, format)?;
            return Ok(Goal::LikelyReturn(amount.unwrap_or(0.0)));
        }
        let typed = read::optional(text, |text| read::share(text, format));
        let chance = read::field("chance", typed, format)?;
        Ok(Goal::ChanceToPayBack(
            chance.map_or(USUAL_CHANCE, |share| share.value()),
        ))
    }

    /// The answer.
    pub(crate) fn target(
        &self,
        drivers: Vec<Deciding>,
        id: &str,
        goal: Goal,
        found: BreakEven,
    ) -> std::result::Result<TargetView, PlanError> {
        let case = self.case;
        let driver = case.plan.driver(id);
        let driver = driver.ok_or_else(|| PlanError::UnknownDriver { id: id.to_owned() })?;
        let goal_text = self.goal_text(goal);
        let say = |answer: &str, texts: &[(&'static str, &str)]| {
            let mut all = vec![("driver", driver.name.as_str()), ("goal", &goal_text)];
            all.extend_from_slice(texts);
            case.say(&format!("value-below-target-{answer}"), &all)
        };
        let (reached, value, above, says) = match found {
            BreakEven::At { value, above } => {
                let shown = self.tipping(driver, value);
                let answer = if above { "at-least" } else { "at-most" };
                let says = say(answer, &[("value", &shown)]);
                ("at", Some(value), Some(above), says)
            }
            BreakEven::Always { from, to } => {
                let (from, to) = (self.input(driver, from), self.input(driver, to));
                let says = say("always", &[("from", &from), ("to", &to)]);
                ("always", None, None, says)
            }
            BreakEven::Never { from, to } => {
                let (from, to) = (self.input(driver, from), self.input(driver, to));
                let says = say("never", &[("from", &from), ("to", &to)]);
                ("never", None, None, says)
            }
        };
        let names = drivers.into_iter().map(|one| Choice {
            id: one.id,
            name: one.name,
        });
        Ok(TargetView {
            drivers: names.collect(),
            driver: driver.id.clone(),
            says,
            today: self.today(driver, value),
            reached: reached.to_owned(),
            value,
            above,
            wanted: match goal {
                Goal::LikelyReturn(amount) => amount,
                Goal::ChanceToPayBack(chance) => chance,
            },
        })
    }

    fn goal_text(&self, goal: Goal) -> String {
        let case = self.case;
        match goal {
            Goal::LikelyReturn(amount) => {
                let amount = case.format.rounded(amount, 0.5, case.currency()).text;
                case.say("value-below-target-return", &[("amount", &amount)])
            }
            Goal::ChanceToPayBack(chance) => {
                let chance = Figure {
                    value: chance,
                    error: 0.0,
                };
                let chance = case.a_chance(&chance);
                case.say("value-below-target-chance", &[("chance", &chance)])
            }
        }
    }

    /// "You said 35–80 %.", and where the needed value lies in it.
    fn today(&self, driver: &Driver, value: Option<f64>) -> String {
        let range = self.range_of(driver);
        let (low, high) = driver.estimate.ends();
        let place = match value {
            _ if low == high => "fixed",
            Some(value) if value < low => "below",
            Some(value) if value > high => "beyond",
            Some(_) => "within",
            None => "plain",
        };
        let said_by = driver.said_by.as_str();
        let id = if said_by.is_empty() {
            format!("value-below-today-{place}")
        } else {
            format!("value-below-said-{place}")
        };
        self.case.say(&id, &[("range", &range), ("who", said_by)])
    }

    /// The value at which it tips, without a digit that another run would change: the error of the return
    /// over what a step of the driver does to it.
    fn tipping(&self, driver: &Driver, value: f64) -> String {
        let mut effects = self.outcome.drivers.iter();
        let effect = effects.find(|effect| effect.id == driver.id);
        let swing = effect.map_or(0.0, |effect| effect.swing());
        let (low, high) = driver.estimate.ends();
        let error = 2.0 * self.outcome.npv.error * (high - low) / swing;
        let unit = part_named(&driver.part).map_or(Unit::Count, |part| part.unit);
        if !(error.is_finite() && error > 0.0) {
            return self.input(driver, value);
        }
        let step = 10_f64.powi(error.log10().floor() as i32);
        let rounded = (value / step).round() * step;
        let fine = step < value.abs() * 1e-3;
        if fine || rounded == 0.0 {
            return self.input(driver, value);
        }
        let format = self.case.format;
        format
            .quantity(rounded, unit, self.case.currency_of(driver))
            .text
    }
}
