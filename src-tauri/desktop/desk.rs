//! The thread that the session lives on. Everything that touches the workspace is done here, one
//! thing after the other in the order of asking, so the window itself never waits.

use crate::events;
use crate::outline::{self, Outline};
use outset_app::Session;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};
use tauri::AppHandle;

/// How soon a change made by the terminal is seen.
const LOOK_AROUND: Duration = Duration::from_secs(1);

type Job = Box<dyn FnOnce(&mut Session) + Send>;

/// The way to that thread.
pub(crate) struct Desk {
    jobs: Sender<Job>,
    /// Jobs that wait for their turn.
    waiting: Arc<AtomicUsize>,
}

impl Desk {
    /// Moves the session to a thread of its own; `outline` is what the menu shows already.
    pub(crate) fn start(
        app: AppHandle,
        mut session: Session,
        outline: Outline,
    ) -> std::io::Result<Self> {
        let (jobs, received) = mpsc::channel();
        let waiting = Arc::new(AtomicUsize::new(0));
        let queue = waiting.clone();
        session.give_way(Arc::new(move || queue.load(Ordering::Relaxed) > 0));
        std::thread::Builder::new()
            .name("session".to_owned())
            .spawn(move || work(&app, session, outline, &received))?;
        Ok(Self { jobs, waiting })
    }

    /// Does this when everything asked before is done.
    pub(crate) fn run(&self, job: impl FnOnce(&mut Session) + Send + 'static) {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let waiting = self.waiting.clone();
        let job = move |session: &mut Session| {
            waiting.fetch_sub(1, Ordering::Relaxed);
            job(session);
        };
        // The thread ends only with the application, and then nobody waits for the job.
        let _ = self.jobs.send(Box::new(job));
    }

    /// Closes the workspace, and returns when it is one file again.
    pub(crate) fn close(&self) {
        let (done, wait) = mpsc::channel();
        self.run(move |session| {
            // What could not be folded back stands in the files beside it and is read at the next opening.
            let _ = session.close_workspace();
            let _ = done.send(());
        });
        let _ = wait.recv();
    }
}

fn work(app: &AppHandle, mut session: Session, mut outline: Outline, jobs: &Receiver<Job>) {
    let mut next_look = Instant::now() + LOOK_AROUND;
    loop {
        match jobs.recv_timeout(next_look.saturating_duration_since(Instant::now())) {
            Ok(job) => job(&mut session),
            Err(RecvTimeoutError::Timeout) => {
                look_around(app, &mut session);
                next_look = Instant::now() + LOOK_AROUND;
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
        outline::show_if_new(app, &session, &mut outline);
    }
}

/// What happens without being asked: changes from outside are told, and backups are made when they are due.
fn look_around(app: &AppHandle, session: &mut Session) {
    let seen = session.look_around();
    if !seen.changed.is_empty() {
        events::changed(app, &seen.changed);
    }
    if let Some(text) = seen.status {
        events::status(app, &text);
    }
}
