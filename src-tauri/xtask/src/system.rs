//! The system's own packages. On Debian and its relatives they are installed; elsewhere what is missing is named.

use crate::command;
use anyhow::{Result, bail};
use std::process::Command;

/// What the window is compiled and linked with.
pub(crate) const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "libssl-dev",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "patchelf",
];

/// What opens the window where there is no screen, and what drives it in tests.
pub(crate) const VIRTUAL_SCREEN: &[&str] =
    &["webkit2gtk-driver", "xvfb", "dbus", "dbus-x11", "xauth"];

/// Makes sure that the packages of these lists are there.
pub(crate) fn packages(lists: &[&[&str]]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(()); // macOS and Windows bring their web view along
    }
    if !command::found("dpkg-query") || !command::found("apt-get") {
        return named_elsewhere();
    }
    let missing: Vec<&str> = lists
        .iter()
        .copied()
        .flatten()
        .copied()
        .filter(|package| !installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing system packages: {}", missing.join(" "));
    command::run(apt()?.arg("update"))?;
    command::run(
        apt()?
            .args(["install", "--yes", "--no-install-recommends"])
            .args(missing),
    )
}

fn installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", package])
        .output()
        .is_ok_and(|output| output.stdout == b"installed")
}

/// Whether packages can be installed here at all.
pub(crate) fn may_install() -> bool {
    command::found("apt-get") && (is_administrator() || command::found("sudo"))
}

/// apt-get with the right to install. `env` because sudo does not hand the environment on.
pub(crate) fn apt() -> Result<Command> {
    let unattended = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    if is_administrator() {
        let mut apt = command::program(unattended[0]);
        apt.args(&unattended[1..]);
        return Ok(apt);
    }
    if !command::found("sudo") {
        bail!("Installing these needs administrator rights, and sudo is not here.");
    }
    let mut apt = command::program("sudo");
    apt.args(unattended);
    Ok(apt)
}

fn is_administrator() -> bool {
    command::output(command::program("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// On other Linux systems the web view is looked for, and what brings it is named.
fn named_elsewhere() -> Result<()> {
    let there = command::found("pkg-config")
        && command::program("pkg-config")
            .args(["--exists", "webkit2gtk-4.1"])
            .status()
            .is_ok_and(|status| status.success());
    if there {
        return Ok(());
    }
    bail!(
        "The web view's development files are missing. Install, then try again:\n\
         Fedora: sudo dnf install gcc pkgconf webkit2gtk4.1-devel openssl-devel libxdo-devel librsvg2-devel libappindicator-gtk3-devel patchelf\n\
         Arch: sudo pacman -S --needed base-devel webkit2gtk-4.1 openssl xdotool librsvg libappindicator-gtk3 patchelf\n\
         openSUSE: sudo zypper install gcc pkg-config webkit2gtk3-devel libopenssl-devel xdotool-devel librsvg-devel libappindicator3-1 patchelf\n\
         To run without a screen also: Xvfb, WebKitWebDriver and dbus-run-session."
    )
}
