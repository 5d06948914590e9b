//! The binary `outset`: what the window does, as verbs of a terminal. Results go to standard output and
//! messages to standard error; it ends with 0 when done, 1 when refused or failed, 2 on wrong usage, and 3 when
//! `status --exit-code` found an alert.

mod answer;
mod arguments;
mod page;
mod table;
mod terminal;
mod verb;

use arguments::Arguments;
use clap::Parser;
use std::process::ExitCode;
use terminal::Terminal;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match Arguments::try_parse() {
        Ok(arguments) => {
            let mut terminal = Terminal::start(arguments.lang);
            let outcome = verb::run(arguments.verb, &mut terminal);
            answer::give(outcome, arguments.json, terminal.language())
        }
        Err(usage) => {
            // Help that nobody reads to its end is no failure.
            let _ = usage.print();
            if usage.use_stderr() {
                ExitCode::from(2)
            } else {
                ExitCode::SUCCESS
            }
        }
    }
}
