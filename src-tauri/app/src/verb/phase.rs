//! Phases: their gates, their owners, and the days on which they really began and ended.

use super::decision::follow;
use crate::{
    Code, Problem, Result, Session, course,
    format::Formatter,
    problem, read,
    view::{Done, PhaseAsk, PhaseEdit},
};
use outset_core::{Invalid, name, phase::PhaseKind, time::Day};
use outset_store::{Op, Tx, table::phase::Phase};

impl Session {
    /// Plans a phase that a project does not have yet; one that is there stays as it is.
    ///
    /// # Errors
    /// When there is no such project or phase.
    pub fn add_phase(&mut self, ask: PhaseAsk) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let kind = kind_named(&ask.kind, &format)?;
        self.write(Op::ChangePhase, None, |tx| {
            tx.project(&ask.project)?;
            ensure_phase(tx, &ask.project, kind, now.0).map(|phase| Some(phase.id))
        })
    }

    /// Sets a field of a phase; one that is not planned yet is planned with it. A project that was stopped is
    /// finished once its operation has ended.
    ///
    /// # Errors
    /// What the field does not accept, and an end before the beginning.
    pub fn set_phase(&mut self, edit: PhaseEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let kind = kind_named(&edit.kind, &format)?;
        let set = read::field(&edit.field, change(&edit, &format), &format)?;
        let rows = self.read(|reader| reader.phases_of(&edit.project))?;
        if let Some(mut after) = rows.into_iter().find(|row| row.kind == kind.id()) {
            set(&mut after);
            let [begun, ended] = [&after.started_on, &after.ended_on];
            let days = (course::day(begun.as_deref()), course::day(ended.as_deref()));
            if let (Some(begun), Some(ended)) = days
                && ended < begun
            {
                return Err(ends_first(&edit.field, &format));
            }
        }
        self.write(Op::ChangePhase, edit.visit.as_deref(), |tx| {
            tx.project(&edit.project)?;
            let mut phase = ensure_phase(tx, &edit.project, kind, now.0)?;
            set(&mut phase);
            if let Some(owner) = &phase.owner_id {
                tx.person(owner)?;
            }
            tx.update_phase(&phase)?;
            if kind == PhaseKind::Operation {
                follow(tx, tx.project(&edit.project)?)?;
            }
            Ok(None)
        })
    }
}

fn ends_first(field: &str, format: &Formatter) -> Problem {
    let language = &format.language;
    Problem::new(language, Code::Invalid, "problem-phase-ends-first", &[]).at(field)
}

fn kind_named(kind: &str, format: &Formatter) -> Result<PhaseKind> {
    let found = kind.to_owned();
    PhaseKind::from_id(kind)
        .ok_or_else(|| problem::invalid(&Invalid::NotInList { found }, format).at("kind"))
}

type Change = Box<dyn Fn(&mut Phase)>;

fn change(edit: &PhaseEdit, format: &Formatter) -> std::result::Result<Change, Invalid> {
    let text = edit.text.as_str();
    let day = || -> std::result::Result<Option<String>, Invalid> {
        let day = read::optional(text, |text| read::day(text, format))?;
        Ok(day.map(Day::iso))
    };
    Ok(match edit.field.as_str() {
        "gate_on" => {
            let day = day()?;
            Box::new(move |phase| phase.gate_on.clone_from(&day))
        }
        "gate_question" => {
            let question = name::optional(text)?;
            Box::new(move |phase| phase.gate_question.clone_from(&question))
        }
        "started_on" => {
            let day = day()?;
            Box::new(move |phase| phase.started_on.clone_from(&day))
        }
        "ended_on" => {
            let day = day()?;
            Box::new(move |phase| phase.ended_on.clone_from(&day))
        }
        "may_stop" => {
            let may_stop = text == "yes";
            Box::new(move |phase| phase.may_stop = may_stop)
        }
        "owner" => {
            let owner = (!text.is_empty()).then(|| text.to_owned());
            Box::new(move |phase| phase.owner_id.clone_from(&owner))
        }
        field => {
            return Err(Invalid::NotInList {
                found: field.to_owned(),
            });
        }
    })
}

/// The phase of a project, made where it is not planned yet (files of the first version have none), and
/// taken back where the planned way does without it.
pub(crate) fn ensure_phase(
    tx: &Tx<'_>,
    project: &str,
    kind: PhaseKind,
    now: i64,
) -> outset_store::Result<Phase> {
    crate::option::take_back_phase(tx, project, kind.id())?;
    let rows = tx.phases_of(project)?;
    if let Some(found) = rows.into_iter().find(|row| row.kind == kind.id()) {
        return Ok(found);
    }
    let phase = new_phase(tx.new_id(), project, kind, now);
    tx.insert_phase(&phase)?;
    Ok(phase)
}

/// A phase that nobody has said anything about yet.
pub(crate) fn new_phase(id: String, project: &str, kind: PhaseKind, created_at: i64) -> Phase {
    Phase {
        id,
        project_id: project.to_owned(),
        kind: kind.id().to_owned(),
        owner_id: None,
        gate_on: None,
        gate_question: String::new(),
        started_on: None,
        ended_on: None,
        created_at,
        may_stop: true,
    }
}
