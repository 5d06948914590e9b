//! `cargo xtask test`: everything that must hold, in the order in which it is cheapest to fail.

use crate::command::{cargo, run, run_watched};
use crate::{check, place, prerequisites, run as building, steps::Steps, ui};
use anyhow::{Context, Result, bail};
use std::fs;
use std::process::Command;

/// What the user asked for.
#[derive(Default)]
struct Wish<'a> {
    long: bool,
    filter: Option<&'a str>,
}

/// Runs everything, or with a filter only the Rust and window tests whose name contains it.
pub(crate) fn test(words: &[&str]) -> Result<()> {
    let wish = read(words)?;
    let mut steps = Steps::default();
    steps.step("Set-up", set_up)?;
    if wish.filter.is_none() {
        lints(&mut steps)?;
    }
    steps.step("The window's page", ui::build)?;
    if wish.filter.is_none() {
        steps.step("Lints of Rust", || {
            run(&mut cargo(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ]))
        })?;
    }
    steps.step("Unit, property, story and house tests; fresh types", || {
        tests_without_window(&wish)
    })?;
    steps.step("Tests of the window", || window_tests(&wish))
}

fn read<'a>(words: &[&'a str]) -> Result<Wish<'a>> {
    let mut wish = Wish::default();
    for word in words {
        match *word {
            "--long" => wish.long = true,
            flag if flag.starts_with('-') => bail!("`cargo xtask test` does not know {flag}"),
            filter => wish.filter = Some(filter),
        }
    }
    Ok(wish)
}

fn set_up() -> Result<()> {
    if cfg!(target_os = "linux") {
        prerequisites::all_without_screen()
    } else {
        prerequisites::all()
    }
}

fn lints(steps: &mut Steps) -> Result<()> {
    steps.step("Formatting of Rust", check::formatting)?;
    steps.step("Types and lints of the window", || {
        ui::npm(&["run", "check"])
    })?;
    steps.step("Tests of the window's own code", || ui::npm(&["test"]))
}

/// All but the window's tests, which need a screen and the built programs.
fn tests_without_window(wish: &Wish) -> Result<()> {
    let mut command = cargo(&["test", "--workspace", "--lib", "--bins"]);
    for target in test_targets()? {
        command.args(["--test", &target]);
    }
    run(dress(&mut command, wish))
}

fn window_tests(wish: &Wish) -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!(
            "Skipped: only WebKitGTK's driver can start the application, and that is on Linux."
        );
        return Ok(());
    }
    building::build()?;
    let (passed, failures) = stories(wish, &[])?;
    if passed {
        return Ok(());
    }
    if failures.is_empty() || failures.len() > MOST_AGAIN {
        bail!("{} window tests failed", failures.len());
    }
    println!(
        "\nOnce more, to tell a slow machine from a broken window: {}",
        failures.join(", ")
    );
    match stories(wish, &failures)? {
        (true, _) => Ok(()),
        (false, again) => bail!("failed twice: {}", again.join(", ")),
    }
}

/// A window on a busy machine may answer too late for a story or two; more than that is no accident.
const MOST_AGAIN: usize = 3;

/// Runs the window's stories, all or only those named; tells whether they held, and which did not.
fn stories(wish: &Wish, only: &[String]) -> Result<(bool, Vec<String>)> {
    let mut command = cargo(&["test", "--workspace", "--test", "window"]);
    command
        .env("OUTSET_WINDOW", place::built("debug", "outset-window"))
        .env("OUTSET_CLI", place::built("debug", "outset"));
    // One window after the other: keys go to the window that has the screen's focus, and there is only one.
    dress(&mut command, wish).arg("--test-threads=1");
    if !only.is_empty() {
        command.arg("--exact").args(only);
    }
    let (passed, lines) = run_watched(&mut command)?;
    Ok((passed, failed(&lines)))
}

/// The names in the list that a test run ends with.
fn failed(lines: &[String]) -> Vec<String> {
    let last = lines.iter().rposition(|line| line == "failures:");
    let names = last.map_or(&[][..], |at| &lines[at + 1..]);
    names
        .iter()
        .take_while(|line| !line.trim().is_empty())
        .map(|line| line.trim().to_owned())
        .collect()
}

fn dress<'a>(command: &'a mut Command, wish: &Wish) -> &'a mut Command {
    if wish.long {
        command.env("OUTSET_LONG", "1");
    }
    command.arg("--");
    command.args(wish.filter);
    command
}

/// The names of all integration tests but the window's: cargo can choose targets, but not leave one out.
fn test_targets() -> Result<Vec<String>> {
    let mut folders = vec![place::root().join("tests/tests")];
    for room in fs::read_dir(place::root().join("src-tauri"))? {
        folders.push(room?.path().join("tests"));
    }
    let mut targets = Vec::new();
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let is_target = path.extension().is_some_and(|ending| ending == "rs")
                || path.join("main.rs").is_file();
            if is_target {
                let name = path.file_stem().context("a test without a name")?;
                targets.push(name.to_string_lossy().into_owned());
            }
        }
    }
    targets.retain(|target| target != "window");
    targets.sort();
    Ok(targets)
}

#[cfg(test)]
mod tests {
    use super::failed;

    #[test]
    fn the_failures_are_read_from_the_end_of_a_run() {
        let run = "test a::b ... FAILED\n\nfailures:\n\n---- a::b stdout ----\nwaited\n\n\nfailures:\n    a::b\n    c::d\n\ntest result: FAILED. 1 passed";
        let lines: Vec<String> = run.lines().map(str::to_owned).collect();
        assert_eq!(failed(&lines), ["a::b", "c::d"]);
        assert!(failed(&["test result: ok".to_owned()]).is_empty());
    }
}
