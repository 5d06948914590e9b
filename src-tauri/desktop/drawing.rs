//! Who draws the page, on Linux. Where there is no graphics card, the web view would let the processor play one and then
//! copy every picture from there, which takes longer than drawing.

use std::path::Path;
use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Where the system names graphics cards: those that draw, and those of a driver of NVIDIA's own.
const CARDS: [(&str, &str); 2] = [("/dev/dri", "renderD"), ("/dev", "nvidia")];

/// Lets the processor draw by itself where nothing else can, or where `OUTSET_DRAWING` says `processor` (`card`
/// says the opposite).
pub(crate) fn choose(window: &WebviewWindow) {
    if by_processor(std::env::var("OUTSET_DRAWING").ok().as_deref(), has_card) {
        // A web view without settings draws as it would have: slowly.
        let _ = window.with_webview(|view| {
            if let Some(settings) = view.inner().settings() {
                settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            }
        });
    }
}

fn by_processor(wish: Option<&str>, has_card: impl FnOnce() -> bool) -> bool {
    match wish {
        Some("processor") => true,
        Some("card") => false,
        _ => !has_card(),
    }
}

fn has_card() -> bool {
    let mut cards = CARDS.into_iter();
    cards.any(|(folder, name)| holds(Path::new(folder), name))
}

fn holds(folder: &Path, name: &str) -> bool {
    let Ok(entries) = folder.read_dir() else {
        return false;
    };
    entries
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wished_counts_before_what_is_found() {
        assert!(by_processor(None, || false));
        assert!(!by_processor(None, || true));
        assert!(by_processor(Some("processor"), || true));
        assert!(!by_processor(Some("card"), || false));
        assert!(by_processor(Some("something"), || false));
    }

    #[test]
    fn a_card_is_known_by_the_beginning_of_its_name() {
        let folder = std::env::temp_dir().join(format!("outset-cards-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        assert!(!holds(&folder, "renderD"));
        std::fs::write(folder.join("renderD128"), "").expect("a file");
        assert!(holds(&folder, "renderD"));
        std::fs::remove_dir_all(&folder).expect("removed");
        assert!(!holds(&folder, "renderD"));
    }
}
