//! Open points: what remains to be found out, by whom and until when. An answer closes one.

use crate::{
    Problem, Result, Session,
    format::Formatter,
    plan::people,
    problem, read,
    scope::{ScopeRows, point},
    view::{Done, Id, NewOpenPoint, OpenPointEdit},
};
use outset_core::{Invalid, name, time::Day};
use outset_store::{Op, table::open_point::OpenPoint};

impl Session {
    /// Writes an open point down.
    ///
    /// # Errors
    /// What a field does not accept.
    pub fn add_open_point(&mut self, new: NewOpenPoint) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let text = read::field("text", name::note(&new.text).and_then(needed), &format)?;
        let owner = read::field("owner", name::optional(&new.owner), &format)?;
        let due = read::optional(&new.due_on, |text| read::day(text, &format));
        let due_on = read::field("due_on", due, &format)?.map(Day::iso);
        self.write(Op::AddOpenPoint, None, |tx| {
            tx.project(&new.project)?;
            let mut row = fresh(tx.new_id(), new.project, text, now.0);
            (row.owner, row.due_on) = (owner, due_on);
            tx.insert_open_point(&row)?;
            Ok(Some(row.id))
        })
    }

    /// Sets a field of an open point: `text`, `owner`, `due_on` or `answer`. An answer closes it, an empty one
    /// opens it again. The first change of one that follows from what is known writes it down.
    ///
    /// # Errors
    /// What the field does not accept, and a point that is not there.
    pub fn set_open_point(&mut self, edit: OpenPointEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let today = now.day_in(format.zone);
        let stored = self.read(|reader| reader.open_points_of(&edit.project))?;
        let stored = stored
            .into_iter()
            .find(|row| row.id == edit.point || row.derived_from == edit.point);
        let is_new = stored.is_none();
        let mut row = match stored {
            Some(row) => row,
            None => self.taken_over(&edit, today, now.0)?,
        };
        let before = row.clone();
        let op = read::field(
            &edit.field,
            change(&mut row, &edit, today, &format),
            &format,
        )?;
        self.write(op, edit.visit.as_deref(), |tx| {
            if is_new && row != before {
                row.id = tx.new_id();
                tx.insert_open_point(&row)?;
                return Ok(Some(row.id));
            }
            if !is_new {
                tx.update_open_point(&row)?;
            }
            Ok(None)
        })
    }

    /// Removes a written open point. One that follows from what is known comes back as it was.
    ///
    /// # Errors
    /// When there is no such point.
    pub fn remove_open_point(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveOpenPoint, None, |tx| {
            tx.delete_open_point(&id.id).map(|()| None)
        })
    }

    /// A row for a point that follows from what is known.
    fn taken_over(&self, edit: &OpenPointEdit, today: Day, now: i64) -> Result<OpenPoint> {
        let rows = self.read(|reader| ScopeRows::of(reader, &edit.project))?;
        let known = self.known_of(&edit.project, &rows)?;
        let needs = people::said_needs(&self.plan_of(&edit.project)?.1, &[]);
        let asked = point::derived(&rows, &known, &needs, today, &self.format());
        let asked = asked.into_iter().find(|point| point.id == edit.point);
        let asked = asked.ok_or_else(|| self.no_such_point(&edit.point))?;
        let mut row = fresh(String::new(), edit.project.clone(), asked.text, now);
        row.derived_from = asked.id;
        Ok(row)
    }

    fn no_such_point(&self, id: &str) -> Problem {
        let missing = outset_store::Error::NotFound {
            table: "open_point",
            id: id.to_owned(),
        };
        problem::file(&missing, &self.format())
    }
}

fn fresh(id: String, project: String, text: String, created_at: i64) -> OpenPoint {
    OpenPoint {
        id,
        project_id: project,
        point: text,
        owner: String::new(),
        due_on: None,
        answer: String::new(),
        closed_on: None,
        derived_from: String::new(),
        created_at,
    }
}

fn needed(text: String) -> std::result::Result<String, Invalid> {
    if text.is_empty() {
        Err(Invalid::Empty)
    } else {
        Ok(text)
    }
}

fn change(
    row: &mut OpenPoint,
    edit: &OpenPointEdit,
    today: Day,
    format: &Formatter,
) -> std::result::Result<Op, Invalid> {
    let text = edit.text.as_str();
    match edit.field.as_str() {
        // What a rule asks is worded by the rule.
        "text" if point::is_own(row) => {
            row.point = name::note(text).and_then(needed)?;
        }
        "owner" => row.owner = name::optional(text)?,
        "due_on" => {
            row.due_on = read::optional(text, |text| read::day(text, format))?.map(Day::iso);
        }
        "answer" => {
            let answer = name::note(text)?;
            let closes = !answer.is_empty();
            row.closed_on = closes.then(|| today.iso());
            row.answer = answer;
            if closes {
                return Ok(Op::CloseOpenPoint);
            }
        }
        field => {
            return Err(Invalid::NotInList {
                found: field.to_owned(),
            });
        }
    }
    Ok(Op::ChangeOpenPoint)
}
