//! Outset's window: a thin shell around `outset-app`. It holds no rule of the domain; verbs, words and numbers come from there.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arrivals;
mod calls;
mod crash;
mod desk;
mod dialogs;
#[cfg(target_os = "linux")]
mod drawing;
mod editing;
mod events;
mod identity;
mod invoke;
mod leaving;
mod menu;
mod menu_tree;
mod outline;
mod place;
mod proposal_verbs;
mod shell;
mod template_verbs;
#[cfg(test)]
mod types;
mod window;
mod window_verbs;

use std::io::Write;
use std::process::ExitCode;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match shell::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without a window the terminal is all there is to say it on.
            let _ = writeln!(std::io::stderr(), "Outset could not start: {error}");
            ExitCode::FAILURE
        }
    }
}
