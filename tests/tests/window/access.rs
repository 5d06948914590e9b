//! Every screen, light and dark, looked at by axe: names, roles, contrast, order.

use anyhow::{Result, ensure};
use outset_tests::window::screens::{Screen, WITH_FILE, WITHOUT_FILE};
use outset_tests::{Home, Window, workspace};

const THEMES: [(&str, &str); 2] = [("light", "Appearance: light"), ("dark", "Appearance: dark")];

fn inspect(window: &Window, screens: &[Screen]) -> Result<()> {
    let mut objections = Vec::new();
    for (theme, action) in THEMES {
        window.find_and_run(action)?;
        window.until("the theme", || {
            Ok((window.root_attribute("data-theme")? == theme).then_some(()))
        })?;
        for screen in screens {
            screen.open(window)?;
            let found = window.axe()?;
            objections.extend(
                found
                    .into_iter()
                    .map(|line| format!("{} ({theme}): {line}", screen.name)),
            );
            screen.leave(window)?;
        }
    }
    ensure!(
        objections.is_empty(),
        "axe objects:\n{}",
        objections.join("\n")
    );
    Ok(())
}

#[test]
fn axe_finds_nothing_with_a_workspace() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("link", "Invoice triage")?;
    inspect(&window, WITH_FILE)
}

#[test]
fn axe_finds_nothing_on_the_welcome_page() -> Result<()> {
    let home = Home::new()?;
    let window = Window::start(&home, &[])?;
    window.wait_for("button", "New workspace")?;
    inspect(&window, WITHOUT_FILE)
}

#[test]
fn axe_sees_what_is_wrong() -> Result<()> {
    let home = Home::new()?;
    let window = Window::start(&home, &[])?;
    window.wait_for("button", "New workspace")?;
    window.script(
        "document.querySelector('main').append(document.createElement('button'));",
        serde_json::json!(null),
    )?;
    ensure!(!window.axe()?.is_empty(), "a button without a name passes");
    Ok(())
}
