//! Where the window stands and how large it is: remembered at closing, restored only where a screen still is.

use crate::desk::Desk;
use outset_app::WindowPlace;
use tauri::{AppHandle, Manager, Monitor, WebviewWindow, WebviewWindowBuilder, Wry};

/// The size of a first start, in logical pixels.
const FIRST: (f64, f64) = (1280.0, 800.0);
/// Below this the pages no longer fit.
pub(crate) const LEAST: (f64, f64) = (800.0, 600.0);

/// A rectangle in logical pixels: x, y, width, height.
type Rectangle = (f64, f64, f64, f64);

/// Puts the new window where it stood, or in the middle at its first size.
pub(crate) fn put<'a>(
    builder: WebviewWindowBuilder<'a, Wry, AppHandle>,
    app: &AppHandle,
    remembered: Option<WindowPlace>,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let screens: Vec<Rectangle> = app
        .available_monitors()
        .unwrap_or_default() // a system that does not tell is as good as one without screens
        .iter()
        .map(area)
        .collect();
    match remembered {
        Some(place) if is_visible(&place, &screens) => builder
            .position(place.x, place.y)
            .inner_size(place.width.max(LEAST.0), place.height.max(LEAST.1))
            .maximized(place.maximized),
        _ => builder.inner_size(FIRST.0, FIRST.1).center(),
    }
}

fn area(screen: &Monitor) -> Rectangle {
    let scale = screen.scale_factor();
    let position = screen.position().to_logical::<f64>(scale);
    let size = screen.size().to_logical::<f64>(scale);
    (position.x, position.y, size.width, size.height)
}

/// Whether the middle of the title bar, by which one would move the window, lies on a screen.
fn is_visible(place: &WindowPlace, screens: &[Rectangle]) -> bool {
    let (x, y) = (place.x + place.width / 2.0, place.y + 8.0);
    screens.iter().any(|&(left, top, width, height)| {
        (left..left + width).contains(&x) && (top..top + height).contains(&y)
    })
}

/// Keeps where the window stands now. Full screen is no place, and a maximized window keeps the size it had before.
pub(crate) fn remember(window: &WebviewWindow) {
    let Ok(now) = measure(window) else {
        return; // where a window stands is worth no message while it closes
    };
    if window.is_fullscreen().unwrap_or(false) {
        return;
    }
    window.state::<Desk>().run(move |session| {
        let place = match session.window_place() {
            Some(before) if now.maximized => WindowPlace {
                maximized: true,
                ..before
            },
            _ => now,
        };
        session.remember_window_place(place);
    });
}

fn measure(window: &WebviewWindow) -> tauri::Result<WindowPlace> {
    let scale = window.scale_factor()?;
    let position = window.outer_position()?.to_logical::<f64>(scale);
    let size = window.inner_size()?.to_logical::<f64>(scale);
    Ok(WindowPlace {
        x: position.x,
        y: position.y,
        width: size.width,
        height: size.height,
        maximized: window.is_maximized()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Rectangle = (0.0, 0.0, 1440.0, 900.0);
    const BESIDE: Rectangle = (1440.0, -100.0, 1920.0, 1080.0);

    fn at(x: f64, y: f64) -> WindowPlace {
        WindowPlace {
            x,
            y,
            width: 1000.0,
            height: 700.0,
            maximized: false,
        }
    }

    #[test]
    fn a_window_comes_back_where_its_title_bar_can_be_reached() {
        assert!(is_visible(&at(100.0, 50.0), &[LAPTOP]));
        assert!(is_visible(&at(1600.0, 0.0), &[LAPTOP, BESIDE]));
        assert!(is_visible(&at(-400.0, 0.0), &[LAPTOP]));
    }

    #[test]
    fn a_window_on_a_screen_that_is_gone_does_not() {
        assert!(!is_visible(&at(1600.0, 0.0), &[LAPTOP]));
        assert!(!is_visible(&at(100.0, -200.0), &[LAPTOP]));
        assert!(!is_visible(&at(100.0, 50.0), &[]));
    }
}
