//! How fast the real window is: a portfolio of 1,000 projects to its first paint, and a change from
//! the click to the repaint. Prints one line a figure: name, value, unit.
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

use anyhow::{Context as _, Result};
use outset_tests::{Home, Window, terminal, workspace};
use serde_json::json;

/// Enough runs for a median that does not jump.
const RUNS: usize = 15;

/// How many projects the large portfolio has.
const PROJECTS: usize = 1000;

fn main() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Large")?;
    for number in 0..PROJECTS {
        let name = format!("Project {number:04}");
        terminal::done(
            &home,
            &[
                "project".as_ref(),
                "add".as_ref(),
                file.as_os_str(),
                name.as_ref(),
            ],
        )?;
    }
    let window = Window::start(&home, &[&file])?;
    window.wait_at("main table")?;

    let first_paint = measure(&window, include_str!("../measures/portfolio.js"))?;
    report("portfolio_1000_first_paint", &first_paint);
    window.click_at("main a[href^='#project/']")?;
    window.wait_at("#remove-project")?;
    let round_trip = measure(&window, include_str!("../measures/round_trip.js"))?;
    report("verb_round_trip", &round_trip);
    in_the_sample()
}

/// From pressing the portfolio's key to its first paint in the sample, and from a keystroke in a driver of its
/// first project to the preview.
fn in_the_sample() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_at("main table .waits .pill")?;
    let times = measure(&window, include_str!("../measures/portfolio.js"))?;
    report("sample_first_paint", &times);
    window.click("link", "Invoice triage")?;
    window.click("link", "Value*")?;
    window.wait_at("main .drivers input")?;
    let times = measure(&window, include_str!("../measures/preview.js"))?;
    report("keystroke_to_preview", &times);
    Ok(())
}

/// Runs a script that measures itself in the page, and gives its times in milliseconds.
fn measure(window: &Window, script: &str) -> Result<Vec<f64>> {
    let mut times = Vec::new();
    for run in 0..RUNS {
        let time = window.script_later(script, json!(run))?;
        times.push(time.as_f64().with_context(|| format!("no time: {time}"))?);
    }
    times.sort_by(f64::total_cmp);
    Ok(times)
}

fn report(name: &str, times: &[f64]) {
    println!("{name}_median {:.1} ms", times[times.len() / 2]);
    println!("{name}_p95 {:.1} ms", times[times.len() * 19 / 20]);
    println!("{name}_best {:.1} ms", times[0]);
}
