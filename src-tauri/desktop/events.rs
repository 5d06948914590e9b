//! What the window's page is told without having asked. Names and shapes are those of the generated types.

use serde::Serialize;
use tauri::{AppHandle, Emitter};

/// Sends one event to the page. A page that is gone, or not there yet, asks anew when it comes.
fn tell(app: &AppHandle, event: &str, payload: impl Serialize + Clone) {
    let _ = app.emit_to("main", event, payload);
}

/// An item of the native menu was chosen.
pub(crate) fn menu(app: &AppHandle, action: &str) {
    tell(app, "menu", serde_json::json!({ "action": action }));
}

/// These tables changed; every page that shows them asks again.
pub(crate) fn changed(app: &AppHandle, tables: &[String]) {
    tell(app, "changed", serde_json::json!({ "tables": tables }));
}

/// The line at the foot of the rail.
pub(crate) fn status(app: &AppHandle, text: &str) {
    tell(app, "status", serde_json::json!({ "text": text }));
}

/// Somebody wants to close the window while the sample has changes that are not kept.
pub(crate) fn leaving(app: &AppHandle) {
    tell(app, "leaving", serde_json::json!({}));
}

/// The session changed as a whole.
pub(crate) fn session(app: &AppHandle, session: impl Serialize + Clone) {
    tell(app, "session", session);
}

/// A file that was handed over could not simply be opened.
pub(crate) fn opened(app: &AppHandle, opened: impl Serialize + Clone) {
    tell(app, "opened", opened);
}

/// How far long work has come, as a share from 0 to 1.
pub(crate) fn progress(app: &AppHandle, share: f64) {
    tell(app, "progress", serde_json::json!({ "share": share }));
}

/// A file that is no workspace was dropped on the window.
pub(crate) fn dropped(app: &AppHandle, path: &str) {
    tell(app, "dropped", serde_json::json!({ "path": path }));
}
