//! The project's chores, one file each: `cargo xtask run` is the first thing a newcomer types, so this crate compiles in seconds.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "chores speak to a terminal"
)]

mod bench;
mod bundle;
mod check;
mod command;
mod deb;
mod display;
mod place;
mod prerequisites;
mod run;
mod steps;
mod system;
mod test;
mod types;
mod ui;
mod window;

use anyhow::{Result, bail};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [FILE]               set up, build and open Outset; without a display: a tour with pictures
cargo xtask test [--long] [FILTER]   everything that must hold; FILTER runs only the tests whose name contains it
cargo xtask check                    formatting and lints, without the window
cargo xtask types                    write the window's TypeScript types anew from the Rust types
cargo xtask bench                    measure the window and the store, into target/bench.json
cargo xtask bundle [--kind KIND]     an installable package: deb (the default), appimage, windows-zip, macos-app
cargo xtask bundle --test            make the .deb, install it, start it, remove it
cargo xtask setup                    only what the other chores need on this machine";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match chore(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn chore(words: &[&str]) -> Result<()> {
    match words {
        ["run"] => run::run(None),
        ["run", file] => run::run(Some(file)),
        ["test", rest @ ..] => test::test(rest),
        ["check"] => check::check(),
        ["types"] => types::types(),
        ["bench"] => bench::bench(),
        ["bundle", rest @ ..] => bundle::bundle(rest),
        ["setup"] => prerequisites::all(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("No such chore: {}\n\n{USAGE}", words.join(" ")),
    }
}
