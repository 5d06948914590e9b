//! Verbs of the window about the proposal: asked where it goes, then written without holding up the desk.

use crate::calls::{Reply, mistake, on_desk};
use crate::desk::Desk;
use crate::dialogs;
use outset_app::{Id, ProposalAsk, Written};
use tauri::{AppHandle, Manager};

/// Asks where the proposal of a project goes.
pub(crate) fn choose_proposal(app: &AppHandle, of: Id, reply: Reply<Option<String>>) {
    let asking = app.clone();
    app.state::<Desk>()
        .run(move |session| match session.proposal_place(of) {
            Ok(place) => {
                dialogs::proposal(&asking, session.language(), place.as_ref(), move |file| {
                    reply.give(Ok(file.map(|file| file.to_string_lossy().into_owned())));
                })
            }
            Err(problem) => reply.give(Err(problem)),
        });
}

/// Writes it. Only what stands in it is gathered on the desk; setting the page takes longer than anybody
/// who types should wait.
pub(crate) fn write_proposal(app: &AppHandle, ask: ProposalAsk, reply: Reply<Written>) {
    let then = app.clone();
    app.state::<Desk>().run(move |session| {
        let gathered = match session.gather_proposal(Id { id: ask.id }) {
            Ok(gathered) => gathered,
            Err(problem) => return reply.give(Err(problem)),
        };
        let setting = std::thread::Builder::new().name("proposal".to_owned());
        let (hand, taken) = std::sync::mpsc::channel();
        let set = setting.spawn(move || {
            if let Ok((reply, gathered)) = taken.recv() {
                set_and_write(&then, &gathered, &ask.path, reply);
            }
        });
        match set {
            // The thread waits for exactly this.
            Ok(_) => drop(hand.send((reply, gathered))),
            Err(error) => reply.give(Err(mistake(session, error))),
        }
    });
}

fn set_and_write(
    app: &AppHandle,
    gathered: &outset_app::Gathered,
    path: &str,
    reply: Reply<Written>,
) {
    let write = std::panic::AssertUnwindSafe(|| gathered.write(path));
    match std::panic::catch_unwind(write) {
        Ok(written) => reply.give(written),
        Err(_) => on_desk(app, reply, |session| Err(mistake(session, "panic"))),
    }
}
