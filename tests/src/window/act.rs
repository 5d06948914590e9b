//! What a user does: clicks, types, presses keys, changes the size of the window.

use anyhow::{Context as _, Result};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::json;

use super::Window;

impl Window {
    /// Clicks something by role and name.
    ///
    /// # Errors
    /// When it never appears or cannot be clicked.
    pub fn click(&self, role: &str, name: &str) -> Result<()> {
        let what = format!("{role} \"{name}\"");
        self.click_found(&what, || self.element(role, name))
    }

    /// Clicks the first visible element of a selector.
    ///
    /// # Errors
    /// When it never appears or cannot be clicked.
    pub fn click_at(&self, css: &str) -> Result<()> {
        self.click_found(css, || self.element_at(css))
    }

    /// Clicks what is found; found again when the page has replaced it meanwhile.
    fn click_found(&self, what: &str, find: impl Fn() -> Result<Element>) -> Result<()> {
        self.until(&format!("{what} to stay for a click"), || {
            let element = find()?;
            self.driver()?
                .run(element.click())
                .with_context(|| format!("clicking {what}"))
                .map(Some)
        })
    }

    /// Types into the first visible text box of a selector.
    ///
    /// # Errors
    /// When it never appears or takes no text.
    pub fn type_at(&self, css: &str, text: &str) -> Result<()> {
        self.click_at(css)?;
        self.press("Control+a")?;
        self.type_text(text)
    }

    /// Replaces what stands in a text field, leaving the cursor in it.
    ///
    /// # Errors
    /// When the field never appears or takes no text.
    pub fn type_into(&self, label: &str, text: &str) -> Result<()> {
        self.click("textbox", label)?;
        self.press("Control+a")?;
        if text.is_empty() {
            return self.press("Delete");
        }
        self.type_text(text)
    }

    /// Types text wherever the cursor is.
    ///
    /// # Errors
    /// When the page does not take it.
    pub fn type_text(&self, text: &str) -> Result<()> {
        let strokes = text
            .chars()
            .fold(KeyActions::new("typing".to_owned()), |keys, letter| {
                keys.then(KeyAction::Down { value: letter })
                    .then(KeyAction::Up { value: letter })
            });
        self.keys(strokes)
    }

    /// Presses one key with its modifiers, written like `Control+Shift+z` or `Enter`.
    ///
    /// # Errors
    /// When a key has no such name.
    pub fn press(&self, chord: &str) -> Result<()> {
        let values = chord.split('+').map(key).collect::<Result<Vec<char>>>()?;
        let mut strokes = KeyActions::new("pressing".to_owned());
        for value in &values {
            strokes = strokes.then(KeyAction::Down { value: *value });
        }
        for value in values.iter().rev() {
            strokes = strokes.then(KeyAction::Up { value: *value });
        }
        self.keys(strokes)
    }

    fn keys(&self, strokes: KeyActions) -> Result<()> {
        let driver = self.driver()?;
        driver.run(driver.client().perform_actions(strokes))
    }

    /// Chooses an entry of a list field by the words shown; ending in `*`, by their beginning.
    ///
    /// # Errors
    /// When list or entry never appear.
    pub fn choose(&self, label: &str, entry: &str) -> Result<()> {
        let list = self.element("combobox", label)?;
        let shown = self.script(
            "return [...arguments[0].options].map((option) => option.label);",
            serde_json::to_value(&list)?,
        )?;
        let shown: Vec<String> = serde_json::from_value(shown)?;
        let wanted = |shown: &&String| match entry.strip_suffix('*') {
            Some(beginning) => shown.starts_with(beginning),
            None => *shown == entry,
        };
        let found = shown.iter().find(wanted);
        let found =
            found.with_context(|| format!("\"{label}\" offers {shown:?}, not \"{entry}\""))?;
        self.driver()?
            .run(list.select_by_label(found))
            .with_context(|| format!("choosing \"{found}\" in \"{label}\""))
    }

    /// Gives the window a size in pixels, and waits until the page has it.
    ///
    /// # Errors
    /// When it does not follow.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let driver = self.driver()?;
        driver.run(driver.client().set_window_size(width, height))?;
        self.until("the window's new size", || {
            let size = self.script("return window.innerWidth;", json!(null))?;
            Ok((size.as_u64() == Some(u64::from(width))).then_some(()))
        })
    }
}

/// The character by which WebDriver knows a key.
fn key(name: &str) -> Result<char> {
    let special = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Tab" => Key::Tab,
        "Escape" => Key::Escape,
        "Space" => return Ok(' '),
        "Plus" => return Ok('+'),
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "ArrowDown" => Key::Down,
        "ArrowUp" => Key::Up,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "F1" => Key::F1,
        "F5" => Key::F5,
        "F11" => Key::F11,
        _ => {
            let mut letters = name.chars();
            let letter = letters.next().filter(|_| letters.next().is_none());
            return letter.with_context(|| format!("no key is called \"{name}\""));
        }
    };
    Ok(special.into())
}
