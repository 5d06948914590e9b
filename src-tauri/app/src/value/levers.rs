//! Ways to spend less with what each would do to the return, and what a team makes of people and model.

use super::Case;
use crate::view::{LeverView, Owner, OwnerKind};
use outset_core::{
    complementarity::Losses,
    estimate::Quantile,
    lever::LeverKind,
    simulate::{LeverEffect, Outcome},
};
use outset_store::table::{benefit::Benefit as BenefitRow, lever::Lever as LeverRow};

impl Case<'_> {
    /// Ways to spend less that are thought of.
    pub(crate) fn levers(&self, outcome: Option<&Outcome>) -> Vec<LeverView> {
        let rows = self.rows.levers.iter();
        rows.filter_map(|row| self.lever(row, outcome)).collect()
    }

    fn lever(&self, row: &LeverRow, outcome: Option<&Outcome>) -> Option<LeverView> {
        let kind = LeverKind::from_id(&row.kind)?;
        let owner = || {
            Some(Owner {
                kind: OwnerKind::Lever,
                id: row.id.clone(),
            })
        };
        let parts: &[&str] = match kind.quality() {
            Some(_) => &["cost_share", "lever_quality"],
            None => &["cost_share"],
        };
        let lowered = kind.lowers().iter();
        let named = lowered.map(|category| self.word(&format!("value-category-{}", category.id())));
        let named = named.collect::<Vec<_>>().join(", ");
        let effect = outcome.and_then(|outcome| {
            let mut levers = outcome.levers.iter();
            Some((levers.find(|lever| lever.id == row.id)?, outcome))
        });
        let lowers_something = self.plan.costs.iter().any(|cost| {
            kind.lowers()
                .iter()
                .any(|lowered| lowered.id() == cost.category)
        });
        let parts = parts.iter();
        Some(LeverView {
            id: row.id.clone(),
            kind: row.kind.clone(),
            title: self.word(&format!("value-lever-{}", kind.id())),
            text: if lowers_something {
                self.say("value-lever-lowers", &[("costs", &named)])
            } else {
                self.say("value-lever-lowers-none", &[("costs", &named)])
            },
            is_on: row.is_on,
            effect: effect.map_or_else(String::new, |(effect, all)| self.lever_effect(effect, all)),
            estimates: parts
                .filter_map(|part| self.estimate(part, owner()))
                .map(|view| self.of(view, &self.word(&format!("value-lever-{}", kind.id()))))
                .collect(),
        })
    }

    /// "Raises the likely return by €12,000, to €96,000."
    fn lever_effect(&self, effect: &LeverEffect, outcome: &Outcome) -> String {
        let change = effect.likely_on - effect.likely_off;
        let money =
            |value: f64, error: f64| self.format.rounded(value, error, self.currency()).text;
        let error = effect.gain.error.max(outcome.npv.error / 4.0);
        let texts = [
            ("change", money(change.abs(), error)),
            ("on", money(effect.likely_on, outcome.npv.error)),
            ("off", money(effect.likely_off, outcome.npv.error)),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        let id = if change.abs() < error {
            "value-lever-nothing"
        } else if change > 0.0 {
            "value-lever-raises"
        } else {
            "value-lever-reduces"
        };
        self.say(id, &texts)
    }

    /// "Together they get 10 more of 100 right than the better of both alone."
    pub(super) fn team_text(&self, row: &BenefitRow) -> String {
        if row.kind != "team" {
            return String::new();
        }
        let middle = |part: &str| {
            let of = |driver: &&outset_store::table::driver::Driver| {
                driver.part == part && driver.benefit_id.as_ref() == Some(&row.id)
            };
            let row = self.rows.drivers.iter().find(of)?;
            let driver = self.plan.driver(&row.id)?;
            let quantile = Quantile::new(&driver.estimate, &driver.bounds).ok()?;
            Some(quantile.median())
        };
        let all = [
            middle("right_human"),
            middle("right_model_alone"),
            middle("right_team"),
        ];
        let [Some(human), Some(model), Some(team)] = all else {
            return self.word("value-team-unknown");
        };
        let losses = Losses::of_right(human, model, team);
        let effect = losses.effect();
        let of_100 = |value: f64| self.format.number((value * 100.0).abs(), 1);
        let texts = [
            ("effect", of_100(effect)),
            ("potential", of_100(losses.potential())),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        let better = if human >= model { "human" } else { "model" };
        let id = if effect.abs() < 5e-4 {
            "value-team-alike".to_owned()
        } else if effect > 0.0 {
            "value-team-better".to_owned()
        } else {
            format!("value-team-worse-{better}")
        };
        self.say(&id, &texts)
    }
}
