//! Gates and risks as the page shows them, and what the right to stop is worth.

use super::{Case, Valued};
use crate::{
    plan::risks::{is_passed, risk_title},
    view::{EstimateView, GateView, Owner, OwnerKind, RiskView},
};
use outset_core::{phase::PhaseKind, plan::doubles};
use outset_store::table::{phase::Phase as PhaseRow, risk::Risk as RiskRow};

impl Case<'_> {
    /// The gate at the end of a phase, whether somebody has said something about it or not.
    pub(super) fn gate(
        &self,
        kind: PhaseKind,
        row: Option<&PhaseRow>,
        owner: Option<Owner>,
    ) -> Option<GateView> {
        let name = self.word(&format!("value-phase-{}", kind.id()));
        let of_phase = |part| Some(self.of(self.estimate(part, owner.clone())?, &name));
        Some(GateView {
            chance: of_phase("gate_chance")?,
            cost_to_stop: of_phase("cost_to_stop")?,
            may_stop: row.is_none_or(|row| row.may_stop),
            passed: is_passed(self.rows, kind),
        })
    }

    /// Names what a number belongs to.
    pub(super) fn of(&self, mut view: EstimateView, owner: &str) -> EstimateView {
        let texts = [("part", view.name.as_str()), ("owner", owner)];
        view.name = self.say("value-part-of", &texts);
        view
    }

    /// What may happen.
    pub(crate) fn risks(&self) -> Vec<RiskView> {
        let rows = self.rows.risks.iter();
        rows.map(|row| self.risk(row)).collect()
    }

    fn risk(&self, row: &RiskRow) -> RiskView {
        let estimates = |parts: &[&str]| -> Vec<EstimateView> {
            let owner = Owner {
                kind: OwnerKind::Risk,
                id: row.id.clone(),
            };
            let parts = parts.iter();
            parts
                .filter_map(|part| self.estimate(part, Some(owner.clone())))
                .map(|view| self.of(view, &risk_title(row, self.format)))
                .collect()
        };
        let when = match row.time.as_str() {
            "up_to_go_live" => "risk_share",
            _ => "risk_months",
        };
        let effects: &[&str] = if row.time == "after_go_live" {
            &["risk_cost", "risk_lost", "risk_lost_for"]
        } else {
            &["risk_delay", "risk_cost", "risk_lost", "risk_lost_for"]
        };
        RiskView {
            id: row.id.clone(),
            name: row.name.clone(),
            title: risk_title(row, self.format),
            time: row.time.clone(),
            needed: estimates(&["risk_chance", when]),
            effects: estimates(effects),
        }
    }

    /// Where two benefits may count the same twice.
    pub(crate) fn doubles(&self) -> Vec<String> {
        let name = |id: &str| {
            let mut benefits = self.plan.benefits.iter();
            let found = benefits.find(|benefit| benefit.id == id);
            found.map_or("", |benefit| benefit.name.as_str())
        };
        let found = doubles(self.plan).into_iter().map(|double| {
            let texts = [("one", name(double.one)), ("other", name(double.other))];
            self.say(&format!("value-double-{}", double.of.id()), &texts)
        });
        found.collect()
    }

    /// What is added to all costs, and tax.
    pub(crate) fn whole(&self) -> Vec<EstimateView> {
        let parts = ["inflation", "contingency", "tax_rate"].into_iter();
        parts.filter_map(|part| self.estimate(part, None)).collect()
    }
}

impl Valued<'_> {
    /// "The right to stop is worth €37,000: with it the mean return is €84,000, without it €47,000. 64 % of
    /// all futures reach operation."; none without gates.
    pub(crate) fn right_to_stop(&self) -> Option<String> {
        let (case, found) = (self.case, self.outcome);
        let worth = found.right_to_stop?;
        let reach = found.chance_to_operate?;
        let (with, without) = (found.with_right_to_stop?, found.without_right_to_stop?);
        let chance = case.chance(&reach);
        // One step for all three, so that the sentence adds up as it is read.
        let error = worth.error.max(with.error).max(without.error);
        let money = |value: f64| case.format.rounded(value, error, case.currency());
        let (with, without) = (money(with.mean), money(without.mean));
        let apart = with.value - without.value;
        let apart = if apart > 0.0 { apart } else { worth.value };
        let mut gates = case
            .plan
            .phases
            .iter()
            .filter_map(|phase| phase.gate.as_ref());
        let id = match (worth.value > 0.0, gates.any(|gate| gate.may_stop)) {
            (false, _) => "value-right-nothing",
            (true, true) => "value-right-to-stop",
            (true, false) => "value-right-unused",
        };
        let texts = [
            ("worth", money(apart).text),
            ("with", with.text),
            ("without", without.text),
            ("chance", chance),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some(case.say(id, &texts))
    }
}
