//! Starting a window and waiting until it has painted: the bundle's test wants to see it, the benchmark times it.

use crate::display::Screen;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Far longer than any start; only a window that never paints takes it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Starts the program on this screen and returns how long it took until it said `painted`. Then it is ended.
pub(crate) fn time_to_paint(screen: &Screen, program: &mut Command) -> Result<Duration> {
    let begun = Instant::now();
    let mut window = screen
        .show(program)
        .env("OUTSET_PRINT_READY", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", program.get_program().to_string_lossy()))?;
    let painted = wait_for_paint(&mut window, begun);
    let _ = window.kill(); // it may have ended by itself, and then wait() says so
    let status = window.wait()?;
    painted.with_context(|| format!("the window did not paint ({status})"))
}

fn wait_for_paint(window: &mut Child, begun: Instant) -> Result<Duration> {
    let output = window.stdout.take().context("no output to read")?;
    let (said, hears) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if line.trim() == "painted" {
                let _ = said.send(begun.elapsed()); // nobody listens once the time is over
                return;
            }
        }
    });
    match hears.recv_timeout(PATIENCE) {
        Ok(time) => Ok(time),
        Err(mpsc::RecvTimeoutError::Timeout) => bail!("{} s are over", PATIENCE.as_secs()),
        Err(mpsc::RecvTimeoutError::Disconnected) => bail!("it ended before"),
    }
}
