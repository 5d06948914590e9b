//! Rows that nobody waits for any more: predictions whose outcome never came go, those with their outcome lose what
//! could name somebody, and what undone imports left is swept.

use crate::{
    Session,
    measure::{months_before, start_of, zone_of},
};
use outset_core::time::Month;
use outset_store::Holder;

impl Session {
    /// Lets them go, once after a window has opened a file: then there is nothing to undo that may need them.
    /// What cannot be tidied up now is tidied at the next opening; nothing shown depends on it.
    pub(crate) fn tidy_once(&mut self) {
        let (now, zone) = (self.now(), self.format().zone);
        let Some(open) = self.open.as_mut() else {
            return;
        };
        if open.tidied || self.holder != Holder::Window || !open.store.is_writable() {
            return;
        }
        open.tidied = true;
        let models = open.store.read(|reader| {
            let projects = reader.projects()?;
            let logged = reader.imports()?;
            let models = reader.models()?.into_iter();
            let measured = models.filter(|model| {
                let mut logs = logged
                    .iter()
                    .filter(|import| ["log", "reference"].contains(&import.kind.as_str()));
                logs.any(|import| import.model_id == model.id)
            });
            let waits = measured.map(|model| {
                let mut of = projects.iter();
                let project = of.find(|project| project.id == model.project_id);
                let wait = project.map(|project| project.wait_months);
                let zone = zone_of(&model, zone);
                let before = months_before(now, wait.unwrap_or(12), zone);
                // A month that is not over is not closed, however short the wait.
                let month = Month::of(now.day_in(zone)).first_day();
                (model.id, before, before.min(start_of(month, zone)))
            });
            Ok(waits.collect::<Vec<_>>())
        });
        let mut dropped = 0;
        for (model, before, closed) in models.unwrap_or_default() {
            let store = &mut open.store;
            dropped += store.drop_late_predictions(&model, before.0).unwrap_or(0);
            dropped += store.close_predictions(&model, closed.0).unwrap_or(0);
        }
        dropped += open.store.sweep().unwrap_or(0);
        if dropped > 0 {
            open.safety.wrote(now);
        }
    }
}
