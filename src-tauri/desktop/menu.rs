//! The native menu: built once, kept in step with the session, and what happens when an item is chosen.

use crate::menu_tree::{BAR, Entry, Needs};
use crate::outline::{Outline, Recent};
use crate::{arrivals, editing, events};
use outset_app::words;
use std::sync::{Mutex, PoisonError};
use tauri::menu::{CheckMenuItem, Menu, MenuItem, MenuItemKind, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, Result, Wry};

/// Before the path of a recent file, in an item's id.
const RECENT: &str = "recent:";

/// The items whose look changes.
#[derive(Default)]
struct Items {
    /// Everything with a word of its own, by the word's name.
    labels: Vec<(&'static str, MenuItemKind<Wry>)>,
    actions: Vec<(&'static str, MenuItem<Wry>, Needs)>,
    choices: Vec<(&'static str, CheckMenuItem<Wry>)>,
    recent: Option<Submenu<Wry>>,
}

/// The menu that is shown now. It is never built anew, which would make the window jump; its words change.
#[derive(Default)]
pub(crate) struct Shown(Mutex<Option<Items>>);

/// Makes the menu show this outline. Only on the main thread, where the system wants its menus touched.
pub(crate) fn show(app: &AppHandle, outline: &Outline) -> Result<()> {
    let shown = app.state::<Shown>();
    let mut items = shown.0.lock().unwrap_or_else(PoisonError::into_inner);
    let built = match items.take() {
        Some(built) => built,
        None => build(app)?,
    };
    speak(&built, &outline.language)?;
    refresh(app, &built, outline)?;
    *items = Some(built);
    Ok(())
}

fn build(app: &AppHandle) -> Result<Items> {
    let mut items = Items::default();
    let menu = Menu::new(app)?;
    if cfg!(target_os = "macos") {
        menu.append(&application_menu(app, &mut items)?)?;
    }
    for entry in BAR {
        if let Entry::Menu(name, entries) = entry {
            menu.append(&submenu(app, &mut items, name, entries)?)?;
        }
    }
    app.set_menu(menu)?;
    Ok(items)
}

/// On a Mac the first menu belongs to the application itself.
fn application_menu(app: &AppHandle, items: &mut Items) -> Result<Submenu<Wry>> {
    let menu = Submenu::new(app, "Outset", true)?;
    let line = PredefinedMenuItem::separator(app)?;
    for (name, item) in [
        ("hide", PredefinedMenuItem::hide(app, None)?),
        ("hide-others", PredefinedMenuItem::hide_others(app, None)?),
        ("show-all", PredefinedMenuItem::show_all(app, None)?),
        ("quit", PredefinedMenuItem::quit(app, None)?),
    ] {
        if name == "quit" {
            menu.append(&line)?;
        }
        menu.append(&item)?;
        items.labels.push((name, MenuItemKind::Predefined(item)));
    }
    Ok(menu)
}

fn submenu(
    app: &AppHandle,
    items: &mut Items,
    name: &'static str,
    entries: &'static [Entry],
) -> Result<Submenu<Wry>> {
    let menu = Submenu::new(app, name, true)?;
    for entry in entries {
        match entry {
            Entry::Action { name, keys, needs } => {
                let item = MenuItem::with_id(app, *name, name, true, *keys)?;
                menu.append(&item)?;
                items.actions.push((name, item.clone(), *needs));
                items.labels.push((name, MenuItemKind::MenuItem(item)));
            }
            Entry::Choice(name) => {
                let item = CheckMenuItem::with_id(app, *name, name, true, false, None::<&str>)?;
                menu.append(&item)?;
                items.choices.push((name, item.clone()));
                items.labels.push((name, MenuItemKind::Check(item)));
            }
            Entry::Editing(name) => {
                let item = editing::item(app, name)?;
                menu.append(&item)?;
                items.labels.push((name, item));
            }
            Entry::Menu(name, entries) => menu.append(&submenu(app, items, name, entries)?)?,
            Entry::Recent => items.recent = Some(menu.clone()),
            // On a Mac it stands in the application's menu.
            Entry::Quit if cfg!(target_os = "macos") => {}
            Entry::Quit => {
                let item = MenuItem::with_id(app, "quit", "quit", true, Some("CmdOrCtrl+Q"))?;
                menu.append(&item)?;
                items.labels.push(("quit", MenuItemKind::MenuItem(item)));
            }
            Entry::Line => menu.append(&PredefinedMenuItem::separator(app)?)?,
        }
    }
    items
        .labels
        .push((name, MenuItemKind::Submenu(menu.clone())));
    Ok(menu)
}

/// Writes every label in this language.
fn speak(items: &Items, language: &str) -> Result<()> {
    for (name, item) in &items.labels {
        let word = words::text(language, &format!("menu-{name}"));
        match item {
            MenuItemKind::MenuItem(item) => item.set_text(word)?,
            MenuItemKind::Submenu(menu) => menu.set_text(word)?,
            MenuItemKind::Predefined(item) => item.set_text(word)?,
            MenuItemKind::Check(item) => item.set_text(word)?,
            MenuItemKind::Icon(item) => item.set_text(word)?,
        }
    }
    Ok(())
}

fn refresh(app: &AppHandle, items: &Items, outline: &Outline) -> Result<()> {
    for (name, item, needs) in &items.actions {
        let live = match *name {
            "undo" => Some(&outline.undo),
            "redo" => Some(&outline.redo),
            _ => None,
        };
        if let Some(Some(label)) = live {
            item.set_text(label)?;
        }
        let possible = live.is_none_or(Option::is_some);
        item.set_enabled(possible && (*needs == Needs::Nothing || outline.is_open))?;
    }
    for (name, item) in &items.choices {
        let chosen = [&outline.theme, &outline.language].iter().any(|value| {
            name.split_once('-')
                .is_some_and(|(_, choice)| choice == *value)
        });
        item.set_checked(chosen)?;
    }
    match &items.recent {
        Some(menu) => list(app, menu, &outline.language, &outline.recent),
        None => Ok(()),
    }
}

/// Fills the menu of recent files anew.
fn list(app: &AppHandle, menu: &Submenu<Wry>, language: &str, recent: &[Recent]) -> Result<()> {
    while menu.remove_at(0)?.is_some() {}
    for file in recent {
        let id = format!("{RECENT}{}", file.path);
        menu.append(&MenuItem::with_id(app, id, &file.name, true, None::<&str>)?)?;
    }
    if recent.is_empty() {
        let nothing = words::text(language, "menu-nothing-recent");
        menu.append(&MenuItem::new(app, nothing, false, None::<&str>)?)?;
    }
    Ok(())
}

/// An item was chosen.
pub(crate) fn chosen(app: &AppHandle, item: &str) {
    if let Some(path) = item.strip_prefix(RECENT) {
        arrivals::open(app, path.into());
    } else if item == "quit" {
        close_window(app);
    } else if !editing::carry_out(app, item) {
        events::menu(app, item);
    }
}

/// As if the window's own button were pressed: the place is remembered, then the workspace is closed.
fn close_window(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // A window that cannot be asked to close is gone already.
        let _ = window.close();
    }
}
