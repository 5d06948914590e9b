//! Options: other ways to the same goal, each told as what it does unlike the plan.

use super::{benefit::not_in_list, otherwise::new_override};
use crate::{
    Result, Session,
    estimate::json,
    option::{OptionKind, Start},
    read,
    view::{Done, FieldEdit, Id, NewOption, OptionChoice, PartSwitch},
    words,
};
use outset_core::{Invalid, name, phase::PhaseKind, role::Role};
use outset_store::{
    Op, PlanRows, Tx,
    table::{cost::Cost, left_out::LeftOut, option::OptionRow},
};

impl Session {
    /// Adds an option of a kind, with the structure that is usual for it and wide guesses marked as such.
    ///
    /// # Errors
    /// A kind that is not known, or no such project.
    pub fn add_option(&mut self, new: NewOption) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let kind = OptionKind::from_id(&new.kind).ok_or_else(|| not_in_list(&new.kind));
        let kind = read::field("kind", kind, &format)?;
        let (rows, position) = self.read(|reader| {
            let rows = reader.project_plan(&new.project)?;
            Ok((rows, reader.options_of(&new.project)?.len() as i64))
        })?;
        let start = kind.start(&rows);
        let guess = words::text(&format.language, "option-guess");
        let named =
            |category: &str| words::text(&format.language, &format!("value-category-{category}"));
        self.write(Op::AddOption, None, |tx| {
            let row = OptionRow {
                id: tx.new_id(),
                project_id: new.project,
                kind: kind.id().to_owned(),
                name: String::new(),
                note: String::new(),
                position,
                created_at: now.0,
                chosen: false,
            };
            tx.insert_option(&row)?;
            leave_out(tx, &row, &start, &rows)?;
            add_costs(tx, &row, &start, &rows, &named)?;
            for (driver, estimate) in &start.overrides {
                let mut other = new_override(tx, driver, now.0);
                other.option_id = Some(row.id.clone());
                other.estimate = json(estimate);
                other.note.clone_from(&guess);
                tx.insert_override(&other)?;
            }
            Ok(Some(row.id))
        })
    }

    /// Sets a field of an option: `name` (may be empty: its kind) or `note`.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_option(&mut self, edit: FieldEdit) -> Result<Done> {
        let mut row = self.read(|reader| reader.option(&edit.id))?;
        let changed = match edit.field.as_str() {
            "name" => name::optional(&edit.text).map(|name| row.name = name),
            "note" => name::optional(&edit.text).map(|note| row.note = note),
            field => Err(not_in_list(field)),
        };
        read::field(&edit.field, changed, &self.format())?;
        self.write(Op::ChangeOption, edit.visit.as_deref(), |tx| {
            tx.update_option(&row).map(|()| None)
        })
    }

    /// Removes an option with its own costs, numbers and scenarios.
    ///
    /// # Errors
    /// When there is no such option.
    pub fn remove_option(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveOption, None, |tx| {
            tx.delete_option(&id.id).map(|()| None)
        })
    }

    /// Plans an option, or with an empty id the plan that the project began with: result, team, dates and the
    /// next approval are then those of that way. Nothing of the plan before is lost.
    ///
    /// # Errors
    /// When there is no such project or option.
    pub fn choose_option(&mut self, choice: OptionChoice) -> Result<Done> {
        let options = self.read(|reader| {
            reader.project(&choice.project)?;
            if !choice.option.is_empty() {
                reader.option(&choice.option)?;
            }
            reader.options_of(&choice.project)
        })?;
        self.write(Op::ChooseOption, None, |tx| {
            for mut row in options {
                let chosen = row.id == choice.option;
                if row.chosen != chosen {
                    row.chosen = chosen;
                    tx.update_option(&row)?;
                }
            }
            Ok(None)
        })
    }

    /// Lets an option have a benefit, cost, phase or role, or do without it.
    ///
    /// # Errors
    /// When there is no such option or part.
    pub fn switch_part(&mut self, switch: PartSwitch) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let (project, without) = self.read(|reader| {
            let option = reader.option(&switch.option)?;
            Ok((option.project_id, reader.left_out_of(&switch.option)?))
        })?;
        let rows = self.read(|reader| reader.project_plan(&project))?;
        let part = read::field("part", part_of(&switch.part, &rows), &format)?;
        let found = without.into_iter().find(|row| part.is(row));
        self.write(Op::SwitchPart, None, |tx| {
            match (found, switch.on) {
                (Some(row), true) => tx.delete_left_out(&row.id)?,
                (None, false) => tx.insert_left_out(&part.row(tx, &switch.option, now.0))?,
                _ => {}
            }
            Ok(None)
        })
    }
}

/// A part that an option may do without.
enum Part {
    Benefit(String),
    Cost(String),
    Phase(PhaseKind),
    Role(Role),
}

impl Part {
    fn is(&self, row: &LeftOut) -> bool {
        match self {
            Self::Benefit(id) => row.benefit_id.as_ref() == Some(id),
            Self::Cost(id) => row.cost_id.as_ref() == Some(id),
            Self::Phase(kind) => row.phase == kind.id(),
            Self::Role(role) => row.role == role.id(),
        }
    }

    fn row(&self, tx: &Tx<'_>, option: &str, now: i64) -> LeftOut {
        let mut row = LeftOut {
            id: tx.new_id(),
            option_id: option.to_owned(),
            benefit_id: None,
            cost_id: None,
            phase: String::new(),
            role: String::new(),
            created_at: now,
        };
        match self {
            Self::Benefit(id) => row.benefit_id = Some(id.clone()),
            Self::Cost(id) => row.cost_id = Some(id.clone()),
            Self::Phase(kind) => row.phase = kind.id().to_owned(),
            Self::Role(role) => row.role = role.id().to_owned(),
        }
        row
    }
}

fn part_of(text: &str, rows: &PlanRows) -> std::result::Result<Part, Invalid> {
    let unknown = || not_in_list(text);
    let (kind, id) = text.split_once(':').ok_or_else(unknown)?;
    let part = match kind {
        "benefit" if rows.benefits.iter().any(|one| one.id == id) => Part::Benefit(id.to_owned()),
        "cost" if rows.costs.iter().any(|one| one.id == id) => Part::Cost(id.to_owned()),
        "phase" => Part::Phase(
            PhaseKind::from_id(id)
                .filter(is_optional)
                .ok_or_else(unknown)?,
        ),
        "role" => Part::Role(Role::from_id(id).ok_or_else(unknown)?),
        _ => return Err(unknown()),
    };
    Ok(part)
}

/// Whether a way can do without a phase: every one ends in a product that runs.
pub(crate) fn is_optional(kind: &PhaseKind) -> bool {
    *kind != PhaseKind::Operation
}

fn leave_out(
    tx: &Tx<'_>,
    option: &OptionRow,
    start: &Start,
    rows: &PlanRows,
) -> outset_store::Result<()> {
    let phases = start.without_phases.iter().map(|kind| Part::Phase(*kind));
    let roles = start.without_roles.iter().map(|role| Part::Role(*role));
    let costs = rows.costs.iter().filter(|cost| {
        let of = start.without_costs.iter();
        of.map(|category| category.id())
            .any(|id| cost.category == id)
    });
    let costs = costs.map(|cost| Part::Cost(cost.id.clone()));
    for part in phases.chain(roles).chain(costs) {
        tx.insert_left_out(&part.row(tx, &option.id, option.created_at))?;
    }
    Ok(())
}

fn add_costs(
    tx: &Tx<'_>,
    option: &OptionRow,
    start: &Start,
    rows: &PlanRows,
    named: &dyn Fn(&str) -> String,
) -> outset_store::Result<()> {
    for (at, (category, phase, timing, kind)) in start.costs.iter().enumerate() {
        tx.insert_cost(&Cost {
            id: tx.new_id(),
            project_id: option.project_id.clone(),
            name: named(category.id()),
            category: category.id().to_owned(),
            kind: kind.id().to_owned(),
            phase: phase.id().to_owned(),
            timing: (*timing).to_owned(),
            in_month: None,
            position: (rows.costs.len() + at) as i64,
            created_at: option.created_at,
            option_id: Some(option.id.clone()),
            every_months: None,
        })?;
    }
    Ok(())
}
