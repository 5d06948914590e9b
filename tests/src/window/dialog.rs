//! The system's own dialogs: they stand beside the page, where the driver does not see them, so keys are
//! pressed on the display itself.

use anyhow::{Context as _, Result};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MapState,
    Window as Id,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// The symbol of the Enter key.
const RETURN: u32 = 0xff0d;

/// Presses Enter in the visible dialog with that title; says whether there is one.
pub(super) fn accept(display: &str, title: &str) -> Result<bool> {
    let (display, screen) = RustConnection::connect(Some(display))?;
    let root = display.setup().roots.get(screen).context("a screen")?.root;
    for window in display.query_tree(root)?.reply()?.children {
        if is_titled(&display, window, title)? {
            // No window manager is there to give it the keyboard.
            display.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?;
            let key = key(&display, RETURN)?;
            for kind in [KEY_PRESS_EVENT, KEY_RELEASE_EVENT] {
                display.xtest_fake_input(kind, key, x11rb::CURRENT_TIME, root, 0, 0, 0)?;
            }
            // Only an answer says that the server has read it.
            display.get_input_focus()?.reply()?;
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_titled(display: &RustConnection, window: Id, title: &str) -> Result<bool> {
    // A window that goes while one looks is none.
    let Ok(attributes) = display.get_window_attributes(window)?.reply() else {
        return Ok(false);
    };
    let name = display
        .get_property(false, window, AtomEnum::WM_NAME, AtomEnum::ANY, 0, 256)?
        .reply();
    let named = name.is_ok_and(|name| name.value == title.as_bytes());
    Ok(attributes.map_state == MapState::VIEWABLE && named)
}

/// The key that makes a symbol.
fn key(display: &RustConnection, symbol: u32) -> Result<u8> {
    let (first, last) = (display.setup().min_keycode, display.setup().max_keycode);
    let keys = display
        .get_keyboard_mapping(first, last - first + 1)?
        .reply()?;
    let each = usize::from(keys.keysyms_per_keycode).max(1);
    let mut symbols = keys.keysyms.chunks(each);
    let place = symbols.position(|symbols| symbols.first() == Some(&symbol));
    let place = place.and_then(|place| u8::try_from(place).ok());
    Ok(first + place.context("a key")?)
}
