//! Verbs that concern the window itself: dialogs, full screen, the first paint. Named as the page calls them.

use crate::calls::{Reply, mistake, on_desk};
use crate::desk::Desk;
pub(crate) use crate::proposal_verbs::{choose_proposal, write_proposal};
pub(crate) use crate::template_verbs::{choose_template, choose_template_place};
use crate::{arrivals, dialogs, leaving};
use outset_app::{FilePath, OpenFile, Opened};
use serde::Deserialize;
use std::io::Write;
use std::path::PathBuf;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use tauri::{AppHandle, Manager, WebviewWindow};

/// The switch that stops long work.
pub(crate) struct Stop(pub(crate) Arc<AtomicBool>);

/// Whether the window fills the screen.
#[derive(Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct FullScreen {
    on: bool,
}

/// What the page's policy refused.
#[derive(Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Violation {
    text: String,
}

/// Asks for the folder of a new workspace.
pub(crate) fn choose_folder(app: &AppHandle, reply: Reply<Option<String>>) {
    let asking = app.clone();
    app.state::<Desk>().run(move |session| {
        dialogs::folder(&asking, session.language(), move |folder| {
            reply.give(Ok(
                folder.map(|folder| folder.to_string_lossy().into_owned())
            ));
        });
    });
}

/// Asks for a workspace, and opens it.
pub(crate) fn choose_workspace(app: &AppHandle, reply: Reply<Option<Opened>>) {
    let asking = app.clone();
    app.state::<Desk>().run(move |session| {
        let then = asking.clone();
        dialogs::workspace(&asking, session.language(), move |file| {
            open_chosen(&then, file, reply);
        });
    });
}

/// Asks for a file to read in.
pub(crate) fn choose_log(app: &AppHandle, reply: Reply<Option<String>>) {
    let asking = app.clone();
    app.state::<Desk>().run(move |session| {
        dialogs::log(&asking, session.language(), move |file| {
            reply.give(Ok(file.map(|file| file.to_string_lossy().into_owned())));
        });
    });
}

/// Stops the long work that is under way. Not asked of the desk, which is busy with it.
pub(crate) fn stop_work(app: &AppHandle, reply: Reply<()>) {
    app.state::<Stop>().0.store(true, Ordering::Relaxed);
    reply.give(Ok(()));
}

/// Asks where a recent file has gone, and opens it there.
pub(crate) fn look_for(app: &AppHandle, missing: FilePath, reply: Reply<Option<Opened>>) {
    let asking = app.clone();
    app.state::<Desk>().run(move |session| {
        let then = asking.clone();
        let was = PathBuf::from(missing.path);
        dialogs::missing(&asking, session.language(), &was, move |file| {
            open_chosen(&then, file, reply);
        });
    });
}

fn open_chosen(app: &AppHandle, file: Option<PathBuf>, reply: Reply<Option<Opened>>) {
    let Some(file) = file else {
        return reply.give(Ok(None));
    };
    app.state::<Desk>().run(move |session| {
        let path = file.to_string_lossy().into_owned();
        let file = OpenFile {
            path,
            read_only: false,
        };
        reply.give(session.open_workspace(file).map(Some));
    });
}

/// Fills the screen with the page, without the menu; or gives the rest of the screen back.
pub(crate) fn set_full_screen(app: &AppHandle, wish: FullScreen, reply: Reply<()>) {
    let done = app
        .get_webview_window("main")
        .map_or(Ok(()), |window| fill_screen(&window, wish.on));
    match done {
        Ok(()) => reply.give(Ok(())),
        Err(error) => on_desk(app, reply, move |session| Err(mistake(session, error))),
    }
}

fn fill_screen(window: &WebviewWindow, on: bool) -> tauri::Result<()> {
    window.set_fullscreen(on)?;
    // On a Mac the menu belongs to the screen, which hides it by itself.
    if cfg!(target_os = "macos") {
        return Ok(());
    }
    if on {
        window.hide_menu()
    } else {
        window.show_menu()
    }
}

/// Closes the window; whoever wanted to has been asked.
pub(crate) fn quit(app: &AppHandle, reply: Reply<()>) {
    reply.give(Ok(()));
    leaving::close(app);
}

/// The first page stands on the screen: what waited for it is told, and a measurement may hear of it.
pub(crate) fn painted(app: &AppHandle, reply: Reply<()>) {
    arrivals::page_listens(app);
    if std::env::var_os("OUTSET_PRINT_READY").is_some() {
        // Whoever measures reads it; a reader that is gone no longer measures.
        let _ = writeln!(std::io::stdout(), "painted");
    }
    reply.give(Ok(()));
}

/// The page tried something that its policy forbids; a test reads it, a user's terminal shows it.
pub(crate) fn report_violation(_: &AppHandle, violation: Violation, reply: Reply<()>) {
    // Without a terminal nobody can act on it: the browser has refused the attempt already.
    let _ = writeln!(std::io::stderr(), "policy violation: {}", violation.text);
    reply.give(Ok(()));
}
