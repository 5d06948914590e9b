//! A screen for machines without one: its own X server and message bus, so that nothing of the user's session is touched.

use crate::{command, place};
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// Whether a window can be opened where this runs.
pub(crate) fn there_is_a_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// A running virtual screen with a message bus and a folder for settings; all are gone when this is dropped.
pub(crate) struct Screen {
    server: Companion,
    bus: Companion,
    home: PathBuf,
}

impl Screen {
    /// Starts them. The X server chooses a free number itself, so that two of them never meet.
    pub(crate) fn start() -> Result<Self> {
        let server = Companion::start(
            "Xvfb",
            &[
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1440x900x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ],
        )?;
        let bus = Companion::start(
            "dbus-daemon",
            &["--session", "--nofork", "--nopidfile", "--print-address=1"],
        )?;
        let home = place::target().join(format!("tmp/home-{}", std::process::id()));
        std::fs::create_dir_all(&home)?;
        Ok(Self { server, bus, home })
    }

    /// Puts a program on this screen.
    pub(crate) fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", format!(":{}", self.server.answer))
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus.answer)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1") // no accessibility bus here; GTK would warn for each window
            .env("OUTSET_HOME", &self.home)
            .env_remove("WAYLAND_DISPLAY")
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Best effort on the way out: what is left behind lies in the target folder.
        let _ = std::fs::remove_dir_all(&self.home);
    }
}

/// A program in the background that answers with one line once it is ready.
struct Companion {
    process: Child,
    answer: String,
}

impl Companion {
    fn start(name: &str, words: &[&str]) -> Result<Self> {
        let process = command::program(name)
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {name}: is it installed?"))?;
        let mut companion = Self {
            process,
            answer: String::new(),
        };
        if let Some(output) = companion.process.stdout.take() {
            BufReader::new(output).read_line(&mut companion.answer)?;
        }
        companion.answer = companion.answer.trim().to_owned();
        if companion.answer.is_empty() {
            bail!("{name} ended at once");
        }
        Ok(companion)
    }
}

impl Drop for Companion {
    fn drop(&mut self) {
        // It may have ended already, which is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
