//! `cargo xtask test`: everything that must hold, in the order in which it is cheapest to fail.

use crate::command::{cargo, run};
use crate::{check, place, prerequisites, run as building, steps::Steps, ui};
use anyhow::{Context, Result, bail};
use std::fs;

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
    let mut command = cargo(&["test", "--workspace", "--test", "window"]);
    command
        .env("OUTSET_WINDOW", place::built("debug", "outset-window"))
        .env("OUTSET_CLI", place::built("debug", "outset"));
    // One window after the other: keys go to the window that has the screen's focus, and there is only one.
    dress(&mut command, wish).arg("--test-threads=1");
    // A window on a busy machine may answer too late for one story; what fails twice is broken.
    run(&mut command).or_else(|error| {
        println!("{error:#}. Once more, to tell a slow machine from a broken window.");
        run(&mut command)
    })
}

fn dress<'a>(command: &'a mut std::process::Command, wish: &Wish) -> &'a mut std::process::Command {
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
