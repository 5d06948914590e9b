//! People: listed, and one added.

use crate::{
    answer::{Answer, Outcome},
    arguments::NewPerson,
    table::Column,
    terminal::Terminal,
};
use outset_app::{PersonRow, Session, Shown};
use serde_json::json;
use std::path::Path;

/// All people; the document is their list.
pub(crate) fn list(file: &Path, terminal: &mut Terminal) -> Outcome {
    let people = terminal.look(file, |session| session.people())?;
    let rows: Vec<Vec<String>> = people.rows.iter().map(row).collect();
    let columns = [
        Column::words("cli-column-name"),
        Column::quantity("cli-column-rate"),
        Column::words("cli-column-since"),
        Column::quantity("cli-column-available"),
    ];
    let text = terminal.list(&people.headline, &columns, &rows);
    Ok(Answer::new(&text, people.rows))
}

fn row(person: &PersonRow) -> Vec<String> {
    let shown = |quantity: &Option<Shown>| quantity.as_ref().map(|shown| shown.text.clone());
    vec![
        person.name.clone(),
        shown(&person.rate).unwrap_or_default(),
        person.rate_since.clone().unwrap_or_default(),
        shown(&person.availability).unwrap_or_default(),
    ]
}

/// Adds a person; the document is the person as the list has them.
pub(crate) fn add(new: NewPerson, terminal: &mut Terminal) -> Outcome {
    let wished = outset_app::NewPerson {
        name: new.name,
        rate: new.rate.unwrap_or_default(),
        per: new.per.id().to_owned(),
        share: new.available.unwrap_or_default(),
    };
    let add = |session: &mut Session| session.add_person(wished);
    let file = new.workspace.file;
    let (done, people) = terminal.change(&file, add, Session::people)?;
    let added = people
        .rows
        .into_iter()
        .find(|row| Some(&row.id) == done.id.as_ref());
    let name = added.as_ref().map_or("", |row| row.name.as_str());
    let text = format!("{}: {name}", done.done);
    Ok(Answer::new(&text, json!(added)))
}
