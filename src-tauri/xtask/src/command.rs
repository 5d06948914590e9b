//! Starting other programs: shown before it runs, and named when it fails.

use crate::place;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// A program, started in the root of the repository.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(place::root());
    command
}

/// Cargo. The toolchain that started this chore stays chosen through the environment.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut command = program("cargo");
    command.args(words);
    command
}

/// npm or npx; on Windows they are scripts, which must be named with their ending.
pub(crate) fn node_tool(name: &str, folder: &Path, words: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) {
        format!("{name}.cmd")
    } else {
        name.to_owned()
    });
    command.current_dir(folder).args(words);
    command
}

/// Runs to the end with its output shown. The error names the whole line, so that it can be tried by hand.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    println!("$ {line}");
    let status = command
        .status()
        .with_context(|| format!("cannot start: {line}"))?;
    if !status.success() {
        bail!("failed ({status}): {line}");
    }
    Ok(())
}

/// Runs to the end with its output shown; returns whether it succeeded, and the lines it wrote.
pub(crate) fn run_watched(command: &mut Command) -> Result<(bool, Vec<String>)> {
    let line = line(command);
    println!("$ {line}");
    let mut process = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start: {line}"))?;
    let mut lines = Vec::new();
    if let Some(output) = process.stdout.take() {
        // What a program writes need not be text; a line that is none is shown as well as can be.
        for bytes in BufReader::new(output).split(b'\n') {
            let text = String::from_utf8_lossy(&bytes?).into_owned();
            println!("{text}");
            lines.push(text);
        }
    }
    Ok((process.wait()?.success(), lines))
}

/// Runs to the end and returns what it wrote to standard output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = line(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start: {line}"))?;
    if !output.status.success() {
        bail!("failed ({}): {line}", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program stands in one of the folders of PATH.
pub(crate) fn found(name: &str) -> bool {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(&file).is_file()))
}

fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}
