//! Small measures of a page that stories compare.

use anyhow::{Context as _, Result};
use serde_json::json;

use super::Window;

impl Window {
    /// How many projects the portfolio lists.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn project_count(&self) -> Result<u64> {
        self.number("document.querySelectorAll('main a[href^=\"#project/\"]').length")
    }

    /// How many lines the table of a titled section has.
    ///
    /// # Errors
    /// When there is no such section.
    pub fn rows_of(&self, title: &str) -> Result<u64> {
        let script = "const sections = [...document.querySelectorAll('main section')];
            const section = sections.find((section) => section.querySelector('h2')?.innerText.trim() === arguments[0]);
            return section ? section.querySelectorAll('tbody tr').length : 0;";
        self.script(script, json!(title))?
            .as_u64()
            .context("no number of rows")
    }

    /// The size of the page's letters in pixels.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn letter_size(&self) -> Result<u64> {
        self.number(
            "Math.round(parseFloat(getComputedStyle(document.querySelector('h1')).fontSize))",
        )
    }

    /// Whether the page is wider than the window.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn scrolls_sideways(&self) -> Result<bool> {
        let script = "const page = document.querySelector('main');
            return Math.max(page.scrollWidth - page.clientWidth,
                document.documentElement.scrollWidth - window.innerWidth) > 0;";
        Ok(self.script(script, json!(null))? == json!(true))
    }

    fn number(&self, expression: &str) -> Result<u64> {
        let number = self.script(&format!("return {expression};"), json!(null))?;
        number
            .as_u64()
            .with_context(|| format!("{expression} is {number}"))
    }
}
