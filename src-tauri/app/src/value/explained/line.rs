//! The arithmetic of one benefit or cost, as one would write it down.

use super::Explaining;
use crate::view::ExplainedLine;
use outset_core::{
    part::Unit,
    phase::PhaseKind,
    plan::{Factor, Line, Timing},
};

impl Explaining<'_> {
    /// The arithmetic of one benefit or cost.
    pub(super) fn line(&self, line: &Line, figure: &str) -> ExplainedLine {
        let case = self.valued.case;
        let repeated = self
            .cost(line)
            .is_none_or(|cost| matches!(cost.timing, Timing::Monthly | Timing::PerCase { .. }));
        let mut sums: Vec<String> = line
            .factors
            .iter()
            .flat_map(|one| self.outcomes(one))
            .collect();
        let shared = self.shared_unit(line);
        let unit = match (shared, repeated) {
            (Some(unit), _) => unit,
            (None, true) => Unit::MoneyPerMonth,
            (None, false) => Unit::Money,
        };
        let full = self.amount(line.full, unit);
        let product = self.product(line);
        // A single number stands for itself.
        sums.push(match (product.is_empty(), line.factors.len()) {
            (true, _) => full,
            (_, 1) => product,
            _ => format!("{product} = {full}"),
        });
        sums.extend(self.over_time(line));
        let counted = self.counted(line, figure);
        let total = case.money(counted);
        let times = Some(counted / line.full).filter(|times| repeated && times.is_finite());
        let part = |unit| self.shared_part(unit, times?, &total);
        let of_shared = shared.and_then(part);
        sums.push(match times {
            Some(_) if of_shared.is_some() => of_shared.unwrap_or_default(),
            Some(times) => {
                let months = self.bare(times);
                let texts = [("months", months.as_str()), ("total", &total)];
                case.say("value-explained-months", &texts)
            }
            None => case.say("value-explained-once", &[("total", &total)]),
        });
        ExplainedLine {
            name: self.name(line),
            sums,
        }
    }

    /// "1,200 (cases a month) × 4.5 min (minutes saved) ÷ 60 …"
    fn product(&self, line: &Line) -> String {
        let mut product = String::new();
        for factor in &line.factors {
            let (sign, text) = match factor {
                Factor::Over(number) => (" ÷ ", self.bare(*number)),
                Factor::Times(number) if line.factors.len() > 1 => (" × ", self.bare(*number)),
                // The only number of a cost is the amount itself.
                Factor::Times(_) => return String::new(),
                Factor::Driver(id, value) => (" × ", self.named(id, *value)),
                Factor::MoreRight { value, .. } => (
                    " × ",
                    self.said("value-explained-more-right", *value, Unit::Share),
                ),
                Factor::MoreWorth { .. } | Factor::MoreByClass { .. } => {
                    let id = "value-explained-more-worth";
                    (" × ", self.said(id, factor.value(), Unit::Money))
                }
            };
            if !product.is_empty() {
                product.push_str(sign);
            }
            product.push_str(&text);
        }
        product
    }

    pub(super) fn named(&self, id: &str, value: f64) -> String {
        if let Some(both) = self.times_its_rate(id) {
            return both;
        }
        let Some(driver) = self.valued.case.plan.driver(id) else {
            return self.bare(value);
        };
        let value = self.typical(driver, value);
        let texts = [("value", value.as_str()), ("name", &driver.name)];
        self.valued.case.say("value-explained-factor", &texts)
    }

    fn said(&self, id: &str, value: f64, unit: Unit) -> String {
        let name = self.valued.case.word(id);
        let value = self.quantity(value, unit);
        let texts = [("value", value.as_str()), ("name", &name)];
        self.valued.case.say("value-explained-factor", &texts)
    }

    /// How long each phase up to go-live takes.
    pub(super) fn phases(&self) -> Vec<ExplainedLine> {
        let case = self.valued.case;
        let before = [PhaseKind::ProofOfConcept, PhaseKind::Build];
        let phases = before.into_iter().filter_map(|kind| {
            let id = case.plan.phase(kind)?.duration.as_deref()?;
            let at = case
                .plan
                .drivers
                .iter()
                .position(|driver| driver.id == id)?;
            Some(ExplainedLine {
                name: case.word(&format!("value-phase-{}", kind.id())),
                sums: vec![self.quantity(self.values[at].max(0.0), Unit::Months)],
            })
        });
        phases.collect()
    }
}
