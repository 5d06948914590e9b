//! Present: large and still, without other projects, the result when somebody asks for it.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn a_presentation_keeps_the_result_back() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("link", workspace::PROJECTS[0])?;
    let letter = window.letter_size()?;
    window.click("button", "Present")?;
    window.wait_for("button", "Show the result")?;
    assert!(!window.has("navigation", "Workspace")?, "the rail is gone");
    assert!(
        !window.has("link", workspace::PROJECTS[0])?,
        "the result is kept back"
    );
    assert!(window.letter_size()? > letter, "the type is larger");
    window.click("button", "Show the result")?;
    window.wait_for("link", workspace::PROJECTS[0])?;
    window.press("Escape")?;
    window.wait_for("navigation", "Workspace")?;
    window.press("F5")?;
    window.click("button", "End presentation")?;
    window.wait_for("navigation", "Workspace")?;
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}
