//! What must stand on the machine before anything is built, each with a sentence saying how to get it.

use crate::{command, system, ui};
use anyhow::{Context, Result, bail};

/// The oldest Node that the window's tools run on: major and minor number.
const NODE: (u32, u32) = (20, 19);

/// Everything for building and for opening the window on this screen.
pub(crate) fn all() -> Result<()> {
    node()?;
    system::packages(&[system::BUILD])?;
    ui::packages()
}

/// Everything for building, and for a window without a screen.
pub(crate) fn all_without_screen() -> Result<()> {
    node()?;
    system::packages(&[system::BUILD, system::VIRTUAL_SCREEN])?;
    ui::packages()
}

/// Node and npm.
pub(crate) fn node() -> Result<()> {
    let ask = "Outset's window is built with Node 20.19 or newer. Install it from https://nodejs.org or with your system's package tool, then try again";
    let version = command::output(command::program("node").arg("--version"))
        .with_context(|| format!("Node is missing. {ask}"))?;
    if number(&version).is_none_or(|number| number < NODE) {
        bail!("Node {} is too old. {ask}", version.trim());
    }
    let npm = command::node_tool("npm", crate::place::root(), &["--version"])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status();
    if npm.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    bail!("npm, which belongs to Node, is missing. {ask}");
}

/// Major and minor number in "v20.11.1".
fn number(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().trim_start_matches('v').split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{NODE, number};

    #[test]
    fn the_version_is_read_from_what_node_prints() {
        assert_eq!(number("v20.19.1\n"), Some((20, 19)));
        assert_eq!(number("v9.0.0"), Some((9, 0)));
        assert_eq!(number("nonsense"), None);
    }

    #[test]
    fn a_newer_major_version_is_new_enough_whatever_its_minor_one() {
        assert!(number("v22.1.0") > Some(NODE));
        assert!(number("v20.9.0") < Some(NODE));
    }
}
