//! Models: one added, and how all of them stand.

use crate::{
    answer::{Answer, Outcome},
    arguments::NewModel,
    table::Column,
    terminal::Terminal,
};
use outset_app::{Id, ModelStatus, Session};
use serde_json::json;
use std::path::Path;

/// Adds a model; its document is the model.
pub(crate) fn add(new: NewModel, terminal: &mut Terminal) -> Outcome {
    let file = new.of.workspace.file;
    let add = |session: &mut Session| {
        let project = session.find_project(&new.of.project)?;
        let name = new.name;
        session.add_model(outset_app::NewModel { project, name })
    };
    let (done, model) = terminal.change_then(&file, add, |session, done| {
        let id = done.id.clone().unwrap_or_default();
        session.model(Id { id })
    })?;
    let text = format!("{}: {}", done.done, model.name);
    Ok(Answer::new(&text, json!(model)))
}

/// How all models stand.
pub(crate) fn status(file: &Path, terminal: &mut Terminal) -> Outcome {
    let status = terminal.look(file, |session| session.status_of_models())?;
    let rows: Vec<Vec<String>> = status.models.iter().flat_map(rows).collect();
    let columns = [
        Column::words("cli-column-project"),
        Column::words("cli-column-model"),
        Column::words("cli-column-version"),
        Column::words("cli-column-state"),
        Column::words("cli-column-measure"),
    ];
    let text = terminal.list(&status.headline, &columns, &rows);
    Ok(Answer::new(&text, status))
}

/// One line a metric; a model without any has a line of its own.
fn rows(model: &ModelStatus) -> Vec<Vec<String>> {
    let line = |state: &str, text: &str| {
        vec![
            model.project.clone(),
            model.model.clone(),
            model.version.clone().unwrap_or_default(),
            state.to_owned(),
            text.to_owned(),
        ]
    };
    if model.alerts.is_empty() {
        return vec![line(&model.state_name, "")];
    }
    let alerts = model.alerts.iter();
    alerts
        .map(|alert| line(&alert.state_name, &alert.text))
        .collect()
}
