//! A small workspace, made with the terminal's program as a user would, for stories that begin
//! where others end.

use std::path::PathBuf;

use anyhow::Result;

use crate::{Home, terminal};

/// The projects of [`small`], in the order of adding.
pub const PROJECTS: [&str; 3] = ["Visual inspection", "Demand forecast", "Churn in the shop"];

/// The people of [`small`].
pub const PEOPLE: [&str; 2] = ["Ada Lovelace", "Zoë Weiß"];

/// A file without projects or people.
///
/// # Errors
/// When the terminal refuses.
pub fn empty(home: &Home, name: &str) -> Result<PathBuf> {
    let file = home.file(&format!("{name}.outset"));
    terminal::done(home, &["new".as_ref(), file.as_os_str()])?;
    Ok(file)
}

/// A file with a few projects and people.
///
/// # Errors
/// When the terminal refuses.
pub fn small(home: &Home, name: &str) -> Result<PathBuf> {
    let file = empty(home, name)?;
    for project in PROJECTS {
        add_project(home, &file, project)?;
    }
    for person in PEOPLE {
        terminal::done(
            home,
            &[
                "person".as_ref(),
                "add".as_ref(),
                file.as_os_str(),
                person.as_ref(),
            ],
        )?;
    }
    Ok(file)
}

/// A project more, from the terminal.
///
/// # Errors
/// When the terminal refuses.
pub fn add_project(home: &Home, file: &std::path::Path, name: &str) -> Result<()> {
    let words = [
        "project".as_ref(),
        "add".as_ref(),
        file.as_os_str(),
        name.as_ref(),
    ];
    terminal::done(home, &words).map(drop)
}

/// The sample as a file of its own, in English or German (`en`, `de`).
///
/// # Errors
/// When the terminal refuses.
pub fn sample(home: &Home, language: &str) -> Result<PathBuf> {
    let file = home.file("Northwind.outset");
    let words = [
        "--lang".as_ref(),
        language.as_ref(),
        "new".as_ref(),
        file.as_os_str(),
        "--sample".as_ref(),
    ];
    terminal::done(home, &words)?;
    Ok(file)
}
