//! The security policy: nothing in the window tries what it forbids, also not while overlays open
//! and close and the page behind them is used again.

use anyhow::{Result, ensure};
use outset_tests::window::screens::{WITH_FILE, WITHOUT_FILE};
use outset_tests::{Home, Window, workspace};
use serde_json::json;

fn assert_kept(window: &Window, place: &str) -> Result<()> {
    let violations = window.policy_violations()?;
    ensure!(
        violations.is_empty(),
        "{place}: {violations} violations of the policy"
    );
    Ok(())
}

#[test]
fn no_overlay_breaks_the_policy() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("link", "Invoice triage")?;
    for screen in WITH_FILE {
        screen.open(&window)?;
        screen.leave(&window)?;
        // The page must still take clicks after it.
        window.click_at("nav a[href='#portfolio']")?;
        window.wait_at("main table")?;
        assert_kept(&window, screen.name)?;
    }
    Ok(())
}

#[test]
fn the_welcome_page_keeps_the_policy() -> Result<()> {
    let home = Home::new()?;
    let window = Window::start(&home, &[])?;
    for screen in WITHOUT_FILE {
        screen.open(&window)?;
        screen.leave(&window)?;
        assert_kept(&window, screen.name)?;
    }
    window.click_at("#new-workspace")?;
    window.wait_at("dialog[open]")?;
    assert_kept(&window, "welcome")
}

#[test]
fn the_policy_is_in_force_and_counted() -> Result<()> {
    let home = Home::new()?;
    let window = Window::start(&home, &[])?;
    window.wait_for("button", "New workspace")?;
    window.script(
        "const image = document.createElement('img'); image.src = 'https://example.org/a.png'; document.body.append(image);",
        json!(null),
    )?;
    window.until("the violation to be counted", || {
        Ok((!window.policy_violations()?.is_empty()).then_some(()))
    })?;
    // An attribute parsed from text is what the policy blocks; it must not take effect.
    let margin = window.script(
        "document.body.insertAdjacentHTML('beforeend', '<p id=probe style=\"margin-left: 77px\">x</p>');
         return getComputedStyle(document.getElementById('probe')).marginLeft;",
        json!(null),
    )?;
    ensure!(margin != json!("77px"), "a style attribute took effect");
    Ok(())
}
