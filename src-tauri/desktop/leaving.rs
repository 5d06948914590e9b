//! Leaving: a sample with changes that nobody has kept is asked about once; everything else closes at once.

use crate::desk::Desk;
use crate::events;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::{AppHandle, Manager};

/// Whether it was asked before closing.
#[derive(Default)]
pub(crate) struct Asked(AtomicBool);

/// Somebody wants to close the window. What the page then decides comes back as [`close`], or as nothing; who
/// closes once more without answering finds the changes again at the next start.
pub(crate) fn wanted(app: &AppHandle) {
    let leaving = app.clone();
    app.state::<Desk>().run(move |session| {
        let asked = leaving.state::<Asked>();
        if session.has_unkept_changes() && !asked.0.swap(true, Ordering::Relaxed) {
            events::leaving(&leaving);
        } else {
            close(&leaving);
        }
    });
}

/// Closes the window, and with it the application.
pub(crate) fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // A window that is gone already needs no closing.
        let _ = window.destroy();
    }
}
