//! Scope: the page of the guided questions, and reasons of its verdict that somebody sets aside.

use crate::{
    Result, Session,
    plan::people,
    read,
    scope::{self, ScopeRows, expectation, point, question, verdict},
    view::{Done, Id, Overruling, ScopeView},
    words,
};
use outset_core::{
    Invalid, name,
    project::Stage,
    scope::{
        question::Question,
        verdict::{Reason, verdict},
    },
};
use outset_store::{Op, Reader, table::overruled::Overruled};
use std::collections::BTreeSet;

impl Session {
    /// The guided questions, what follows from their answers, and what is open.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn scope(&self, id: Id) -> Result<ScopeView> {
        let format = self.format();
        let today = self.now().day_in(format.zone);
        let (project, currency, rows, people) = self.read(|reader| {
            let project = reader.project(&id.id)?;
            let rows = ScopeRows::of(reader, &id.id)?;
            let people = speakers(reader, &rows)?;
            Ok((project, reader.workspace()?.currency, rows, people))
        })?;
        let known = self.known_of(&id.id, &rows)?;
        let said = verdict(&known.facts);
        let needs = people::said_needs(&self.plan_of(&id.id)?.1, &[]);
        let derived = point::derived(&rows, &known, &needs, today, &format);
        let open_points = point::rows(&derived, &rows.open_points, today, &format);
        let open = open_points.iter().filter(|row| point::is_open(row)).count();
        let shown = format.number(open as f64, 0);
        let view = |question| question::view(question, &project, &rows, &known, &currency, &format);
        let mut questions: Vec<_> = Question::ALL.map(view).into();
        let estimates = questions
            .iter_mut()
            .flat_map(|question| &mut question.estimates);
        self.show_formulas(&id.id, estimates)?;
        let estimates = questions
            .iter_mut()
            .flat_map(|question| &mut question.estimates);
        self.show_voices(&id.id, estimates)?;
        Ok(ScopeView {
            headline: verdict::headline(&said, &known, &format),
            verdict: said.kind.id().to_owned(),
            reasons: verdict::reasons(&said, &rows, &known, &format),
            in_scope: project.stage == Stage::Scope.id(),
            questions,
            open_points,
            open_sentence: words::text_counted(
                &format.language,
                "scope-points",
                open,
                &[("shown", &shown)],
            ),
            datasets: super::dataset::rows(&rows.datasets),
            expectations: expectation::rows(&rows.expectations, &format),
            expectations_sentence: expectation::sentence(&rows.expectations, &format),
            speakers: people,
            id: project.id,
            name: project.name,
        })
    }

    /// Sets a reason of the verdict aside, with why; without words it counts again.
    ///
    /// # Errors
    /// A reason that does not exist, and words that are too long.
    pub fn overrule(&mut self, edit: Overruling) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let reason = Reason::from_id(&edit.reason).ok_or(Invalid::NotInList {
            found: edit.reason.clone(),
        });
        let reason = read::field("reason", reason, &format)?;
        let why = read::field("why", name::note(&edit.why), &format)?;
        let said_by = speaker(edit.said_by.as_deref());
        let found = self.read(|reader| {
            let rows = reader.overruled_of(&edit.project)?;
            Ok(rows.into_iter().find(|row| row.reason == reason.id()))
        })?;
        if why.is_empty() {
            return self.write(Op::RestoreReason, None, |tx| {
                found.map_or(Ok(None), |row| tx.delete_overruled(&row.id).map(|()| None))
            });
        }
        self.write(Op::OverruleReason, None, |tx| {
            tx.project(&edit.project)?;
            if let Some(row) = found {
                let said_by = said_by.unwrap_or(row.said_by);
                tx.update_overruled(&Overruled {
                    why,
                    said_by,
                    ..row
                })?;
                return Ok(None);
            }
            let row = Overruled {
                id: tx.new_id(),
                project_id: edit.project,
                reason: reason.id().to_owned(),
                why,
                said_by: said_by.unwrap_or_default(),
                created_at: now.0,
            };
            tx.insert_overruled(&row)?;
            Ok(Some(row.id))
        })
    }
}

/// Whoever was picked for this sitting; nobody where the name says nothing.
pub(super) fn speaker(said_by: Option<&str>) -> Option<String> {
    let said_by = said_by.map(str::trim).filter(|name| !name.is_empty());
    said_by.map(|name| name.chars().take(name::NAME_MOST).collect())
}

/// Everybody who has said something here, then everybody in the workspace; each once.
fn speakers(reader: &Reader<'_>, rows: &scope::ScopeRows) -> outset_store::Result<Vec<String>> {
    let people = reader.people()?;
    let names = rows
        .answers
        .iter()
        .map(|row| row.said_by.as_str())
        .chain(rows.drivers.iter().map(|row| row.said_by.as_str()))
        .chain(rows.expectations.iter().map(|row| row.said_by.as_str()))
        .chain(rows.overruled.iter().map(|row| row.said_by.as_str()))
        .chain(people.iter().map(|person| person.name.as_str()));
    let mut seen = BTreeSet::new();
    let once = names.filter(|name| !name.is_empty() && seen.insert(name.to_lowercase()));
    Ok(once.map(str::to_owned).collect())
}
