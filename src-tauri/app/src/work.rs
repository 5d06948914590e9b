//! Long work: it tells how far it has come, and may be stopped from elsewhere. Nothing half-done stays.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// Hears how far long work has come, as a share from 0 to 1.
pub type Progress = Box<dyn Fn(f64) + Send>;

/// Says whether others wait for the session.
pub type Queue = Arc<dyn Fn() -> bool + Send + Sync>;

/// What long work is bound to: somebody who listens, somebody who may stop it, and others who wait.
pub(crate) struct Work {
    told: Progress,
    stop: Arc<AtomicBool>,
    queue: Queue,
}

impl Default for Work {
    fn default() -> Self {
        Self {
            told: Box::new(|_| {}),
            stop: Arc::default(),
            queue: Arc::new(|| false),
        }
    }
}

impl Work {
    /// Tells `told` from now on.
    pub(crate) fn listen(&mut self, told: Progress) {
        self.told = told;
    }

    /// From now on, what can be asked again gives way when others wait in this queue.
    pub(crate) fn stand_in(&mut self, queue: Queue) {
        self.queue = queue;
    }

    /// The queue, to be asked from any thread.
    pub(crate) fn queue(&self) -> Queue {
        self.queue.clone()
    }

    /// Setting it stops the work that is under way.
    pub(crate) fn stop(&self) -> Arc<AtomicBool> {
        self.stop.clone()
    }

    /// A new piece of work: what stopped an earlier one does not stop this.
    pub(crate) fn begin(&self) {
        self.stop.store(false, Ordering::Relaxed);
        (self.told)(0.0);
    }

    /// Tells how far it has come.
    pub(crate) fn tell(&self, share: f64) {
        (self.told)(share.clamp(0.0, 1.0));
    }

    /// Whether it is to stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}
