//! Outset's pages as a user goes through them: where to click for what, once for all stories.

use anyhow::{Result, bail};
use serde_json::json;

use super::Window;

/// The name of the box that finds everything.
pub const PALETTE: &str = "Find a project or an action";

impl Window {
    /// Makes a workspace from the welcome page by typing its name, and waits for its portfolio.
    ///
    /// # Errors
    /// When a step of it fails.
    pub fn create_workspace(&self, name: &str) -> Result<()> {
        self.click("button", "New workspace")?;
        self.wait_for("dialog", "New workspace")?;
        self.type_into("Name", name)?;
        self.click("button", "Create workspace")?;
        self.wait_gone("dialog", "New workspace")?;
        self.wait_for("heading", "Start with one project")
    }

    /// Goes to a place of the rail.
    ///
    /// # Errors
    /// When the rail has no such place.
    pub fn go(&self, place: &str) -> Result<()> {
        // Behind the name stands how many there are.
        self.click("link", &format!("{place}*"))
    }

    /// Adds an idea, and goes to the page of what it is called and when it starts.
    ///
    /// # Errors
    /// When a step of it fails.
    pub fn add_project(&self, name: &str) -> Result<()> {
        self.begin_project("An idea", name)?;
        self.wait_at("#scope-answer")?;
        // The first place of a project in the rail is the project itself.
        self.click_at("nav a[href^='#project/']")?;
        self.wait_for_value("Name", name)
    }

    /// Adds a project by what it is: "An idea", "An approved project" or "A model that already runs". It opens
    /// the room where it begins.
    ///
    /// # Errors
    /// When a step of it fails.
    pub fn begin_project(&self, kind: &str, name: &str) -> Result<()> {
        self.click("button", "New project")?;
        self.wait_for("dialog", "New project")?;
        self.click("radio", kind)?;
        self.click("button", "Go on")?;
        self.type_into("Name", name)?;
        self.click("button", "Add project")?;
        self.wait_gone("dialog", "New project")
    }

    /// Goes on with the Tab key until something of this name has the focus.
    ///
    /// # Errors
    /// When nothing of this name is reached.
    pub fn tab_to(&self, name: &str) -> Result<()> {
        let mut visited = Vec::new();
        for _ in 0..80 {
            self.press("Tab")?;
            let (found, _) = self.focus()?;
            let reached = match name.strip_suffix('*') {
                Some(beginning) => found.starts_with(beginning),
                None => found == name,
            };
            if reached {
                return Ok(());
            }
            visited.push(found);
        }
        bail!("\"{name}\" is not reached by Tab: {visited:?}")
    }

    /// Adds a person on the page of people; empty texts stay empty.
    ///
    /// # Errors
    /// When a step of it fails.
    pub fn add_person(&self, name: &str, rate: &str, share: &str) -> Result<()> {
        self.click("button", "Add person")?;
        self.wait_for("dialog", "Add person")?;
        self.type_into("Name", name)?;
        if !rate.is_empty() {
            self.type_into("Rate", rate)?;
        }
        if !share.is_empty() {
            self.type_into("Share available", share)?;
        }
        self.press("Enter")?;
        self.wait_gone("dialog", "Add person")?;
        self.wait_for("link", name)
    }

    /// Changes a field of a page: types the text and stores it with Enter.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn edit(&self, label: &str, text: &str) -> Result<()> {
        self.type_into(label, text)?;
        self.press("Enter")
    }

    /// Finds an action, a project or a person with the palette, and chooses the first hit.
    ///
    /// # Errors
    /// When the palette does not find it.
    pub fn find_and_run(&self, words: &str) -> Result<()> {
        self.press("Control+k")?;
        self.until("the palette", || {
            let open = self.script(
                "return document.querySelector('dialog[open] [role=listbox]') !== null;",
                json!(null),
            )?;
            Ok((open == json!(true)).then_some(()))
        })?;
        self.type_text(words)?;
        self.until(&format!("\"{words}\" in the palette"), || {
            let first = self.names("option")?.into_iter().next();
            let words = words.to_lowercase();
            Ok(first
                .is_some_and(|name| name.to_lowercase().contains(&words))
                .then_some(()))
        })?;
        self.press("Enter")?;
        self.until("the palette to close", || {
            Ok(
                (!self.has("dialog", PALETTE)? && !self.has("dialog", "Projekt oder Aktion*")?)
                    .then_some(()),
            )
        })
    }

    /// Waits until a text field holds this text.
    ///
    /// # Errors
    /// When it holds another one.
    pub fn wait_for_value(&self, label: &str, text: &str) -> Result<()> {
        self.until(&format!("\"{label}\" to be \"{text}\""), || {
            Ok((self.has("textbox", label)? && self.value(label)? == text).then_some(()))
        })
    }

    /// Waits until the status message of the last change shows these words.
    ///
    /// # Errors
    /// When it never does.
    pub fn wait_for_notice(&self, words: &str) -> Result<()> {
        self.until(&format!("the notice \"{words}\""), || {
            let shown = self.script(
                "return [...document.querySelectorAll('[role=status]')].map((status) => status.innerText).join('\\n');",
                json!(null),
            )?;
            Ok(shown.as_str().is_some_and(|shown| shown.contains(words)).then_some(()))
        })
    }

    /// What has the focus, by its name, and whether one can see that it has.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn focus(&self) -> Result<(String, bool)> {
        let focus = self.script(
            concat!(include_str!("find.js"), include_str!("focus.js")),
            json!(null),
        )?;
        Ok(serde_json::from_value(focus)?)
    }
}
