//! Finding things on the page the way a user does: by what they are and what they are called.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use super::Window;

/// How long a story waits for the page to follow.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

const FIND: &str = include_str!("find.js");

/// The key under which WebDriver hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Window {
    /// Runs a script in the page. `arguments[0]` is `argument`; a returned promise is not awaited.
    ///
    /// # Errors
    /// When the page throws or does not answer.
    pub fn script(&self, script: &str, argument: Value) -> Result<Value> {
        let driver = self.driver()?;
        driver.run(driver.client().execute(script, vec![argument]))
    }

    /// Runs a script that hands its answer to its last argument, when it has it.
    ///
    /// # Errors
    /// When the page throws or does not answer.
    pub fn script_later(&self, script: &str, argument: Value) -> Result<Value> {
        let driver = self.driver()?;
        driver.run(driver.client().execute_async(script, vec![argument]))
    }

    /// Asks again until the page says something.
    ///
    /// # Errors
    /// When it does not within ten seconds; the error tells what the page shows instead.
    pub fn until<T>(&self, what: &str, mut ask: impl FnMut() -> Result<Option<T>>) -> Result<T> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match ask() {
                Ok(Some(found)) => return Ok(found),
                // The page has drawn itself anew between finding and asking: what is there now is asked next.
                Err(error) if !was_replaced(&error) => return Err(error),
                Ok(None) | Err(_) => {}
            }
            if Instant::now() > deadline {
                bail!(
                    "waited in vain for {what}. The page shows:\n{}",
                    self.all_text()?
                );
            }
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// How many things of this role and name can be seen. A name ending in `*` is a beginning.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn count(&self, role: &str, name: &str) -> Result<usize> {
        Ok(self.elements(&query(role, name))?.len())
    }

    /// Whether something of this role and name can be seen.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn has(&self, role: &str, name: &str) -> Result<bool> {
        Ok(self.count(role, name)? > 0)
    }

    /// Waits until something of this role and name can be seen.
    ///
    /// # Errors
    /// When it never appears.
    pub fn wait_for(&self, role: &str, name: &str) -> Result<()> {
        self.element(role, name).map(drop)
    }

    /// Waits until nothing of this role and name can be seen any more.
    ///
    /// # Errors
    /// When it stays.
    pub fn wait_gone(&self, role: &str, name: &str) -> Result<()> {
        self.until(&format!("{role} \"{name}\" to go"), || {
            Ok((!self.has(role, name)?).then_some(()))
        })
    }

    /// Waits until the first element of a selector can be seen.
    ///
    /// # Errors
    /// When it never appears.
    pub fn wait_at(&self, css: &str) -> Result<()> {
        self.element_at(css).map(drop)
    }

    /// The names of all visible things of a role, in the order of the page.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn names(&self, role: &str) -> Result<Vec<String>> {
        let script = format!("{FIND}\nreturn find(arguments[0]).map(nameOf);");
        let names = self.script(&script, json!({ "role": role, "name": null }))?;
        Ok(serde_json::from_value(names)?)
    }

    /// The first element of this role and name, once it is there.
    pub(super) fn element(&self, role: &str, name: &str) -> Result<Element> {
        self.first(&query(role, name), &format!("{role} \"{name}\""))
    }

    /// The first visible element of a selector, once it is there.
    pub(super) fn element_at(&self, css: &str) -> Result<Element> {
        self.first(&json!({ "css": css }), css)
    }

    fn first(&self, query: &Value, what: &str) -> Result<Element> {
        self.until(what, || Ok(self.elements(query)?.into_iter().next()))
    }

    fn elements(&self, query: &Value) -> Result<Vec<Element>> {
        let script = format!("{FIND}\nreturn find(arguments[0]);");
        let found = self.script(&script, query.clone())?;
        let found = found.as_array().context("no list of elements")?;
        let client = self.driver()?.client();
        let element = |value: &Value| {
            let id = value.get(ELEMENT).and_then(Value::as_str)?;
            Some(Element::from_element_id(
                client.clone(),
                ElementRef::from(id.to_owned()),
            ))
        };
        Ok(found.iter().filter_map(element).collect())
    }
}

/// Whether something was found and then replaced before it could be used.
pub(super) fn was_replaced(error: &anyhow::Error) -> bool {
    let text = format!("{error:#}");
    let moved = [
        "was not found",
        "stale element",
        "click intercepted",
        "not interactable",
    ];
    moved.iter().any(|moved| text.contains(moved))
}

fn query(role: &str, name: &str) -> Value {
    json!({ "role": role, "name": name })
}
