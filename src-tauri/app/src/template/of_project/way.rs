//! Classes, other ways and what moves together, as a template keeps them.

use super::{Making, path::place};
use crate::{
    estimate,
    option::estimate_of,
    plan::{name_in, together::degree_named},
    words,
};
use outset_core::{
    part::part_named,
    phase::PhaseKind,
    template::{ClassOf, Figures, GroupOf, MovesOf, OptionOf, ScenarioOf},
};
use outset_store::table::{driver_override::DriverOverride, option::OptionRow};

impl Making<'_> {
    pub(super) fn classes(&self, benefit: &str) -> Vec<ClassOf> {
        let rows = self.rows.classes.iter();
        let own = rows.filter(|row| row.benefit_id == benefit);
        let of = |row: &outset_store::table::benefit_class::BenefitClass| ClassOf {
            name: self.name(&row.name),
        };
        own.map(of).collect()
    }

    pub(super) fn options(&self) -> Vec<OptionOf> {
        let options = self.ways.options.iter();
        let each = options.map(|option| {
            let without = option.without.iter();
            let benefits = without.clone().filter_map(|row| row.benefit_id.as_deref());
            let costs = without.clone().filter_map(|row| row.cost_id.as_deref());
            let phases = without.clone().map(|row| &row.phase);
            let roles = without.map(|row| &row.role);
            let phases = phases.filter(|kind| PhaseKind::from_id(kind).is_some());
            OptionOf {
                kind: option.row.kind.clone(),
                name: self.name(&option.row.name),
                note: self.name(&option.row.note),
                planned: option.row.chosen,
                without_benefits: benefits
                    .filter_map(|id| place(&self.places.benefits, id))
                    .collect(),
                without_costs: costs
                    .filter_map(|id| place(&self.places.costs, id))
                    .collect(),
                without_phases: phases.cloned().collect(),
                without_roles: roles.filter(|role| !role.is_empty()).cloned().collect(),
                figures: self.otherwise(&option.overrides, &self.title(&option.row)),
            }
        });
        each.collect()
    }

    pub(super) fn scenarios(&self) -> Vec<ScenarioOf> {
        let scenarios = self.ways.scenarios.iter();
        let each = scenarios.map(|scenario| {
            let option = scenario.row.option_id.as_deref();
            ScenarioOf {
                name: self.name(&scenario.row.name),
                option: option.and_then(|id| self.places.option(id)),
                figures: self.otherwise(&scenario.overrides, &scenario.row.name),
            }
        });
        each.collect()
    }

    /// The numbers that a way says otherwise.
    fn otherwise(&self, overrides: &[DriverOverride], way: &str) -> Figures {
        let each = overrides.iter().filter_map(|other| {
            let mut drivers = self.rows.drivers.iter();
            let row = drivers.find(|row| row.id == other.driver_id)?;
            let (found, part) = (estimate_of(other)?, part_named(&row.part)?);
            let path = self.places.path(row)?;
            let mut there = row.clone();
            estimate::into_row(&found, &mut there);
            let told = self.widened(&found, part, row)?;
            let name = name_in(row, self.rows, self.format);
            let texts = [("part", name.as_str()), ("owner", way)];
            let name = words::text_with(&self.format.language, "value-part-of", &texts);
            let name = self.hidden_in(name, row);
            self.tell(name, &found, part, (&there, &told), "");
            Some((path, told.into()))
        });
        each.collect()
    }

    fn title(&self, row: &OptionRow) -> String {
        if row.name.is_empty() {
            words::text(&self.format.language, &format!("option-kind-{}", row.kind))
        } else {
            row.name.clone()
        }
    }

    pub(super) fn groups(&self) -> Vec<GroupOf> {
        let rows = self.rows.groups.iter();
        let each = rows.map(|group| {
            let drivers = self.rows.drivers.iter();
            let own = drivers.filter(|row| row.group_id.as_ref() == Some(&group.id));
            let own = own.filter(|row| self.holds(row));
            GroupOf {
                name: self.name(&group.name),
                numbers: own.filter_map(|row| self.places.path(row)).collect(),
            }
        });
        each.collect()
    }

    pub(super) fn together(&self) -> Vec<MovesOf> {
        let member = |driver: Option<&String>, group: Option<&String>| {
            if let Some(group) = group {
                let at = place(&self.places.groups, group)?;
                return Some(format!("groups.{at}"));
            }
            let mut drivers = self.rows.drivers.iter();
            let row = drivers.find(|row| Some(&row.id) == driver)?;
            self.holds(row).then(|| self.places.path(row))?
        };
        let rows = self.rows.dependence.iter();
        let each = rows.filter_map(|row| {
            Some(MovesOf {
                one: member(row.one_driver_id.as_ref(), row.one_group_id.as_ref())?,
                other: member(row.other_driver_id.as_ref(), row.other_group_id.as_ref())?,
                degree: degree_named(&row.degree)?,
            })
        });
        each.collect()
    }

    /// Whether the template keeps a number.
    fn holds(&self, row: &outset_store::table::driver::Driver) -> bool {
        self.held.borrow().contains(&row.id)
    }
}
