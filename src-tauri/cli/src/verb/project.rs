//! Projects: listed, and one added.

use crate::{
    answer::{Answer, Outcome},
    arguments::NewProject,
    table::Column,
    terminal::Terminal,
};
use outset_app::{NewFromTemplate, ProjectRow, Session};
use serde_json::json;
use std::path::Path;

/// The portfolio; its document is the list of projects.
pub(crate) fn list(file: &Path, terminal: &mut Terminal) -> Outcome {
    let portfolio = terminal.look(file, |session| session.portfolio())?;
    let rows: Vec<Vec<String>> = portfolio.rows.iter().map(row).collect();
    let columns = [
        Column::words("cli-column-name"),
        Column::words("cli-column-area"),
        Column::words("cli-column-stage"),
        Column::words("cli-column-start"),
        Column::quantity("cli-column-budget"),
    ];
    let text = terminal.list(&portfolio.headline, &columns, &rows);
    Ok(Answer::new(&text, portfolio.rows))
}

fn row(project: &ProjectRow) -> Vec<String> {
    let budget = project.budget.as_ref().map(|budget| budget.text.clone());
    vec![
        project.name.clone(),
        project.area.clone(),
        project.stage_name.clone(),
        project.start_month.clone().unwrap_or_default(),
        budget.unwrap_or_default(),
    ]
}

/// Adds a project; its document is the project as the list has it.
pub(crate) fn add(new: NewProject, terminal: &mut Terminal) -> Outcome {
    let began_as = new.began_as.id().to_owned();
    let add = |session: &mut Session| match new.template {
        Some(template) => session.begin_from_template(NewFromTemplate {
            name: new.name,
            template,
            area: new.area,
            start_month: new.start,
            budget: new.budget,
        }),
        None => session.add_project(outset_app::NewProject {
            name: new.name,
            area: new.area,
            start_month: new.start,
            budget: new.budget,
            began_as: Some(began_as),
        }),
    };
    let file = new.workspace.file;
    let (done, portfolio) = terminal.change(&file, add, Session::portfolio)?;
    let added = portfolio
        .rows
        .into_iter()
        .find(|row| Some(&row.id) == done.id.as_ref());
    let name = added.as_ref().map_or("", |row| row.name.as_str());
    let text = format!("{}: {name}", done.done);
    Ok(Answer::new(&text, json!(added)))
}
