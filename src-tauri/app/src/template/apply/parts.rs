//! Phases, benefits, costs, risks, ways to spend less and questions of a template, put into a project.

use super::{Done, Into};
use crate::{
    verb::{class::new_class, phase::ensure_phase},
    view::OwnerKind,
};
use outset_core::{lever::LeverKind, phase::PhaseKind, template::Value};
use outset_store::table::{
    benefit::Benefit, cost::Cost, lever::Lever, open_point::OpenPoint, risk::Risk,
};

impl Into<'_> {
    pub(super) fn phases(&self) -> Done {
        // What runs already was built before: it is asked for no phases that it does not have.
        let runs = self.tx.project(self.project)?.began_as == "running";
        let there = self.tx.phases_of(self.project)?;
        for of in &self.applying.template.phases {
            let Some(kind) = PhaseKind::from_id(&of.kind) else {
                continue;
            };
            if runs && there.iter().all(|row| row.kind != of.kind) {
                continue;
            }
            let mut row = ensure_phase(self.tx, self.project, kind, self.applying.now)?;
            if row.gate_question.is_empty() {
                row.gate_question = self.applying.say(&of.question);
                let new = self.applying.begins || there.iter().all(|one| one.kind != of.kind);
                if let Some(may_stop) = of.may_stop.filter(|_| new) {
                    row.may_stop = may_stop;
                }
                self.tx.update_phase(&row)?;
            }
            let path = format!("phases.{}.", of.kind);
            self.figures(Some((OwnerKind::Phase, &row.id)), &path, &of.figures)?;
        }
        Ok(())
    }

    pub(super) fn benefits(&self) -> Done {
        let position = self.tx.benefits_of(self.project)?.len() as i64;
        for (of, position) in self.applying.template.benefits.iter().zip(position..) {
            let months = of.retrained_every;
            let row = Benefit {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                kind: of.kind.clone(),
                name: self.applying.say(&of.name),
                books: of.books.clone(),
                start_delay: of.start_delay,
                retrained_every: months.and_then(|months| i32::try_from(months).ok()),
                position,
                created_at: self.applying.now,
                rest: match of.rest.as_str() {
                    "" => "evenly".to_owned(),
                    rest => rest.to_owned(),
                },
            };
            self.tx.insert_benefit(&row)?;
            for (class, place) in of.classes.iter().zip(1..) {
                let mut class_row = new_class(self.tx, &row, place, self.applying.now);
                class_row.name = self.applying.say(&class.name);
                self.tx.insert_benefit_class(&class_row)?;
            }
            let path = format!("benefits.{}.", self.benefits.borrow().len());
            self.figures(Some((OwnerKind::Benefit, &row.id)), &path, &of.figures)?;
            self.benefits.borrow_mut().push(row.id);
        }
        Ok(())
    }

    pub(super) fn costs(&self) -> Done {
        let position = self.tx.costs_of(self.project)?.len() as i64;
        for (of, position) in self.applying.template.costs.iter().zip(position..) {
            let name = self.applying.say(&of.name);
            let by_category = || {
                self.applying
                    .word(&format!("value-category-{}", of.category))
            };
            let months = of.every_months;
            let row = Cost {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                name: if name.is_empty() { by_category() } else { name },
                category: of.category.clone(),
                kind: of.kind.clone(),
                phase: of.phase.clone(),
                timing: of.timing.clone(),
                in_month: None,
                position,
                created_at: self.applying.now,
                option_id: of
                    .option
                    .and_then(|at| self.options.borrow().get(at).cloned()),
                every_months: months.and_then(|months| i32::try_from(months).ok()),
            };
            self.tx.insert_cost(&row)?;
            let path = format!("costs.{}.", self.costs.borrow().len());
            let owner = Some((OwnerKind::Cost, row.id.as_str()));
            if let Some(amount) = &of.amount {
                self.figure(owner, &path, of.part(), amount)?;
            }
            self.costs.borrow_mut().push(row.id);
        }
        Ok(())
    }

    pub(super) fn risks(&self) -> Done {
        let position = self.tx.risks_of(self.project)?.len() as i64;
        let each = self.applying.template.risks.iter().enumerate();
        for ((at, of), position) in each.zip(position..) {
            let row = Risk {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                name: self.applying.say(&of.name),
                time: of.time.clone(),
                position,
                created_at: self.applying.now,
            };
            self.tx.insert_risk(&row)?;
            let path = format!("risks.{at}.");
            self.figures(Some((OwnerKind::Risk, &row.id)), &path, &of.figures)?;
        }
        Ok(())
    }

    pub(super) fn levers(&self) -> Done {
        let there = self.tx.levers_of(self.project)?;
        for of in &self.applying.template.levers {
            let Some(kind) = LeverKind::from_id(&of.kind) else {
                continue;
            };
            if there.iter().any(|row| row.kind == of.kind) {
                continue;
            }
            let row = Lever {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                kind: of.kind.clone(),
                is_on: of.on,
                created_at: self.applying.now,
            };
            self.tx.insert_lever(&row)?;
            let owner = Some((OwnerKind::Lever, row.id.as_str()));
            let path = format!("levers.{}.", of.kind);
            self.figures(owner, &path, &of.figures)?;
            let unless = |part: &str, (low, high): (f64, f64)| match of.figures.get(part) {
                Some(_) => Ok(()),
                None => self.figure(owner, &path, part, &Value::Between(low, high).into()),
            };
            unless("cost_share", kind.stays())?;
            if let Some(ends) = kind.quality() {
                unless("lever_quality", ends)?;
            }
        }
        Ok(())
    }

    pub(super) fn points(&self) -> Done {
        let there = self.tx.open_points_of(self.project)?;
        for words in &self.applying.template.points {
            let point = self.applying.say(words);
            if there.iter().any(|row| row.point == point) {
                continue;
            }
            self.tx.insert_open_point(&OpenPoint {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                point,
                owner: String::new(),
                due_on: None,
                answer: String::new(),
                closed_on: None,
                derived_from: String::new(),
                created_at: self.applying.now,
            })?;
        }
        Ok(())
    }
}
