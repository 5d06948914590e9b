//! The terminal's program as a user runs it: arguments in, two streams and an exit code out.

use std::ffi::OsStr;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{Home, programs};

/// What a run of the terminal gave.
#[derive(Debug)]
pub struct Answer {
    /// The exit code: 0 done, 1 refused, 2 wrong usage.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// Runs `outset` with these arguments in this home.
///
/// # Errors
/// When the program is missing or was ended by a signal.
pub fn run<S: AsRef<OsStr>>(home: &Home, arguments: &[S]) -> Result<Answer> {
    let output = Command::new(programs::outset()?)
        .args(arguments)
        .envs(home.environment())
        .output()
        .context("outset could not be started")?;
    Ok(Answer {
        code: output
            .status
            .code()
            .context("outset was ended by a signal")?,
        out: String::from_utf8(output.stdout)?,
        err: String::from_utf8(output.stderr)?,
    })
}

/// Runs `outset` and expects it to succeed.
///
/// # Errors
/// When it exits with anything but 0.
pub fn done<S: AsRef<OsStr>>(home: &Home, arguments: &[S]) -> Result<String> {
    let answer = run(home, arguments)?;
    if answer.code != 0 {
        bail!("outset ended with {}: {}", answer.code, answer.err);
    }
    Ok(answer.out)
}

/// Runs `outset … --json` and reads the one document it prints.
///
/// # Errors
/// When it fails or prints something else.
pub fn json<S: AsRef<OsStr>>(home: &Home, arguments: &[S]) -> Result<Value> {
    let mut all: Vec<&OsStr> = arguments.iter().map(AsRef::as_ref).collect();
    all.push(OsStr::new("--json"));
    let out = done(home, &all)?;
    serde_json::from_str(&out).with_context(|| format!("not one JSON document: {out}"))
}
