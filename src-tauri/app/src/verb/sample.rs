//! The sample workspace.

use crate::{Result, Session, sample, session::zone_of_machine};
use std::path::Path;

impl Session {
    /// Makes the sample as a new file, in the language of this session and dated from today.
    ///
    /// # Errors
    /// A file that is there already; whatever the file system says.
    pub fn create_sample(&self, path: &Path) -> Result<()> {
        self.folder_is_there(path)?;
        sample::make(path, self.language(), self.now(), zone_of_machine())
    }
}
