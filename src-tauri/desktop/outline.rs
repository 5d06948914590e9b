//! What the native menu shows of the session. It is compared after each job, so that no verb has to think of the menu.

use crate::menu;
use outset_app::{RecentFile, Session};
use tauri::AppHandle;

/// The part of the session that stands in the menu.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Outline {
    pub(crate) language: String,
    pub(crate) theme: String,
    pub(crate) is_open: bool,
    pub(crate) undo: Option<String>,
    pub(crate) redo: Option<String>,
    pub(crate) recent: Vec<Recent>,
}

/// A file opened lately.
#[derive(Clone, PartialEq)]
pub(crate) struct Recent {
    pub(crate) path: String,
    pub(crate) name: String,
}

/// The outline of the session as it is now; of what cannot be read, nothing.
pub(crate) fn of(session: &Session) -> Outline {
    let Ok(view) = session.session() else {
        return Outline {
            language: session.language().to_owned(),
            ..Outline::default()
        };
    };
    Outline {
        language: view.settings.language,
        theme: view.settings.theme,
        is_open: view.workspace.is_some(),
        undo: view.history.undo,
        redo: view.history.redo,
        recent: recent(session.recent_files()),
    }
}

fn recent(files: Vec<RecentFile>) -> Vec<Recent> {
    let recent = |RecentFile { path, name, .. }| Recent { path, name };
    files.into_iter().map(recent).collect()
}

/// Shows it in the menu if it is not what stands there.
pub(crate) fn show_if_new(app: &AppHandle, session: &Session, shown: &mut Outline) {
    let now = of(session);
    if *shown == now {
        return;
    }
    shown.clone_from(&now);
    let menu_app = app.clone();
    // Both fail only while the application ends, when nobody sees the menu any more.
    let _ = app.run_on_main_thread(move || {
        let _ = menu::show(&menu_app, &now);
    });
}
