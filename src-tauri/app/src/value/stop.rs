//! What would make us stop: what Scope answered, the limits that the model is held against, the questions of
//! the gates ahead, and the value of the strongest driver at which it no longer pays.

use super::Valued;
use crate::{course::day, measure::limits::Limiting, scope::ScopeRows};
use outset_core::{
    metric::Metric,
    part::{Unit, part_named},
    phase::PhaseKind,
    plan::Driver,
    scope::question::Question,
    simulate::BreakEven,
};
use outset_report::Item;
use outset_store::table::threshold::Threshold;

impl Valued<'_> {
    /// The reasons, the project's own words first.
    pub(crate) fn stop(
        &self,
        scope: &ScopeRows,
        thresholds: &[Threshold],
        tips: Option<(&Driver, BreakEven)>,
    ) -> Vec<Item> {
        let mut all: Vec<Item> = Vec::new();
        let own = scope.answer(Question::Stop.id());
        all.extend(
            own.filter(|row| !row.text.trim().is_empty())
                .map(|row| Item {
                    text: row.text.clone(),
                    about: row.said_by.clone(),
                }),
        );
        all.extend(tips.and_then(|(driver, tips)| self.tips(driver, tips)));
        all.extend(self.gates());
        all.extend(self.limits(scope, thresholds));
        all
    }

    /// "“Adoption”: below 41 % it is not likely to pay back."
    fn tips(&self, driver: &Driver, tips: BreakEven) -> Option<Item> {
        let BreakEven::At { value, above } = tips else {
            return None;
        };
        let unit = part_named(&driver.part).map_or(Unit::Count, |part| part.unit);
        let shown = self
            .case
            .format
            .quantity(coarse(value, unit), unit, self.case.currency());
        let id = if above {
            "proposal-stop-stays-below"
        } else {
            "proposal-stop-stays-above"
        };
        let texts = [("driver", driver.name.as_str()), ("value", &shown.text)];
        Some(Item {
            text: self.case.say(id, &texts),
            about: String::new(),
        })
    }

    /// The questions of the gates that are still ahead.
    fn gates(&self) -> Vec<Item> {
        let case = self.case;
        let ahead = PhaseKind::ALL.into_iter().filter_map(|kind| {
            let row = case.rows.phases.iter().find(|row| row.kind == kind.id())?;
            let open = row.ended_on.is_none() && !row.gate_question.trim().is_empty();
            open.then_some((kind, row))
        });
        let item = |(kind, row): (PhaseKind, &outset_store::table::phase::Phase)| {
            let phase = case.word(&format!("value-phase-{}", kind.id()));
            let about = match day(row.gate_on.as_deref()) {
                Some(on) => {
                    let on = case.format.day(on);
                    case.say("proposal-stop-gate-on", &[("phase", &phase), ("day", &on)])
                }
                None => case.say("proposal-stop-gate", &[("phase", &phase)]),
            };
            let question = row.gate_question.trim();
            Item {
                text: case.say("proposal-stop-no", &[("question", question)]),
                about,
            }
        };
        ahead.map(item).collect()
    }

    /// What the model must reach.
    fn limits(&self, scope: &ScopeRows, thresholds: &[Threshold]) -> Vec<Item> {
        let given = Limiting::new(thresholds, &scope.drivers);
        let case = self.case;
        let metrics = Metric::ALL.into_iter().filter_map(|metric| {
            let (limits, _) = given.of(metric.id())?;
            let least = limits.lower?;
            let name = case.word(&format!("operate-metric-{}", metric.id()));
            let value = case.format.number(least * 100.0, 1);
            let texts = [("name", name.as_str()), ("value", &value)];
            Some(Item {
                text: case.say("proposal-stop-limit", &texts),
                about: String::new(),
            })
        });
        metrics.collect()
    }
}

/// Two digits: more of the point at which it tips would be read as if it were known.
fn coarse(value: f64, unit: Unit) -> f64 {
    let times = if unit.is_share() { 100.0 } else { 1.0 };
    let shown = value * times;
    if shown == 0.0 || !shown.is_finite() {
        return value;
    }
    let step = 10_f64.powi(shown.abs().log10().floor() as i32 - 1);
    (shown / step).round() * step / times
}
