//! What an option has of the plan, and which numbers it says otherwise.

use super::Case;
use crate::{
    estimate,
    option::{OptionParts, Ways, estimate_of},
    verb::optional_phase,
    view::{EstimatePlace, OptionPart, OverrideView},
};
use outset_core::{part::part_named, phase::PhaseKind, plan::Plan, role::Role};
use outset_store::{PlanRows, table::driver_override::DriverOverride};

impl Case<'_> {
    /// What an option has of the plan, and what it does without.
    pub(crate) fn option_parts(&self, ways: &Ways, option: &OptionParts) -> Vec<OptionPart> {
        let group = |id: &str| self.word(&format!("option-part-{id}"));
        let without = |id: &str| {
            option.without.iter().any(|row| {
                let named = [
                    row.benefit_id.as_ref().map(|id| format!("benefit:{id}")),
                    row.cost_id.as_ref().map(|id| format!("cost:{id}")),
                    (!row.phase.is_empty()).then(|| format!("phase:{}", row.phase)),
                    (!row.role.is_empty()).then(|| format!("role:{}", row.role)),
                ];
                named.into_iter().flatten().any(|named| named == id)
            })
        };
        let part = |kind: &str, id: &str, name: String| {
            let id = format!("{kind}:{id}");
            OptionPart {
                on: !without(&id),
                group: group(kind),
                id,
                name,
            }
        };
        let phases = PhaseKind::ALL.into_iter().filter(optional_phase);
        let phases = phases.map(|kind| {
            part(
                "phase",
                kind.id(),
                self.word(&format!("value-phase-{}", kind.id())),
            )
        });
        let rows = &ways.rows;
        let benefits = rows.benefits.iter().map(|row| {
            let name = crate::plan::streams::benefit_title(row, self.format);
            part("benefit", &row.id, name)
        });
        let costs = rows.costs.iter().filter(|row| row.option_id.is_none());
        let costs = costs.map(|row| part("cost", &row.id, row.name.clone()));
        let roles = Role::ALL.into_iter().map(|role| {
            part(
                "role",
                role.id(),
                self.word(&format!("team-role-{}", role.id())),
            )
        });
        phases.chain(benefits).chain(costs).chain(roles).collect()
    }

    /// Numbers that are said otherwise, in the order in which they were said.
    /// What is computed is shown by the names and the values of its way.
    pub(crate) fn overrides(
        &self,
        overrides: &[DriverOverride],
        way: (&PlanRows, &Plan),
    ) -> Vec<OverrideView> {
        let views = overrides.iter().filter_map(|other| {
            let row = self
                .rows
                .drivers
                .iter()
                .find(|row| row.id == other.driver_id)?;
            let part = part_named(&row.part)?;
            let place = EstimatePlace {
                project: row.project_id.clone(),
                owner: estimate::owner_of(row),
                part: row.part.clone(),
            };
            let view =
                |row| estimate::view(place.clone(), part, Some(row), self.currency(), self.format);
            let mut here = row.clone();
            estimate::into_row(&estimate_of(other)?, &mut here);
            here.said_by.clone_from(&other.said_by);
            here.said_on.clone_from(&other.said_on);
            here.note.clone_from(&other.note);
            let said = here;
            let mut here = view(&said);
            estimate::formula::show(&mut here, &said, way, self.format);
            here.name = crate::plan::name_in(row, self.rows, self.format);
            let mut plan = view(row);
            estimate::formula::show(&mut plan, row, (self.rows, self.plan), self.format);
            Some(OverrideView {
                driver: row.id.clone(),
                estimate: here,
                plan: plan.reading,
            })
        });
        views.collect()
    }
}
