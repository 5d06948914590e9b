//! Workspace files that arrive from outside the page: by double-click, on the command line, from a second start, dropped on the window.

use crate::desk::Desk;
use crate::events;
use outset_app::{OpenFile, Opened};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Manager};

/// What became of a file that arrived before the page could hear of it.
#[derive(Default)]
pub(crate) struct Waiting(Mutex<State>);

#[derive(Default)]
struct State {
    page_listens: bool,
    opened: Option<Opened>,
}

/// The file named by the words of a start, the program's own name left out.
pub(crate) fn named_by(words: &[String], folder: &Path) -> Option<PathBuf> {
    let file = words.iter().skip(1).find(|word| !word.starts_with('-'))?;
    Some(folder.join(file))
}

/// The first of these was dropped on the window: a workspace is opened, anything else is the page's to take.
pub(crate) fn dropped(app: &AppHandle, files: &[PathBuf]) {
    let Some(file) = files.first() else {
        return;
    };
    if file.extension().is_some_and(|ending| ending == "outset") {
        open(app, file.clone());
    } else {
        events::dropped(app, &file.to_string_lossy());
    }
}

/// Opens the first of these.
#[cfg(target_os = "macos")]
pub(crate) fn open_first(app: &AppHandle, files: &[PathBuf]) {
    if let Some(file) = files.first() {
        open(app, file.clone());
    }
}

/// Opens a file and tells the page, with what it can do where it could not simply be opened.
pub(crate) fn open(app: &AppHandle, file: PathBuf) {
    let told = app.clone();
    app.state::<Desk>().run(move |session| {
        let path = file.to_string_lossy().into_owned();
        let opened = session.open_workspace(OpenFile {
            path,
            read_only: false,
        });
        if let Ok(opened) = opened {
            tell(&told, opened);
        }
    });
}

/// Nothing was named: the sample at the very first start, or what of it was changed and not kept.
pub(crate) fn begin(app: &AppHandle) {
    let told = app.clone();
    app.state::<Desk>().run(move |session| {
        if let Some(opened) = session.begin() {
            tell(&told, opened);
        }
    });
}

/// A second start: its file is opened here, and this window comes to the front.
pub(crate) fn second_start(app: &AppHandle, words: &[String], folder: &str) {
    if let Some(file) = named_by(words, Path::new(folder)) {
        open(app, file);
    }
    if let Some(window) = app.get_webview_window("main") {
        // The system may refuse to let a window come to the front by itself; the file is open all the same.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// The page has painted and listens: it is told what waited.
pub(crate) fn page_listens(app: &AppHandle) {
    let waiting = app.state::<Waiting>();
    let mut state = waiting.0.lock().unwrap_or_else(PoisonError::into_inner);
    state.page_listens = true;
    match state.opened.take() {
        Some(Opened::Opened { .. }) => tell_session(app),
        Some(other) => events::opened(app, other),
        None => {}
    }
}

/// Tells the session as it is now: what it was at opening may have changed while the page came up.
fn tell_session(app: &AppHandle) {
    let told = app.clone();
    app.state::<Desk>().run(move |session| {
        if let Ok(view) = session.session() {
            events::session(&told, view);
        }
    });
}

fn tell(app: &AppHandle, opened: Opened) {
    let waiting = app.state::<Waiting>();
    let mut state = waiting.0.lock().unwrap_or_else(PoisonError::into_inner);
    if state.page_listens {
        send(app, opened);
    } else {
        state.opened = Some(opened);
    }
}

fn send(app: &AppHandle, opened: Opened) {
    match opened {
        Opened::Opened { session } => events::session(app, *session),
        other => events::opened(app, other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn the_file_is_the_first_word_that_is_no_option() {
        let folder = Path::new("/home/ada");
        let named = |line| named_by(&words(line), folder);
        assert_eq!(
            named("outset-window plan.outset"),
            Some("/home/ada/plan.outset".into())
        );
        assert_eq!(
            named("outset-window --flag /tmp/a.outset"),
            Some("/tmp/a.outset".into())
        );
        assert_eq!(named("outset-window"), None);
    }
}
