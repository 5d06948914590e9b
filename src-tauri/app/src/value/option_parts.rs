//! What an option has of the plan, and which numbers it says otherwise.

use super::Case;
use crate::{
    estimate::{self, currency::shared_name, shared},
    option::{OptionParts, Ways, say_otherwise},
    plan::Surroundings,
    verb::optional_phase,
    view::{EstimatePlace, OptionPart, OverrideView},
};
use outset_core::{
    part::part_named,
    phase::PhaseKind,
    plan::{Plan, is_shared},
    role::Role,
};
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

    /// Numbers that are said otherwise, in the order in which they were said; those of the workspace last.
    /// What is computed is shown by the names and the values of its way.
    pub(crate) fn overrides(
        &self,
        overrides: &[DriverOverride],
        way: (&PlanRows, &Plan),
        around: &Surroundings,
    ) -> Vec<OverrideView> {
        let views = overrides.iter().filter_map(|other| {
            let mut of_project = self.rows.drivers.iter();
            let row = of_project.find(|row| row.id == other.driver_id);
            let of_workspace = || {
                let mut numbers = around.numbers();
                numbers.find(|row| shared::plan_id(row).as_ref() == Some(&other.driver_id))
            };
            let row = row.or_else(of_workspace)?;
            let part = part_named(&row.part)?;
            let place = EstimatePlace {
                project: row.project_id.clone(),
                owner: estimate::owner_of(row),
                part: row.part.clone(),
            };
            let view =
                |row| estimate::view(place.clone(), part, Some(row), self.currency(), self.format);
            let mut said = row.clone();
            say_otherwise(&mut said, other);
            let mut here = view(&said);
            estimate::formula::show(&mut here, &said, way, self.format);
            here.name = if is_shared(&other.driver_id) {
                shared_name(row, around, self.format)
            } else {
                crate::plan::name_in(row, self.rows, self.format)
            };
            let mut plan = view(row);
            estimate::formula::show(&mut plan, row, (self.rows, self.plan), self.format);
            Some(OverrideView {
                driver: other.driver_id.clone(),
                estimate: here,
                plan: plan.reading,
            })
        });
        views.collect()
    }
}
