//! What the Debian package carries beside the window, and its test: installed, started, seen to paint, removed.

use crate::command;
use crate::display::Screen;
use crate::{place, steps::Steps, system, window};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Where each part goes on the user's system: (place there, file among the parts).
const PARTS: [(&str, &str); 4] = [
    ("/usr/share/man/man1/outset.1", "outset.1"),
    (
        "/usr/share/bash-completion/completions/outset",
        "outset.bash",
    ),
    ("/usr/share/zsh/vendor-completions/_outset", "_outset"),
    (
        "/usr/share/fish/vendor_completions.d/outset.fish",
        "outset.fish",
    ),
];

/// Tells a desktop that `.outset` is a kind of file of its own.
const MIME: (&str, &str) = (
    "/usr/share/mime/packages/outset.xml",
    "assets/linux/outset.xml",
);

/// Writes the packaging tool's extra configuration for a .deb.
pub(crate) fn configuration(parts: &Path) -> Result<PathBuf> {
    write(parts, "deb")
}

/// The same parts inside an AppImage.
pub(crate) fn appimage_configuration(parts: &Path) -> Result<PathBuf> {
    write(parts, "appimage")
}

fn write(parts: &Path, kind: &str) -> Result<PathBuf> {
    let mut files = vec![
        ("/usr/bin/outset", place::built("release", "outset")),
        (MIME.0, place::root().join(MIME.1)),
    ];
    files.extend(PARTS.map(|(place, part)| (place, parts.join(part))));
    let lines: Vec<String> = files
        .iter()
        .map(|(place, file)| format!("{place:?}: {:?}", file.display().to_string()))
        .collect();
    let text = format!(
        "{{\"bundle\": {{\"linux\": {{\"{kind}\": {{\"files\": {{{}}}}}}}}}}}\n",
        lines.join(", ")
    );
    let file = parts.join(format!("{kind}.json"));
    fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(file)
}

/// Installs the package where this may be done, else unpacks it; starts both programs; removes it.
pub(crate) fn test(package: &Path) -> Result<()> {
    let mut steps = Steps::default();
    if system::may_install() {
        steps.step("Install", || {
            command::run(system::apt()?.args(["install", "--yes"]).arg(package))
        })?;
        let tried = try_out(&mut steps, Path::new("/"));
        steps.step("Remove", || {
            command::run(system::apt()?.args(["remove", "--yes", "outset"]))
        })?;
        tried?;
        return steps.step("Nothing is left", || gone(Path::new("/")));
    }
    println!("Without administrator rights: the package is unpacked instead of installed.");
    let folder = place::target().join(format!("tmp/deb-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    steps.step("Unpack", || {
        command::run(
            command::program("dpkg-deb")
                .arg("-x")
                .arg(package)
                .arg(&folder),
        )
    })?;
    let tried = try_out(&mut steps, &folder);
    fs::remove_dir_all(&folder)?;
    tried
}

fn try_out(steps: &mut Steps, root: &Path) -> Result<()> {
    steps.step("Every part is in its place", || {
        let missing = parts(root).into_iter().find(|path| !is_there(path));
        missing.map_or(Ok(()), |path| bail!("{} is missing", path.display()))
    })?;
    steps.step("The terminal's program answers", || {
        let version =
            command::output(command::program(root.join("usr/bin/outset")).arg("--version"))?;
        println!("{}", version.trim());
        Ok(())
    })?;
    steps.step("The window paints", || {
        let screen = Screen::start()?;
        let mut program = command::program(root.join("usr/bin/outset-window"));
        let time = window::time_to_paint(&screen, &mut program)?;
        println!("painted after {} ms", time.as_millis());
        Ok(())
    })
}

fn gone(root: &Path) -> Result<()> {
    let left = parts(root).into_iter().find(|path| is_there(path));
    left.map_or(Ok(()), |path| bail!("{} is still there", path.display()))
}

fn parts(root: &Path) -> Vec<PathBuf> {
    ["/usr/bin/outset-window", "/usr/bin/outset", MIME.0]
        .into_iter()
        .chain(PARTS.map(|(place, _)| place))
        .map(|place| root.join(place.trim_start_matches('/')))
        .collect()
}

/// The packaging tool compresses the manual page on some systems.
fn is_there(path: &Path) -> bool {
    let compressed = format!("{}.gz", path.display());
    path.exists() || Path::new(&compressed).exists()
}
