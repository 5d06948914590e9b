//! Who draws the page. Where there is no graphics card, the web view would let the processor play one and then
//! copy every picture from there, which takes longer than drawing.

use std::path::Path;
use tauri::WebviewWindow;

/// Where the system names graphics cards: those that draw, and those of a driver of NVIDIA's own.
const CARDS: [(&str, &str); 2] = [("/dev/dri", "renderD"), ("/dev", "nvidia")];

/// Lets the processor draw by itself where nothing else can. On other systems the web view knows by itself.
pub(crate) fn choose(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    if !CARDS
        .into_iter()
        .any(|(folder, name)| holds(Path::new(folder), name))
    {
        use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
        // A web view without settings draws as it would have: slowly.
        let _ = window.with_webview(|view| {
            if let Some(settings) = view.inner().settings() {
                settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            }
        });
    }
}

fn holds(folder: &Path, name: &str) -> bool {
    let Ok(entries) = folder.read_dir() else {
        return false;
    };
    entries
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with(name))
}
