//! Other ways of a template and what moves together, put into a project.

use super::{Done, Into};
use crate::{estimate::json, plan::together::degree_id, verb::new_override, words};
use outset_core::{
    estimate::Estimate,
    template::{Figures, MovesOf, OptionOf, Words},
};
use outset_store::table::{
    dependence::Dependence, driver_group::DriverGroup, driver_override::DriverOverride,
    left_out::LeftOut, option::OptionRow, scenario::Scenario,
};

impl Into<'_> {
    /// Options, without what they do unlike the plan: costs may name them.
    pub(super) fn options(&self) -> Done {
        let position = self.tx.options_of(self.project)?.len() as i64;
        for (of, position) in self.applying.template.options.iter().zip(position..) {
            let row = OptionRow {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                kind: of.kind.clone(),
                name: self.applying.say(&of.name),
                note: self.applying.say(&of.note),
                position,
                created_at: self.applying.now,
                // What is planned already stays so.
                chosen: of.planned && self.applying.begins,
            };
            self.tx.insert_option(&row)?;
            self.options.borrow_mut().push(row.id);
        }
        Ok(())
    }

    /// What options do unlike the plan, and the scenarios.
    pub(super) fn otherwise(&self) -> Done {
        let template = self.applying.template;
        let options = self.options.borrow();
        for (of, id) in template.options.iter().zip(options.iter()) {
            self.left_out(of, id)?;
            let row = |driver: &str| DriverOverride {
                option_id: Some(id.clone()),
                ..new_override(self.tx, driver, self.applying.now)
            };
            self.instead(&of.figures, row)?;
        }
        let position = self.tx.scenarios_of(self.project)?.len() as i64;
        for (of, position) in template.scenarios.iter().zip(position..) {
            let number = self.applying.format.number((position + 1) as f64, 0);
            let scenario = Scenario {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                option_id: of.option.and_then(|at| options.get(at).cloned()),
                name: self.named(&of.name, "template-scenario", &number),
                position,
                created_at: self.applying.now,
            };
            self.tx.insert_scenario(&scenario)?;
            let row = |driver: &str| DriverOverride {
                scenario_id: Some(scenario.id.clone()),
                ..new_override(self.tx, driver, self.applying.now)
            };
            self.instead(&of.figures, row)?;
        }
        Ok(())
    }

    fn left_out(&self, of: &OptionOf, option: &str) -> Done {
        let nothing = || LeftOut {
            id: self.tx.new_id(),
            option_id: option.to_owned(),
            benefit_id: None,
            cost_id: None,
            phase: String::new(),
            role: String::new(),
            created_at: self.applying.now,
        };
        let (benefits, costs) = (self.benefits.borrow(), self.costs.borrow());
        let each = |ids: &[String], places: &[usize]| -> Vec<String> {
            let ids = places.iter().filter_map(|at| ids.get(*at));
            ids.cloned().collect()
        };
        let mut rows = Vec::new();
        for id in each(&benefits, &of.without_benefits) {
            let benefit_id = Some(id);
            rows.push(LeftOut {
                benefit_id,
                ..nothing()
            });
        }
        for id in each(&costs, &of.without_costs) {
            let cost_id = Some(id);
            rows.push(LeftOut {
                cost_id,
                ..nothing()
            });
        }
        for phase in of.without_phases.iter().cloned() {
            rows.push(LeftOut { phase, ..nothing() });
        }
        for role in of.without_roles.iter().cloned() {
            rows.push(LeftOut { role, ..nothing() });
        }
        rows.iter().try_for_each(|row| self.tx.insert_left_out(row))
    }

    /// Numbers that a way says otherwise, where the project has them.
    fn instead(&self, figures: &Figures, row: impl Fn(&str) -> DriverOverride) -> Done {
        for (path, figure) in figures {
            let Some(driver) = self.ids.borrow().get(path).cloned() else {
                continue;
            };
            let formula = figure.formula().map(|one| self.applying.meant_here(one));
            let formula = formula.and_then(|formula| self.by_ids(formula));
            let estimate = match formula {
                Some(formula) => Estimate::Computed { formula },
                None => figure.value().estimate(),
            };
            self.tx.insert_override(&DriverOverride {
                estimate: json(&estimate),
                said_by: self.applying.word(super::SAID_BY),
                said_on: Some(self.applying.today.to_owned()),
                note: self.applying.word(super::SOURCE),
                ..row(&driver)
            })?;
        }
        Ok(())
    }

    /// Groups, and what moves together: of the numbers that the template has said.
    pub(super) fn together(&self) -> Done {
        let template = self.applying.template;
        let mut groups: Vec<Option<String>> = Vec::new();
        for (of, number) in template.groups.iter().zip(1..) {
            let own = of.numbers.iter().filter_map(|path| self.said(path));
            let own: Vec<String> = own.collect();
            if own.is_empty() {
                groups.push(None);
                continue;
            }
            let number = self.applying.format.number(f64::from(number), 0);
            let row = DriverGroup {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                name: self.named(&of.name, "template-group", &number),
                created_at: self.applying.now,
            };
            self.tx.insert_driver_group(&row)?;
            for id in own {
                let mut driver = self.tx.driver(&id)?;
                driver.group_id = Some(row.id.clone());
                self.tx.update_driver(&driver)?;
            }
            groups.push(Some(row.id));
        }
        let mut moves = template.together.iter();
        moves.try_for_each(|of| self.moves(of, &groups))
    }

    fn moves(&self, of: &MovesOf, groups: &[Option<String>]) -> Done {
        let group = |member: &str| {
            let at: usize = member.strip_prefix("groups.")?.parse().ok()?;
            groups.get(at)?.clone()
        };
        let (one_group_id, other_group_id) = (group(&of.one), group(&of.other));
        let driver = |member: &str, group: &Option<String>| match group {
            Some(_) => None,
            None => self.said(member),
        };
        let one_driver_id = driver(&of.one, &one_group_id);
        let other_driver_id = driver(&of.other, &other_group_id);
        let both = (one_group_id.is_some() || one_driver_id.is_some())
            && (other_group_id.is_some() || other_driver_id.is_some());
        if !both {
            return Ok(());
        }
        self.tx.insert_dependence(&Dependence {
            id: self.tx.new_id(),
            project_id: self.project.to_owned(),
            one_driver_id,
            one_group_id,
            other_driver_id,
            other_group_id,
            degree: degree_id(of.degree).to_owned(),
            created_at: self.applying.now,
        })
    }

    /// The id of a number that the template has said.
    fn said(&self, path: &str) -> Option<String> {
        let id = self.ids.borrow().get(path).cloned()?;
        self.written.borrow().contains(&id).then_some(id)
    }

    /// A name, or a word with a number where the template has none.
    fn named(&self, name: &Words, id: &str, number: &str) -> String {
        let name = self.applying.say(name);
        if !name.is_empty() {
            return name;
        }
        words::text_with(&self.applying.format.language, id, &[("number", number)])
    }
}
