//! A chore in named steps: it stops at the first that fails, and ends with what took how long.

use anyhow::{Context, Result};
use std::time::{Duration, Instant};

/// The steps done so far.
#[derive(Default)]
pub(crate) struct Steps {
    done: Vec<(&'static str, Duration, bool)>,
}

impl Steps {
    /// Does one step; its name stands above its output and in the error.
    pub(crate) fn step(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        println!("\n── {name}");
        let begun = Instant::now();
        let outcome = work();
        self.done.push((name, begun.elapsed(), outcome.is_ok()));
        outcome.with_context(|| format!("Stopped at “{name}”"))
    }
}

/// The table of steps is wanted most when one has failed, so it is printed on every way out.
impl Drop for Steps {
    fn drop(&mut self) {
        if self.done.len() < 2 {
            return;
        }
        println!();
        for (name, time, passed) in &self.done {
            let mark = if *passed { "✓" } else { "✗" };
            println!("{mark} {name:<52} {:>7.1} s", time.as_secs_f64());
        }
        let whole: Duration = self.done.iter().map(|(_, time, _)| *time).sum();
        println!("  {:<52} {:>7.1} s", "together", whole.as_secs_f64());
    }
}
