//! What the native menu holds, in its order. The labels stand in menu.ftl under `menu-` and the action's name.

/// One place in the menu.
pub(crate) enum Entry {
    /// Tells the window's page to do something; the palette knows it by the same name.
    Action {
        name: &'static str,
        keys: Option<&'static str>,
        needs: Needs,
    },
    /// The same, with a mark at the one that is chosen.
    Choice(&'static str),
    /// Cut, copy, paste, select all: what the web view does itself.
    Editing(&'static str),
    /// A menu in the menu.
    Menu(&'static str, &'static [Entry]),
    /// The files opened lately.
    Recent,
    /// Ends the application.
    Quit,
    /// A line between groups.
    Line,
}

/// When an action can be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    Nothing,
    Workspace,
}

use Entry::{Action, Choice, Editing, Line, Menu, Quit, Recent};

const fn always(name: &'static str, keys: Option<&'static str>) -> Entry {
    Action {
        name,
        keys,
        needs: Needs::Nothing,
    }
}

const fn in_workspace(name: &'static str, keys: Option<&'static str>) -> Entry {
    Action {
        name,
        keys,
        needs: Needs::Workspace,
    }
}

/// The menu bar from left to right.
pub(crate) const BAR: &[Entry] = &[
    Menu("file", FILE),
    Menu("edit", EDIT),
    Menu("view", VIEW),
    Menu("help", HELP),
];

const FILE: &[Entry] = &[
    always("new", Some("CmdOrCtrl+N")),
    always("open", Some("CmdOrCtrl+O")),
    Menu("open-recent", &[Recent]),
    Line,
    in_workspace("backups", None),
    always("settings", Some("CmdOrCtrl+Comma")),
    Line,
    in_workspace("close", Some("CmdOrCtrl+W")),
    Quit,
];

const EDIT: &[Entry] = &[
    in_workspace("undo", Some("CmdOrCtrl+Z")),
    in_workspace("redo", Some("CmdOrCtrl+Shift+Z")),
    Line,
    Editing("cut"),
    Editing("copy"),
    Editing("paste"),
    Editing("select-all"),
];

const VIEW: &[Entry] = &[
    always("palette", Some("CmdOrCtrl+K")),
    Line,
    in_workspace("go-portfolio", Some("CmdOrCtrl+1")),
    in_workspace("go-people", Some("CmdOrCtrl+2")),
    in_workspace("go-workspace", Some("CmdOrCtrl+3")),
    Line,
    Menu(
        "theme",
        &[
            Choice("theme-system"),
            Choice("theme-light"),
            Choice("theme-dark"),
        ],
    ),
    Menu("language", &[Choice("language-en"), Choice("language-de")]),
    Menu(
        "text-size",
        &[
            // The page itself hears plus and minus, which stand on other keys in other countries.
            always("text-larger", None),
            always("text-smaller", None),
            always("text-normal", Some("CmdOrCtrl+0")),
        ],
    ),
    Line,
    in_workspace("present", Some("F5")),
];

const HELP: &[Entry] = &[always("keyboard", Some("F1")), always("about", None)];
