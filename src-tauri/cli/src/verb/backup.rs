//! Backups: listed, taken, and put back.

use crate::{
    answer::{Answer, Outcome},
    arguments::Restore,
    table::Column,
    terminal::{Terminal, whole_path},
};
use outset_app::{BackupRow, FileOrOpen, RestoreFrom};
use serde_json::json;
use std::path::Path;

/// The backups of a file, newest first.
pub(crate) fn list(file: &Path, terminal: &mut Terminal) -> Outcome {
    let path = Some(terminal.text_of(&whole_path(file))?);
    let backups = terminal.session().backups(FileOrOpen { path })?;
    if backups.is_empty() {
        // A damaged or missing file still has its backups; without any, it must at least be a workspace.
        terminal.look(file, |_| Ok(()))?;
        return Ok(Answer::new(&terminal.word("cli-no-backups"), backups));
    }
    let columns = [
        Column::words("cli-column-taken"),
        Column::words("cli-column-kind"),
        Column::quantity("cli-column-size"),
        Column::words("cli-column-backup"),
    ];
    let rows: Vec<Vec<String>> = backups.iter().map(row).collect();
    let headline = terminal.word("cli-backups");
    Ok(Answer::new(
        &terminal.list(&headline, &columns, &rows),
        backups,
    ))
}

fn row(backup: &BackupRow) -> Vec<String> {
    vec![
        backup.taken.clone(),
        backup.kind_name.clone(),
        backup.size.clone(),
        backup.name.clone(),
    ]
}

/// Takes a backup now.
pub(crate) fn take(file: &Path, terminal: &mut Terminal) -> Outcome {
    let backup = terminal.look(file, |session| session.back_up_now())?;
    let text = terminal.word_with("cli-backed-up", &[("name", &backup.name)]);
    Ok(Answer::new(&text, backup))
}

/// Puts a backup in the place of a file.
pub(crate) fn restore(from: &Restore, terminal: &mut Terminal) -> Outcome {
    let file = &from.workspace.file;
    let path = terminal.text_of(&whole_path(file))?;
    let backup = terminal.text_of(&from.backup)?;
    let kept = terminal.session().put_back(&RestoreFrom {
        path: path.clone(),
        backup: backup.clone(),
    })?;
    let text = match &kept {
        Some(kept) => {
            terminal.word_with("cli-restored-kept", &[("backup", &backup), ("kept", kept)])
        }
        None => terminal.word_with("cli-restored", &[("backup", &backup)]),
    };
    let document = json!({ "path": path, "backup": backup, "kept": kept });
    Ok(Answer::new(&text, document))
}
