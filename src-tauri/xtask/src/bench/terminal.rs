//! What the terminal's program takes for long answers: the futures of a plan, and a log of a million rows.

use super::{Figure, STARTS, figure, goal, median, new_file, sample};
use crate::{command, place};
use anyhow::Result;
use std::fmt::Write as _;
use std::fs;
use std::time::{Duration, Instant};

/// How long 10,000 futures of the sample's first plan take: the terminal's whole answer, less that with the
/// fewest futures.
pub(super) fn sample_plan() -> Result<Vec<Figure>> {
    let sample = sample()?;
    let answer = |samples: &str| -> Result<Duration> {
        let mut outset = command::program(place::built("release", "outset"));
        outset.arg("value").arg(&sample).arg("Invoice triage");
        let begun = Instant::now();
        command::output(outset.args(["--samples", samples, "--json"]))?;
        Ok(begun.elapsed())
    };
    let (mut few, mut many) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        few.push(answer("16")?);
        many.push(answer("10000")?);
    }
    let (few, many) = (median(few), median(many));
    Ok(vec![
        figure("sample_value_answer_median", many, "ms", None),
        figure("sample_plan_10000_futures", many - few, "ms", None),
    ])
}

/// Reading in a log of a million rows as the terminal does it, the program's start included, and the first
/// reading of what it measures.
pub(super) fn million() -> Result<Vec<Figure>> {
    let (file, log) = (
        new_file("million")?,
        new_file("million")?.with_extension("csv"),
    );
    fs::write(&log, generated_log(1_000_000))?;
    let outset = place::built("release", "outset");
    command::output(command::program(&outset).arg("new").arg(&file))?;
    for (words, names) in [
        (["project", "add"], &["Loans"][..]),
        (["model", "add"], &["Loans", "Risk"][..]),
    ] {
        let mut program = command::program(&outset);
        command::output(program.args(words).arg(&file).args(names))?;
    }
    let mut program = command::program(&outset);
    program
        .arg("import")
        .arg(&file)
        .args(["Loans", "Risk", "v1"])
        .arg(&log);
    let begun = Instant::now();
    command::output(&mut program)?;
    let read_in = begun.elapsed().as_secs_f64() * 1000.0;
    let begun = Instant::now();
    let mut program = command::program(&outset);
    command::output(
        program
            .arg("metrics")
            .arg(&file)
            .args(["Loans", "Risk", "--json"]),
    )?;
    let measured = begun.elapsed().as_secs_f64() * 1000.0;
    let bytes = fs::metadata(&log)?.len() as f64 / 1e6;
    fs::remove_file(&log)?;
    Ok(vec![
        figure(
            "import_1000000_rows",
            read_in,
            "ms",
            goal("import_1000000_rows"),
        ),
        figure("import_1000000_rows_file", bytes, "MB", None),
        figure("metrics_of_1000000_rows", measured, "ms", None),
    ])
}

/// A log of predictions with their outcomes, a row every 40 seconds.
fn generated_log(rows: usize) -> String {
    let mut text = String::from("id,timestamp,y_pred_proba,y_pred,outcome\n");
    for row in 0..rows {
        let (second, score) = (row * 40, row * 7919 % 100);
        let (day, hour) = (second / 86_400 % 28 + 1, second / 3_600 % 24);
        let (year, month) = (2025 + second / 29_030_400, second / 2_419_200 % 12 + 1);
        let (minute, rest) = (second / 60 % 60, second % 60);
        let (said, came) = (score / 50, usize::from(row % 10 < score / 10));
        let _ = writeln!(
            text,
            "c{row},{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{rest:02},0.{score:02},{said},{came}"
        );
    }
    text
}
