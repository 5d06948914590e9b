//! Long work: it tells how far it has come, and may be stopped from elsewhere. Nothing half-done stays.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// Hears how far long work has come, as a share from 0 to 1.
pub type Progress = Box<dyn Fn(f64) + Send>;

/// What long work is bound to: somebody who listens, and somebody who may stop it.
pub(crate) struct Work {
    told: Progress,
    stop: Arc<AtomicBool>,
}

impl Default for Work {
    fn default() -> Self {
        Self {
            told: Box::new(|_| {}),
            stop: Arc::default(),
        }
    }
}

impl Work {
    /// Tells `told` from now on.
    pub(crate) fn listen(&mut self, told: Progress) {
        self.told = told;
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
