//! What a window stands on: a virtual display and a message bus of its own, so that stories
//! neither see the user's desktop nor each other.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::process::Group;
use crate::Home;

/// Without service folders: the bus of a story starts nothing on its own.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=FOLDER</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// Large enough for every size a story asks for.
const SCREEN: &str = "1920x1400x24";

/// A display and a bus; both end with it.
pub(super) struct Stage {
    display: String,
    bus: String,
    _groups: [Group; 2],
}

impl Stage {
    /// Starts both and waits until they say where they listen.
    pub(super) fn start(home: &Home) -> Result<Self> {
        let mut screen = Command::new("Xvfb");
        screen.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            SCREEN,
            "-noreset",
            "-nolisten",
            "tcp",
        ]);
        let (screen, number) = Group::announced(&screen)?;

        let folder = tempfile::Builder::new()
            .prefix("bus-")
            .tempdir_in(home.path())?
            .keep();
        let config = folder.join("bus.conf");
        fs::write(&config, BUS.replace("FOLDER", &folder.to_string_lossy()))?;
        let mut daemon = Command::new("dbus-daemon");
        daemon
            .args(["--nofork", "--print-address=1", "--config-file"])
            .arg(&config);
        let (daemon, bus) = Group::announced(&daemon)?;

        Ok(Self {
            display: format!(":{number}"),
            bus,
            _groups: [screen, daemon],
        })
    }

    /// The display's name, such as `:99`.
    pub(super) fn display(&self) -> &str {
        &self.display
    }

    /// What a program needs to appear on this stage.
    pub(super) fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        [
            ("DISPLAY", self.display.as_str()),
            ("DBUS_SESSION_BUS_ADDRESS", self.bus.as_str()),
            ("GDK_BACKEND", "x11"),
            ("GTK_A11Y", "none"),
            ("NO_AT_BRIDGE", "1"),
            ("TAURI_WEBVIEW_AUTOMATION", "true"),
        ]
        .map(|(name, value)| (name, PathBuf::from(value)))
        .to_vec()
    }
}
