//! Cut, copy, paste and select all from the menu. Their keys belong to the web view; only a choice by mouse comes here.

#[cfg(not(target_os = "linux"))]
pub(crate) use with_system::{carry_out, item};
#[cfg(target_os = "linux")]
pub(crate) use with_webkit::{carry_out, item};

/// On Linux the menu's own items would type the keys into the X server, which Wayland does not allow: the web view is asked.
#[cfg(target_os = "linux")]
mod with_webkit {
    use tauri::menu::{MenuItem, MenuItemKind};
    use tauri::{AppHandle, Manager, Result, Wry};
    use webkit2gtk::WebViewExt;

    pub(crate) fn item(app: &AppHandle, name: &str) -> Result<MenuItemKind<Wry>> {
        let item = MenuItem::with_id(app, name, name, true, None::<&str>)?;
        Ok(MenuItemKind::MenuItem(item))
    }

    /// Does it if the item is one of these.
    pub(crate) fn carry_out(app: &AppHandle, item: &str) -> bool {
        let command = match item {
            "cut" => "Cut",
            "copy" => "Copy",
            "paste" => "Paste",
            "select-all" => "SelectAll",
            _ => return false,
        };
        if let Some(window) = app.get_webview_window("main") {
            // Without a web view there is nothing to edit.
            let _ = window.with_webview(move |view| view.inner().execute_editing_command(command));
        }
        true
    }
}

/// Elsewhere the system does it by itself, and needs the items to be its own.
#[cfg(not(target_os = "linux"))]
mod with_system {
    use tauri::menu::{MenuItemKind, PredefinedMenuItem};
    use tauri::{AppHandle, Result, Wry};

    pub(crate) fn item(app: &AppHandle, name: &str) -> Result<MenuItemKind<Wry>> {
        let item = match name {
            "cut" => PredefinedMenuItem::cut(app, None)?,
            "copy" => PredefinedMenuItem::copy(app, None)?,
            "paste" => PredefinedMenuItem::paste(app, None)?,
            _ => PredefinedMenuItem::select_all(app, None)?,
        };
        Ok(MenuItemKind::Predefined(item))
    }

    /// The system's items are never told to the application.
    pub(crate) fn carry_out(_: &AppHandle, _: &str) -> bool {
        false
    }
}
