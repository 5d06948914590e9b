//! The frame of a window, where no window manager draws one: its cross asks the application to
//! close. (Closing through the driver would end the process, as a crash does.)

use anyhow::{Context as _, Result, bail};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, CLIENT_MESSAGE_EVENT, ClientMessageData, ClientMessageEvent,
    ConnectionExt as _, EventMask, MapState, Window as Id,
};
use x11rb::rust_connection::RustConnection;

/// Asks the visible window of a process to close.
pub(super) fn close(display: &str, process: u32) -> Result<()> {
    let (display, screen) = RustConnection::connect(Some(display))?;
    let root = display.setup().roots.get(screen).context("a screen")?.root;
    let atoms = Atoms {
        protocols: atom(&display, b"WM_PROTOCOLS")?,
        delete: atom(&display, b"WM_DELETE_WINDOW")?,
        process: atom(&display, b"_NET_WM_PID")?,
    };
    for window in display.query_tree(root)?.reply()?.children {
        if atoms.closes(&display, window, process)? {
            let data = ClientMessageData::from([atoms.delete, x11rb::CURRENT_TIME, 0, 0, 0]);
            let message = ClientMessageEvent {
                response_type: CLIENT_MESSAGE_EVENT,
                format: 32,
                sequence: 0,
                window,
                type_: atoms.protocols,
                data,
            };
            display.send_event(false, window, EventMask::NO_EVENT, message)?;
            // Only an answer says that the server has read it: what is under way when a
            // connection ends may be lost.
            display.get_input_focus()?.reply()?;
            return Ok(());
        }
    }
    bail!("the application shows no window that could be closed")
}

/// The properties by which a window says what it understands and whose it is.
struct Atoms {
    protocols: Atom,
    delete: Atom,
    process: Atom,
}

impl Atoms {
    /// Whether it is a visible window of the process that understands being closed.
    fn closes(&self, display: &RustConnection, window: Id, process: u32) -> Result<bool> {
        // A window that goes while one looks is none.
        let Ok(attributes) = display.get_window_attributes(window)?.reply() else {
            return Ok(false);
        };
        let numbers = |property, kind: AtomEnum| -> Result<Vec<u32>> {
            let reply = display
                .get_property(false, window, property, kind, 0, 64)?
                .reply();
            let numbers = reply
                .ok()
                .and_then(|reply| Some(reply.value32()?.collect()));
            Ok(numbers.unwrap_or_default())
        };
        // What goes round the window manager has no frame: menus, and the hint at the pointer.
        Ok(attributes.map_state == MapState::VIEWABLE
            && !attributes.override_redirect
            && numbers(self.process, AtomEnum::CARDINAL)?.contains(&process)
            && numbers(self.protocols, AtomEnum::ATOM)?.contains(&self.delete))
    }
}

fn atom(display: &RustConnection, name: &[u8]) -> Result<Atom> {
    Ok(display.intern_atom(false, name)?.reply()?.atom)
}
