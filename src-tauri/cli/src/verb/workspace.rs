//! Workspace files: made, checked, and read where they are damaged.

use crate::{
    answer::{Answer, Outcome, Refusal},
    arguments::NewFile,
    table::Column,
    terminal::{Terminal, whole_path},
};
use outset_app::{CheckReport, Problem};
use serde_json::json;
use std::path::Path;

/// Makes a workspace; named like its file unless a name is given.
pub(crate) fn new(new: &NewFile, terminal: &mut Terminal) -> Outcome {
    let path = whole_path(&new.file);
    let text = terminal.text_of(&path)?;
    if new.sample {
        terminal.session().create_sample(&path)?;
    } else {
        let stem = || path.file_stem().unwrap_or_default().to_string_lossy();
        let name = new.name.clone().unwrap_or_else(|| stem().into_owned());
        let currency = new.currency.to_uppercase();
        terminal.session().create(&path, &name, &currency)?;
    }
    let made = terminal.look(&path, |session| session.session())?.workspace;
    let name = made.as_ref().map_or("", |made| made.name.as_str());
    let said = [("name", name), ("path", text.as_str())];
    let sentence = terminal.word_with("cli-made", &said);
    let document = made.map(|made| {
        json!({ "id": made.id, "name": made.name, "path": made.path, "currency": made.currency })
    });
    Ok(Answer::new(&sentence, document))
}

/// Checks a file. Whatever is wrong is this verb's result, so its document says `ok` either way.
pub(crate) fn check(file: &Path, terminal: &mut Terminal) -> Outcome {
    let path = whole_path(file);
    let report = terminal
        .text_of(&path)
        .and_then(|_| terminal.session().check(&path));
    match report {
        Ok(report) => Ok(whole(&report, terminal)),
        Err(problem) => Err(not_whole(problem, &path)),
    }
}

fn whole(report: &CheckReport, terminal: &Terminal) -> Answer {
    let rows: Vec<Vec<String>> = report
        .tables
        .iter()
        .map(|table| vec![table.table.clone(), table.rows.to_string()])
        .collect();
    let columns = [
        Column::words("cli-column-table"),
        Column::quantity("cli-column-rows"),
    ];
    Answer::new(&terminal.list(&report.sentence, &columns, &rows), report)
}

fn not_whole(problem: Problem, file: &Path) -> Refusal {
    let document = json!({
        "ok": false,
        "path": file.to_string_lossy(),
        "code": problem.code,
        "message": problem.message,
        "help": problem.help,
    });
    Refusal::with(problem, document)
}

/// Reads what can be read of a damaged file into a new one beside it.
pub(crate) fn salvage(file: &Path, terminal: &mut Terminal) -> Outcome {
    let path = whole_path(file);
    terminal.text_of(&path)?;
    let (to, tables) = terminal.session().read_what_can_be_read(&path)?;
    let to = terminal.text_of(&to)?;
    let mut text = terminal.word_with("cli-salvaged", &[("path", &to)]);
    for table in &tables {
        text.push('\n');
        text.push_str(&table.text);
    }
    Ok(Answer::new(&text, json!({ "path": to, "tables": tables })))
}
