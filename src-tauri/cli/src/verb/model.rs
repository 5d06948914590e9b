//! Models: one added, and how all of them stand.

use crate::{
    answer::{Answer, Outcome},
    arguments::{NewModel, StatusOf},
    table::Column,
    terminal::Terminal,
};
use outset_app::{Id, ModelStatus, Session};
use serde_json::json;

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
pub(crate) fn status(of: &StatusOf, terminal: &mut Terminal) -> Outcome {
    let file = &of.workspace.file;
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
    let alerts = status.models.iter().any(|model| model.state == ALERTING);
    let code = if of.exit_code && alerts { ALERTS } else { 0 };
    Ok(Answer::new(&text, status).ending_with(code))
}

/// The state of a model of which a metric alerts.
const ALERTING: &str = "alerting";
/// What a script that asked for it sees then; 1 is a failure, 2 wrong usage.
const ALERTS: u8 = 3;

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
