//! Files opened lately.

use crate::{
    Session,
    session::text_of,
    settings::Recent,
    view::{FilePath, RecentFile},
};
use outset_core::time::Moment;
use std::path::Path;

impl Session {
    /// Puts the open file at the head of the recent ones, with its headline as it is now.
    pub(super) fn remember_file(&mut self) {
        let titled = self.open.as_ref().filter(|open| open.untitled.is_none());
        let Some(path) = titled.map(|open| open.store.path().to_owned()) else {
            return;
        };
        let Ok(workspace) = self.read(|reader| reader.workspace()) else {
            return;
        };
        let headline = self
            .settings
            .recent_headlines
            .then(|| self.portfolio().ok())
            .flatten();
        let headline = headline.map(|portfolio| portfolio.headline);
        let today = self.now().day_in(self.format().zone);
        self.settings.seen.insert(path.clone(), today.iso());
        self.settings.remember(Recent {
            path,
            name: workspace.name,
            headline,
        });
        self.keep_settings();
    }

    /// Files opened lately, newest first.
    pub fn recent_files(&self) -> Vec<RecentFile> {
        let format = self.format();
        let row = |recent: &Recent| {
            let modified = std::fs::metadata(&recent.path)
                .and_then(|metadata| metadata.modified())
                .ok();
            let changed =
                modified.map(|at| Moment::from(chrono::DateTime::<chrono::Utc>::from(at)));
            RecentFile {
                path: text_of(&recent.path),
                name: recent.name.clone(),
                folder: recent.path.parent().map(text_of).unwrap_or_default(),
                exists: recent.path.exists(),
                headline: recent
                    .headline
                    .clone()
                    .filter(|_| self.settings.recent_headlines),
                changed: changed.map(|at| format.moment(at)),
            }
        };
        self.settings.recent.iter().map(row).collect()
    }

    /// Lets a file go from the recent ones; the file itself stays.
    pub fn forget_recent(&mut self, file: FilePath) -> Vec<RecentFile> {
        self.settings.forget(Path::new(&file.path));
        self.keep_settings();
        self.recent_files()
    }
}
