//! What a user sees, and what an inspector would object to.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Window;
use crate::programs;

#[derive(Deserialize)]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<String>,
}

impl Window {
    /// The visible text of the first element of a selector.
    ///
    /// # Errors
    /// When it never appears.
    pub fn text(&self, css: &str) -> Result<String> {
        let element = self.element_at(css)?;
        self.driver()?.run(element.text())
    }

    /// All visible text of the page.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn all_text(&self) -> Result<String> {
        let text = self.script("return document.body.innerText;", json!(null))?;
        // Spaces that do not break look like spaces.
        Ok(text
            .as_str()
            .unwrap_or_default()
            .replace(['\u{a0}', '\u{202f}'], " "))
    }

    /// Waits until the page shows these words somewhere.
    ///
    /// # Errors
    /// When it never does.
    pub fn wait_for_text(&self, words: &str) -> Result<()> {
        self.until(&format!("the words \"{words}\""), || {
            Ok(self.all_text()?.contains(words).then_some(()))
        })
    }

    /// What stands in a text field.
    ///
    /// # Errors
    /// When the field never appears.
    pub fn value(&self, label: &str) -> Result<String> {
        let field = self.element("textbox", label)?;
        let value = self.driver()?.run(field.prop("value"))?;
        value.with_context(|| format!("\"{label}\" has no value"))
    }

    /// An attribute of the page's root, such as its language or theme.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn root_attribute(&self, name: &str) -> Result<String> {
        let script = "return document.documentElement.getAttribute(arguments[0]);";
        let value = self.script(script, json!(name))?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page as it is now has been painted.
    ///
    /// # Errors
    /// When it paints no more.
    pub fn wait_for_paint(&self) -> Result<()> {
        // The first frame paints the present state, the second one begins after that.
        let script = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));";
        let driver = self.driver()?;
        driver
            .run(driver.client().execute_async(script, vec![]))
            .map(drop)
    }

    /// Saves a picture of the page.
    ///
    /// # Errors
    /// When no picture can be taken or written.
    pub fn screenshot(&self, path: &Path) -> Result<()> {
        self.wait_for_paint()?;
        let driver = self.driver()?;
        let picture = driver.run(driver.client().screenshot())?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, picture).with_context(|| path.display().to_string())
    }

    /// What axe objects to on this screen, one line each; empty is good.
    ///
    /// # Errors
    /// When axe is not installed with the UI or does not end.
    pub fn axe(&self) -> Result<Vec<String>> {
        let path = programs::root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&path).with_context(|| {
            format!(
                "{} is missing: `cargo xtask test` installs it",
                path.display()
            )
        })?;
        let script = format!("{axe}\n{}", include_str!("axe.js"));
        let driver = self.driver()?;
        let found = driver.run(driver.client().execute_async(&script, vec![]))?;
        let found: Vec<Violation> = serde_json::from_value(found)?;
        let lines = found.into_iter().flat_map(|violation| {
            let Violation { id, help, nodes } = violation;
            nodes
                .into_iter()
                .map(move |node| format!("{id}: {help}: {node}"))
        });
        Ok(lines.collect())
    }

    /// How often the page tried something its security policy forbids; the page counts itself.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn policy_violations(&self) -> Result<String> {
        let script = "return document.documentElement.dataset.policyViolations ?? '';";
        let counted = self.script(script, Value::Null)?;
        let counted = counted.as_str().unwrap_or_default();
        Ok(if counted == "0" {
            String::new()
        } else {
            counted.to_owned()
        })
    }
}
