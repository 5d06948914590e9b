//! The clipboard as another application on the same display gets it.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, Property, Window as Id,
    WindowClass,
};
use x11rb::rust_connection::RustConnection;

/// How long the owner of the clipboard may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is in the clipboard of a display as this kind (`image/png`, `UTF8_STRING`).
pub(super) fn taken(display: &str, kind: &str) -> Result<Vec<u8>> {
    let (display, screen) = RustConnection::connect(Some(display))?;
    let taker = Taker::new(&display, screen)?;
    taker.ask(kind)?;
    let (found, mut bytes) = taker.read()?;
    if found != taker.portions {
        return Ok(bytes);
    }
    // Much comes in portions, each when the last has been taken; the last one is empty.
    bytes.clear();
    loop {
        taker.wait(|event| match event {
            Event::PropertyNotify(said) => {
                said.state == Property::NEW_VALUE && said.atom == taker.place
            }
            _ => false,
        })?;
        let (_, portion) = taker.read()?;
        if portion.is_empty() {
            return Ok(bytes);
        }
        bytes.extend(portion);
    }
}

/// A window that nobody sees, which asks for the clipboard.
struct Taker<'a> {
    display: &'a RustConnection,
    window: Id,
    /// Where the answer is put.
    place: Atom,
    /// The kind that announces portions.
    portions: Atom,
}

impl<'a> Taker<'a> {
    fn new(display: &'a RustConnection, screen: usize) -> Result<Self> {
        let root = display.setup().roots.get(screen).context("a screen")?;
        let window = display.generate_id()?;
        let heard = CreateWindowAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        let class = WindowClass::INPUT_OUTPUT;
        display.create_window(0, window, root.root, 0, 0, 1, 1, 0, class, 0, &heard)?;
        Ok(Self {
            display,
            window,
            place: atom(display, "OUTSET_TAKEN")?,
            portions: atom(display, "INCR")?,
        })
    }

    fn ask(&self, kind: &str) -> Result<()> {
        let clipboard = atom(self.display, "CLIPBOARD")?;
        let wanted = atom(self.display, kind)?;
        self.display.convert_selection(
            self.window,
            clipboard,
            wanted,
            self.place,
            x11rb::CURRENT_TIME,
        )?;
        let mut refused = false;
        self.wait(|event| match event {
            Event::SelectionNotify(said) => {
                refused = said.property == x11rb::NONE;
                true
            }
            _ => false,
        })?;
        if refused {
            bail!("the clipboard has nothing as {kind}");
        }
        Ok(())
    }

    /// Takes what stands at the place, with its kind.
    fn read(&self) -> Result<(Atom, Vec<u8>)> {
        let found = self
            .display
            .get_property(
                true,
                self.window,
                self.place,
                AtomEnum::ANY,
                0,
                u32::MAX / 4,
            )?
            .reply()?;
        Ok((found.type_, found.value))
    }

    fn wait(&self, mut is_it: impl FnMut(&Event) -> bool) -> Result<()> {
        self.display.flush()?;
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            match self.display.poll_for_event()? {
                Some(event) if is_it(&event) => return Ok(()),
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(10)),
            }
        }
        bail!("the owner of the clipboard does not answer")
    }
}

fn atom(display: &RustConnection, name: &str) -> Result<Atom> {
    Ok(display.intern_atom(false, name.as_bytes())?.reply()?.atom)
}
