//! The real window, driven from outside: a virtual display, a bus of its own, the built program,
//! and the hands and eyes of a user. Everything started is ended when the `Window` goes.

mod act;
mod clipboard;
mod dialog;
mod driver;
mod find;
mod frame;
mod look;
mod measure;
pub mod pages;
mod process;
pub mod screens;
mod stage;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use self::driver::Driver;
use self::stage::Stage;
use crate::{Home, programs};

/// How long the application may take to put the file in order and leave.
const CLOSING: Duration = Duration::from_secs(10);

/// A started application.
pub struct Window {
    // In the order of leaving: first the application, then what it stands on.
    driver: Option<Driver>,
    stage: Stage,
    program: PathBuf,
}

impl Window {
    /// Starts Outset in this home, with the files a user would have double-clicked.
    ///
    /// # Errors
    /// When a program is missing or the window does not open.
    pub fn start(home: &Home, files: &[&Path]) -> Result<Self> {
        Self::start_program(home, &programs::outset_window()?, files)
    }

    /// Starts another program with a web view, to try this harness or to compare with.
    ///
    /// # Errors
    /// When the program is missing or its window does not open.
    pub fn start_program(home: &Home, program: &Path, files: &[&Path]) -> Result<Self> {
        let stage = Stage::start(home)?;
        let driver = Driver::start(home, &stage, program, files)?;
        Ok(Self {
            driver: Some(driver),
            stage,
            program: program.to_path_buf(),
        })
    }

    /// Closes the window as its frame's cross does, and waits until the application has left.
    ///
    /// # Errors
    /// When it does not leave in time.
    pub fn close(&mut self) -> Result<()> {
        let driver = self.driver.take().context("the window is already closed")?;
        let application = self.application(&driver)?;
        frame::close(self.stage.display(), application)?;
        if !process::ended(application, CLOSING) {
            bail!(
                "the application did not leave within {} seconds",
                CLOSING.as_secs()
            );
        }
        Ok(())
    }

    /// Presses the cross of the window's frame, and goes on: the application may have a question first.
    ///
    /// # Errors
    /// When the window is not open.
    pub fn ask_to_close(&self) -> Result<()> {
        frame::close(self.stage.display(), self.process()?)
    }

    /// What another application pastes as this kind (`image/png`, `UTF8_STRING`).
    ///
    /// # Errors
    /// When the clipboard has nothing of the kind.
    pub fn clipboard(&self, kind: &str) -> Result<Vec<u8>> {
        clipboard::taken(self.stage.display(), kind)
    }

    /// Presses Enter in the system's dialog with that title, once it stands there: what it proposes is taken.
    ///
    /// # Errors
    /// When no such dialog comes.
    pub fn accept_dialog(&self, title: &str) -> Result<()> {
        self.until(&format!("the dialog \"{title}\""), || {
            let accepted = dialog::accept(self.stage.display(), title)?;
            Ok(accepted.then_some(()))
        })
    }

    /// Ends the application at once, as a power cut would.
    ///
    /// # Errors
    /// When it is not running.
    pub fn kill(&mut self) -> Result<()> {
        let driver = self.driver.take().context("the window is already closed")?;
        let application = self.application(&driver)?;
        process::kill(application);
        if !process::ended(application, CLOSING) {
            bail!("the application outlived its end");
        }
        Ok(())
    }

    /// Starts it again on the same display, after [`Window::close`] or [`Window::kill`].
    ///
    /// # Errors
    /// When its window does not open.
    pub fn restart(&mut self, home: &Home, files: &[&Path]) -> Result<()> {
        self.driver = None;
        self.driver = Some(Driver::start(home, &self.stage, &self.program, files)?);
        Ok(())
    }

    /// The process of the application.
    ///
    /// # Errors
    /// When it is not running.
    pub fn process(&self) -> Result<u32> {
        self.application(self.driver()?)
    }

    fn application(&self, driver: &Driver) -> Result<u32> {
        process::descendant(driver.id(), &self.program).context("the application is not running")
    }

    fn driver(&self) -> Result<&Driver> {
        self.driver.as_ref().context("the window is closed")
    }
}
