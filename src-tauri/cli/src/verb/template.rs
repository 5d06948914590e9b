//! Templates listed and saved, and the record of a workspace's own plans.

use crate::{
    answer::{Answer, Outcome},
    arguments::template::SaveTemplate,
    table::Column,
    terminal::Terminal,
};
use outset_app::{Session, TemplateSave, TrackRecordDocument};
use std::path::Path;

/// The templates; the document is the list with what could not be read.
pub(crate) fn list(terminal: &mut Terminal) -> Outcome {
    let templates = terminal.session().templates();
    let rows: Vec<Vec<String>> = templates
        .rows
        .iter()
        .map(|row| vec![row.id.clone(), row.name.clone(), row.about.clone()])
        .collect();
    let columns = [
        Column::words("cli-column-template"),
        Column::words("cli-column-name"),
        Column::words("cli-column-about"),
    ];
    let mut text = terminal.list(&terminal.word("cli-templates"), &columns, &rows);
    for refused in &templates.refused {
        text.push('\n');
        text.push_str(refused);
    }
    Ok(Answer::new(&text, templates))
}

/// Saves a project as a template; its document is where it stands.
pub(crate) fn save(ask: SaveTemplate, terminal: &mut Terminal) -> Outcome {
    let path = ask.out.as_deref().map(|path| terminal.text_of(path));
    let path = path.transpose()?;
    let written = terminal.look(&ask.workspace.file, |session: &mut Session| {
        session.save_template(TemplateSave {
            project: session.find_project(&ask.project)?,
            name: ask.name,
            about: ask.about,
            path,
        })
    })?;
    let text = written.text.clone();
    Ok(Answer::new(&text, written))
}

/// What approved plans promised and what came; its document holds null while nothing is known.
pub(crate) fn record(file: &Path, terminal: &mut Terminal) -> Outcome {
    let track_record = terminal.look(file, |session| session.track_record())?;
    let Some(record) = &track_record else {
        let none = terminal.word("reference-record-none");
        return Ok(Answer::new(&none, TrackRecordDocument { track_record }));
    };
    let kept = |kept: &Option<outset_app::TrackKept>| {
        kept.as_ref()
            .map_or_else(|| "–".to_owned(), |kept| kept.text.clone())
    };
    let row = |project: &outset_app::TrackProject| {
        vec![
            project.name.clone(),
            kept(&project.benefit),
            kept(&project.cost),
            kept(&project.go_live),
        ]
    };
    let rows: Vec<Vec<String>> = record.projects.iter().map(row).collect();
    let columns = [
        Column::words("cli-column-project"),
        Column::words("reference-record-head-benefit"),
        Column::words("reference-record-head-cost"),
        Column::words("reference-record-head-go_live"),
    ];
    let text = terminal.list(&record.headline, &columns, &rows);
    Ok(Answer::new(&text, TrackRecordDocument { track_record }))
}
