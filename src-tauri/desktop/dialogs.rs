//! The system's dialogs for files and folders. They are opened from here only: the page never sees the file system.

use outset_app::words;
use std::path::PathBuf;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// Asks for the folder of a new workspace.
pub(crate) fn folder(
    app: &AppHandle,
    language: &str,
    chosen: impl FnOnce(Option<PathBuf>) + Send + 'static,
) {
    dialog(app, words::text(language, "menu-ask-folder")).pick_folder(|path| chosen(read(path)));
}

/// Asks for a workspace file.
pub(crate) fn workspace(
    app: &AppHandle,
    language: &str,
    chosen: impl FnOnce(Option<PathBuf>) + Send + 'static,
) {
    workspaces(app, language, words::text(language, "menu-ask-workspace"))
        .pick_file(|path| chosen(read(path)));
}

/// Asks for a file of predictions, outcomes or measures.
pub(crate) fn log(
    app: &AppHandle,
    language: &str,
    chosen: impl FnOnce(Option<PathBuf>) + Send + 'static,
) {
    let tables = words::text(language, "menu-kind-table");
    let all = words::text(language, "menu-kind-all");
    dialog(app, words::text(language, "menu-ask-log"))
        .add_filter(tables, &["csv", "tsv", "txt"])
        .add_filter(all, &["*"])
        .pick_file(|path| chosen(read(path)));
}

/// Asks for a template file.
pub(crate) fn template(
    app: &AppHandle,
    language: &str,
    chosen: impl FnOnce(Option<PathBuf>) + Send + 'static,
) {
    let kind = words::text(language, "menu-kind-template");
    dialog(app, words::text(language, "menu-ask-template"))
        .add_filter(kind, &["outset-template"])
        .pick_file(|path| chosen(read(path)));
}

/// Asks where a template goes, proposing a folder, where there is one, and a name.
pub(crate) fn template_place(
    app: &AppHandle,
    language: &str,
    proposed: &std::path::Path,
    chosen: impl FnOnce(Option<PathBuf>) + Send + 'static,
) {
    let kind = words::text(language, "menu-kind-template");
    let mut dialog = dialog(app, words::text(language, "menu-ask-template-place"))
        .add_filter(kind, &["outset-template"])
        .set_file_name(proposed.file_name().unwrap_or_default().to_string_lossy());
    if let Some(folder) = proposed.parent().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    dialog.save_file(|path| chosen(read(path).map(|path| named(&path, "outset-template"))));
}

/// Asks where the proposal goes, proposing a folder, where there is one, and a name.
pub(crate) fn proposal(
    app: &AppHandle,
    language: &str,
    proposed: &std::path::Path,
    chosen: impl FnOnce(Option<PathBuf>) + Send + 'static,
) {
    let kind = words::text(language, "menu-kind-pdf");
    let mut dialog = dialog(app, words::text(language, "menu-ask-proposal"))
        .add_filter(kind, &["pdf"])
        .set_file_name(proposed.file_name().unwrap_or_default().to_string_lossy());
    if let Some(folder) = proposed.parent().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    dialog.save_file(|path| chosen(read(path).map(|path| named(&path, "pdf"))));
}

/// Some systems leave the ending to whoever types the name.
fn named(path: &std::path::Path, wanted: &str) -> PathBuf {
    match path.extension() {
        Some(ending) if ending.eq_ignore_ascii_case(wanted) => path.to_owned(),
        _ => {
            let mut named = path.as_os_str().to_owned();
            named.push(".");
            named.push(wanted);
            named.into()
        }
    }
}

/// Asks where a file has gone, starting in the folder where it was.
pub(crate) fn missing(
    app: &AppHandle,
    language: &str,
    was: &std::path::Path,
    chosen: impl FnOnce(Option<PathBuf>) + Send + 'static,
) {
    let name = was.file_name().unwrap_or_default().to_string_lossy();
    let title = words::text_with(language, "menu-ask-missing", &[("name", &name)]);
    let mut dialog = workspaces(app, language, title);
    if let Some(folder) = was.ancestors().skip(1).find(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    dialog.pick_file(|path| chosen(read(path)));
}

fn workspaces(app: &AppHandle, language: &str, title: String) -> FileDialogBuilder<tauri::Wry> {
    let kind = words::text(language, "menu-kind-workspace");
    dialog(app, title).add_filter(kind, &["outset"])
}

fn dialog(app: &AppHandle, title: String) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file().set_title(title);
    match app.get_webview_window("main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

fn read(path: Option<FilePath>) -> Option<PathBuf> {
    path.and_then(|path| path.into_path().ok()) // an address that is no file cannot be a workspace
}
