//! The one window: native frame, Outset's own page and nothing else in it.

use crate::{arrivals, leaving, place};
use outset_app::WindowPlace;
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, DragDropEvent, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};

/// Opens the window where it stood last.
pub(crate) fn open(app: &AppHandle, remembered: Option<WindowPlace>) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Outset")
        .min_inner_size(place::LEAST.0, place::LEAST.1)
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            // The page knows its name in the user's language; a window without the title bar's text is no loss.
            let _ = window.set_title(&title);
        })
        .devtools(cfg!(debug_assertions));
    let builder = match crate::identity::home() {
        Some(folder) => builder.data_directory(folder.join("web-view")),
        None => builder,
    };
    let window = place::put(builder, app, remembered).build()?;
    // Elsewhere the web view knows by itself who draws.
    #[cfg(target_os = "linux")]
    crate::drawing::choose(&window);
    listen(&window);
    Ok(())
}

/// Only the page that is compiled in: its address differs between systems.
fn is_our_page(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

fn listen(window: &WebviewWindow) {
    let here = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { api, .. } => {
            place::remember(&here);
            api.prevent_close();
            leaving::wanted(here.app_handle());
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            arrivals::dropped(here.app_handle(), paths);
        }
        _ => {}
    });
}

#[cfg(test)]
mod tests {
    use super::is_our_page;

    fn allowed(address: &str) -> bool {
        is_our_page(&address.parse().expect("an address"))
    }

    #[test]
    fn the_window_shows_only_its_own_page() {
        assert!(allowed("tauri://localhost/"));
        assert!(allowed("http://tauri.localhost/index.html"));
        assert!(!allowed("https://example.org/"));
        assert!(!allowed("http://localhost/"));
        assert!(!allowed("file:///etc/passwd"));
        assert!(!allowed("data:text/html,hello"));
        assert!(!allowed("tauri://elsewhere/"));
    }
}
