//! `cargo xtask bundle`: what a user downloads. Each package carries the window and the terminal's program.

use crate::command::{self, cargo, node_tool};
use crate::{deb, place, prerequisites, steps::Steps, ui};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// The packaging tool's version; it belongs to the `tauri` in Cargo.toml.
const TAURI_CLI: &str = "@tauri-apps/cli@2.12.5";

/// Makes one kind of package; `--test` also installs, starts and removes the .deb.
pub(crate) fn bundle(words: &[&str]) -> Result<()> {
    match words {
        [] | ["--kind", "deb"] => deb().map(|_| ()),
        ["--test"] => {
            prerequisites::all_without_screen()?;
            let package = deb()?;
            deb::test(&package)
        }
        ["--kind", "appimage"] => appimage(),
        ["--kind", "macos-app"] => macos_app(),
        ["--kind", "windows-zip"] => windows_zip(),
        _ => bail!("`cargo xtask bundle` does not know: {}", words.join(" ")),
    }
}

/// Builds for release; returns the folder with what stands beside the programs: manual page and completions.
fn build(steps: &mut Steps) -> Result<PathBuf> {
    steps.step("Set-up", prerequisites::all)?;
    steps.step("The window's page", ui::build)?;
    steps.step("The terminal's program", || {
        command::run(&mut cargo(&[
            "build",
            "--release",
            "--package",
            "outset-cli",
        ]))
    })?;
    let parts = place::target().join("package");
    steps.step("Manual page and completions", || {
        fs::create_dir_all(&parts)?;
        command::run(
            command::program(place::built("release", "outset"))
                .arg("write-documents")
                .arg(&parts),
        )
    })?;
    Ok(parts)
}

/// Runs `tauri build`. The desktop package has to be named, because it is not a default member.
fn tauri(bundles: &str, configuration: Option<&Path>) -> Result<()> {
    let tools = place::target().join("tools");
    fs::create_dir_all(&tools)?;
    command::run(
        node_tool(
            "npm",
            place::root(),
            &["install", "--no-save", "--no-audit", "--no-fund", TAURI_CLI],
        )
        .arg("--prefix")
        .arg(&tools),
    )?;
    let mut build = node_tool("npm", place::root(), &["exec", "--prefix"]);
    build
        .arg(&tools)
        .args(["--", "tauri", "build", "--ci", "--bundles", bundles]);
    if let Some(file) = configuration {
        build.arg("--config").arg(file);
    }
    command::run(build.args(["--", "--package", "outset-desktop"]))
}

fn deb() -> Result<PathBuf> {
    let mut steps = Steps::default();
    let parts = build(&mut steps)?;
    let configuration = deb::configuration(&parts)?;
    steps.step("The package", || tauri("deb", Some(&configuration)))?;
    let package = made("deb", "deb")?;
    println!("\nMade {}", package.display());
    Ok(package)
}

/// Not yet run: needs tools that are downloaded while packaging.
fn appimage() -> Result<()> {
    let mut steps = Steps::default();
    let parts = build(&mut steps)?;
    let configuration = deb::appimage_configuration(&parts)?;
    steps.step("The package", || tauri("appimage", Some(&configuration)))?;
    println!("\nMade {}", made("appimage", "AppImage")?.display());
    Ok(())
}

/// Not yet run: needs a Mac.
fn macos_app() -> Result<()> {
    if !cfg!(target_os = "macos") {
        bail!("A macOS app is made on a Mac.");
    }
    let mut steps = Steps::default();
    build(&mut steps)?;
    steps.step("The package", || tauri("app", None))?;
    let app = made("macos", "app")?;
    fs::copy(
        place::built("release", "outset"),
        app.join("Contents/MacOS/outset"),
    )?;
    println!("\nMade {}", app.display());
    Ok(())
}

/// Not yet run: needs Windows. Portable: two programs in a folder, no installation and no administrator rights.
fn windows_zip() -> Result<()> {
    if !cfg!(windows) {
        bail!("The portable folder for Windows is made on Windows.");
    }
    let mut steps = Steps::default();
    build(&mut steps)?;
    steps.step("The window", || {
        command::run(&mut cargo(&[
            "build",
            "--release",
            "--package",
            "outset-desktop",
        ]))
    })?;
    let folder = place::target().join("release/bundle/windows/Outset");
    fs::create_dir_all(&folder)?;
    for program in ["outset-window", "outset"] {
        let file = place::built("release", program);
        let name = file.file_name().context("a program without a name")?;
        fs::copy(&file, folder.join(name))?;
    }
    fs::copy(place::root().join("LICENSE"), folder.join("LICENSE.txt"))?;
    let zip = folder.with_extension("zip");
    steps.step("The archive", || {
        command::run(
            command::program("tar") // part of Windows; writes .zip by the ending
                .args(["-a", "-c", "-f"])
                .arg(&zip)
                .arg("-C")
                .arg(folder.parent().context("no folder")?)
                .arg("Outset"),
        )
    })?;
    println!("\nMade {}", zip.display());
    Ok(())
}

/// The newest file of this ending in a folder of `target/release/bundle`.
fn made(folder: &str, ending: &str) -> Result<PathBuf> {
    let folder = place::target().join("release/bundle").join(folder);
    let mut found: Vec<PathBuf> = fs::read_dir(&folder)
        .with_context(|| format!("nothing was made in {}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|is| is == ending))
        .collect();
    found.sort_by_key(|path| fs::metadata(path).and_then(|entry| entry.modified()).ok());
    found
        .pop()
        .with_context(|| format!("no .{ending} in {}", folder.display()))
}
