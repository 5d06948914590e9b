//! `cargo xtask bench`: how long the user waits, against a bare window of the same Tauri and against the goals.

mod terminal;

use crate::command::{self, cargo};
use crate::display::Screen;
use crate::{place, prerequisites, steps::Steps, ui, window};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Starts of each window; they alternate, so that a busy moment of the machine meets both.
const STARTS: usize = 10;
/// Projects in the large workspace.
const PROJECTS: usize = 1_000;

/// The most that a median may be, in milliseconds.
const GOALS: [(&str, f64); 5] = [
    ("portfolio_1000_first_paint_median", 100.0),
    ("verb_round_trip_median", 30.0),
    ("keystroke_to_preview_median", 50.0),
    ("keystroke_to_preview_p95", 100.0),
    ("import_1000000_rows", 4_000.0),
];

/// One figure, with the goal it is held against if there is one.
struct Figure {
    name: String,
    value: f64,
    unit: String,
    goal: Option<f64>,
}

/// Measures everything, prints the table and writes `target/bench.json`.
pub(crate) fn bench() -> Result<()> {
    let mut steps = Steps::default();
    steps.step("Set-up", prerequisites::all_without_screen)?;
    steps.step("The window's page", ui::build)?;
    steps.step("Build for release", || {
        // In one go: apart, each would choose other features of shared libraries and compile them anew.
        command::run(&mut cargo(&[
            "build",
            "--release",
            "--workspace",
            "--bins",
            "--examples",
        ]))
    })?;
    let mut figures = Vec::new();
    steps.step("Start of the window against a bare one", || {
        figures.extend(starts(&Screen::start()?)?);
        Ok(())
    })?;
    steps.step("The sample's plan in the terminal", || {
        figures.extend(terminal::sample_plan()?);
        Ok(())
    })?;
    steps.step("A log of a million rows", || {
        figures.extend(terminal::million()?);
        Ok(())
    })?;
    steps.step("In the open window", || {
        figures.extend(in_the_window()?);
        Ok(())
    })?;
    report(&figures)?;
    steps.step("Futures, logs and the store", || {
        ["outset-core", "outset-exchange", "outset-store"]
            .into_iter()
            .try_for_each(|room| command::run(&mut cargo(&["bench", "--package", room])))
    })
}

/// Time to the first usable paint: bare, with the welcome, with the sample, and with a large workspace.
fn starts(screen: &Screen) -> Result<Vec<Figure>> {
    let (sample, large) = (sample()?, large_workspace()?);
    let (mut bare, mut welcome) = (Vec::new(), Vec::new());
    let (mut with_sample, mut portfolio) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let bare_window = place::built("release/examples", "bare");
        bare.push(window::time_to_paint(
            screen,
            &mut command::program(bare_window),
        )?);
        let mut outset = command::program(place::built("release", "outset-window"));
        welcome.push(window::time_to_paint(screen, &mut outset)?);
        let mut outset = command::program(place::built("release", "outset-window"));
        with_sample.push(window::time_to_paint(screen, outset.arg(&sample))?);
        let mut outset = command::program(place::built("release", "outset-window"));
        portfolio.push(window::time_to_paint(screen, outset.arg(&large))?);
    }
    let (bare, welcome, portfolio) = (median(bare), median(welcome), median(portfolio));
    let with_sample = median(with_sample);
    Ok(vec![
        figure("start_bare_median", bare, "ms", None),
        figure("start_median", welcome, "ms", None),
        figure("start_to_bare", welcome / bare, "×", Some(1.3)),
        figure("start_with_sample_median", with_sample, "ms", None),
        figure(
            "sample_after_bare_window",
            with_sample - bare,
            "ms",
            Some(300.0),
        ),
        figure("start_with_1000_projects_median", portfolio, "ms", None),
    ])
}

/// The sample as a file of its own.
fn sample() -> Result<PathBuf> {
    let file = new_file("sample")?;
    let outset = place::built("release", "outset");
    command::output(
        command::program(outset)
            .arg("new")
            .arg(&file)
            .arg("--sample"),
    )?;
    Ok(file)
}

/// Where a workspace of this run may be made.
fn new_file(name: &str) -> Result<PathBuf> {
    let folder = place::target().join("tmp");
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}-{}.outset", std::process::id()));
    if file.exists() {
        fs::remove_file(&file)?;
    }
    Ok(file)
}

/// A workspace of 1,000 projects, made by the terminal's program.
fn large_workspace() -> Result<PathBuf> {
    let file = new_file("bench")?;
    let outset = place::built("release", "outset");
    command::output(command::program(&outset).arg("new").arg(&file))?;
    for number in 1..=PROJECTS {
        let mut add = command::program(&outset);
        add.args(["project", "add"]).arg(&file);
        command::output(add.arg(format!("Project {number}")))?;
    }
    Ok(file)
}

/// What only the open window can tell: it prints lines such as "verb_round_trip_median 21.4 ms".
fn in_the_window() -> Result<Vec<Figure>> {
    let mut program = command::program(place::built("release", "window-bench"));
    program
        .env("OUTSET_WINDOW", place::built("release", "outset-window"))
        .env("OUTSET_CLI", place::built("release", "outset"));
    command::output(&mut program)?.lines().map(read).collect()
}

fn read(line: &str) -> Result<Figure> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [name, value, unit] = words[..] else {
        bail!("not a figure: {line}");
    };
    let value = value
        .parse()
        .with_context(|| format!("not a number: {value}"))?;
    Ok(figure(name, value, unit, goal(name)))
}

/// What a figure is held against, if it is.
fn goal(name: &str) -> Option<f64> {
    let found = GOALS.iter().find(|(of, _)| *of == name);
    found.map(|(_, goal)| *goal)
}

fn figure(name: &str, value: f64, unit: &str, goal: Option<f64>) -> Figure {
    Figure {
        name: name.to_owned(),
        value,
        unit: unit.to_owned(),
        goal,
    }
}

/// In milliseconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    let middle = times.len() / 2;
    (times[middle - 1] + times[middle]).as_secs_f64() * 500.0
}

fn report(figures: &[Figure]) -> Result<()> {
    println!("\n{:<34} {:>10}    {:>8}", "figure", "measured", "goal");
    for figure in figures {
        let goal = figure.goal.map_or(String::new(), |goal| format!("{goal}"));
        let Figure {
            name, value, unit, ..
        } = figure;
        println!("{name:<34} {value:>10.2} {unit:<2} {goal:>8}");
    }
    write(&place::target().join("bench.json"), figures)
}

fn write(file: &Path, figures: &[Figure]) -> Result<()> {
    let rows: Vec<String> = figures
        .iter()
        .map(|figure| {
            let goal = figure
                .goal
                .map_or("null".to_owned(), |goal| goal.to_string());
            format!(
                "  {{\"name\": {:?}, \"value\": {}, \"unit\": {:?}, \"goal\": {goal}}}",
                figure.name, figure.value, figure.unit
            )
        })
        .collect();
    fs::write(file, format!("[\n{}\n]\n", rows.join(",\n")))
        .with_context(|| format!("cannot write {}", file.display()))?;
    println!("Written to {}", file.display());
    Ok(())
}
