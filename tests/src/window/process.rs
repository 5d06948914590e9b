//! Processes a test starts, each the head of a group that is ended with the test, however it ends.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};

/// A started program and everything it started in turn.
pub(super) struct Group {
    child: Child,
}

impl Group {
    /// Starts the command at the head of a group of its own.
    pub(super) fn start(command: &Command) -> Result<Self> {
        let child = bound(command).stdout(Stdio::null()).spawn();
        let child = child.with_context(|| unstarted(command))?;
        Ok(Self { child })
    }

    /// Starts a command that says in its first line where it listens, and waits for that line.
    pub(super) fn announced(command: &Command) -> Result<(Self, String)> {
        let child = bound(command)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut group = Self {
            child: child.with_context(|| unstarted(command))?,
        };
        let output = group.child.stdout.take().context("no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        if line.trim().is_empty() {
            bail!("{} ended without a word", command.get_program().display());
        }
        Ok((group, line.trim().to_owned()))
    }

    /// Its process id.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }
}

/// The same command at the head of a group, ended by the kernel should the test itself be killed.
fn bound(command: &Command) -> Command {
    let mut bound = Command::new("setpriv");
    bound.args(["--pdeathsig", "KILL", "--"]);
    bound.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => bound.env(name, value),
            None => bound.env_remove(name),
        };
    }
    bound.process_group(0).stdin(Stdio::null());
    bound
}

fn unstarted(command: &Command) -> String {
    let program = command.get_program().display();
    format!("{program} could not be started: `cargo xtask run` installs what is missing")
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(group) = pid(self.child.id()) {
            // Already gone is as good as ended.
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = self.child.wait();
    }
}

fn pid(id: u32) -> Option<Pid> {
    i32::try_from(id).ok().and_then(Pid::from_raw)
}

/// The process below `ancestor` that runs `program`.
pub(super) fn descendant(ancestor: u32, program: &Path) -> Option<u32> {
    let ids = fs::read_dir("/proc")
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok());
    ids.filter(|id| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe == program))
        .find(|id| is_below(*id, ancestor))
}

fn is_below(id: u32, ancestor: u32) -> bool {
    let mut current = id;
    while current > 1 {
        if current == ancestor {
            return true;
        }
        match parent(current) {
            Some(next) => current = next,
            None => return false,
        }
    }
    false
}

fn parent(id: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("PPid:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Ends a process at once, as a power cut would.
pub(super) fn kill(id: u32) {
    if let Some(process) = pid(id) {
        let _ = kill_process(process, Signal::KILL);
    }
}

/// Whether the process ended within the time.
pub(super) fn ended(id: u32, within: Duration) -> bool {
    let deadline = Instant::now() + within;
    while runs(id) {
        if Instant::now() >= deadline {
            return false;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    true
}

/// A zombie has ended, only its parent has not looked; but not before its last thread, which may
/// still hold files.
fn runs(id: u32) -> bool {
    let Ok(stat) = fs::read_to_string(format!("/proc/{id}/stat")) else {
        return false;
    };
    let state = stat.rsplit(')').next().unwrap_or_default().trim_start();
    let threads = fs::read_dir(format!("/proc/{id}/task")).map_or(0, Iterator::count);
    !state.starts_with('Z') || threads > 1
}
