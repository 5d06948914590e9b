//! Scope in the window: eight questions by keyboard alone, a verdict that follows, and what stays open.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

fn start(home: &Home) -> Result<Window> {
    let file = workspace::empty(home, "Acme")?;
    let window = Window::start(home, &[&file])?;
    window.wait_for("heading", "Start with one project")?;
    Ok(window)
}

/// Waits until the page's sentence begins like this.
fn headline(window: &Window, beginning: &str) -> Result<()> {
    window.wait_for("heading", &format!("{beginning}*"))
}

/// The answer in words, then on to the next question.
fn say(window: &Window, title: &str, words: &str) -> Result<()> {
    window.wait_for("heading", title)?;
    window.until("the cursor in the answer", || {
        Ok((window.focus()?.0 == "Answer in words").then_some(()))
    })?;
    window.type_text(words)
}

#[test]
fn eight_questions_are_answered_by_keyboard_alone() -> Result<()> {
    let home = Home::new()?;
    let window = start(&home)?;
    window.press("Control+Shift+N")?;
    window.wait_for("dialog", "New project")?;
    window.press("Enter")?;
    window.wait_for("textbox", "Name")?;
    window.type_text("Invoice triage")?;
    window.press("Enter")?;
    headline(&window, "Too early to say: the problem, the goal")?;
    window.tab_to("Speaking")?;
    window.type_text("Head of finance")?;
    window.tab_to("Answer in words")?;
    say(
        &window,
        "What is the problem, and who has it?",
        "Invoices wait three days.",
    )?;
    window.press("Control+Enter")?;

    say(
        &window,
        "What is the goal, and how would success be seen?",
        "Nine of ten at once.",
    )?;
    // Of a yes and a no, the arrow goes to the second.
    window.tab_to("Yes")?;
    window.press("ArrowRight")?;
    window.tab_to("Found of 100 that must be reached")?;
    window.type_text("80")?;
    window.press("Control+Enter")?;

    say(
        &window,
        "Who decides what with the prediction?",
        "The post room.",
    )?;
    window.tab_to("Yes")?;
    window.press("Space")?;
    window.tab_to("Yes")?;
    window.press("Space")?;
    window.tab_to("Months until the outcome is seen")?;
    window.press("Control+a")?;
    window.type_text("2")?;
    window.press("Control+Enter")?;

    say(
        &window,
        "How is it done today, and how well?",
        "The post room guesses.",
    )?;
    window.tab_to("Cases a month")?;
    window.type_text("15k to 19k")?;
    window.tab_to("Minutes for each case today")?;
    window.type_text("4 to 9")?;
    window.press("Control+Enter")?;

    say(
        &window,
        "Which records are there, and who may use them?",
        "The ledger.",
    )?;
    window.tab_to("Yes")?;
    window.press("Space")?;
    window.tab_to("Add source")?;
    window.press("Enter")?;
    window.type_text("Ledger")?;
    window.press("Enter")?;
    window.wait_for("button", "Remove Ledger")?;
    window.tab_to("Next*")?;
    window.press("Enter")?;

    say(
        &window,
        "What does everybody expect it to bring?",
        "Not the same.",
    )?;
    window.tab_to("Add expectation")?;
    window.press("Enter")?;
    window.tab_to("Benefit a year")?;
    window.type_text("30k to 60k")?;
    window.press("Enter")?;
    window.wait_for_text("One expectation so far: €30,000 to €60,000 a year.")?;
    window.tab_to("Next*")?;
    window.press("Enter")?;

    say(&window, "Whom does it affect?", "Eight clerks.")?;
    window.press("Control+Enter")?;
    say(
        &window,
        "What would make us stop?",
        "Fewer than seven of ten.",
    )?;
    headline(
        &window,
        "Find out first: nobody has measured how well it is done today and no data source",
    )?;
    window.wait_for_text("Head of finance")?;
    window.press("Control+Shift+Enter")?;
    window.wait_for("heading", "Whom does it affect?")?;
    window.wait_for_value("Answer in words", "Eight clerks.")
}

#[test]
fn a_verdict_changes_is_set_aside_and_undone() -> Result<()> {
    let home = Home::new()?;
    let window = start(&home)?;
    window.begin_project("An idea", "Invoice triage")?;
    headline(&window, "Too early to say")?;
    window.click("button", "Goal*")?;
    window.wait_for(
        "heading",
        "What is the goal, and how would success be seen?",
    )?;
    window.click("radio", "Yes")?;
    headline(
        &window,
        "Not a case for machine learning: a simple rule is enough.",
    )?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "axe objects: {objections:?}");
    window.click("button", "It does not hold here: A simple*")?;
    window.type_into(
        "Why does it not count here?",
        "It breaks with each supplier.",
    )?;
    window.click("button", "Set aside")?;
    headline(&window, "Too early to say")?;
    window.wait_for_text("Set aside: It breaks with each supplier.")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "axe objects: {objections:?}");
    window.click_at("#undo")?;
    headline(&window, "Not a case for machine learning")?;
    window.click_at("#undo")?;
    headline(&window, "Too early to say")?;
    ensure!(
        !window.has("button", "It does not hold here: A simple*")?,
        "the reason is gone"
    );
    Ok(())
}

#[test]
fn an_open_point_gets_an_owner_and_an_answer() -> Result<()> {
    let home = Home::new()?;
    let window = start(&home)?;
    window.begin_project("An idea", "Invoice triage")?;
    window.wait_for_text("8 points are open.")?;
    window.click("button", "People affected: an answer in words*")?;
    window.edit("Who finds out", "Ada")?;
    window.edit("Until", "2020-01-31")?;
    window.wait_for_text("overdue")?;
    window.edit("Answer", "Nobody but the clerks.")?;
    window.wait_for_text("7 points are open.")?;
    window.click("button", "One point closed")?;
    window.wait_for_text("closed")?;
    window.press("Control+z")?;
    window.wait_for_text("8 points are open.")
}

#[test]
fn what_is_typed_survives_a_restart_without_a_key() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let mut window = Window::start(&home, &[&file])?;
    window.begin_project("An idea", "Invoice triage")?;
    window.type_into("Answer in words", "Invoices wait.")?;
    window.press("Enter")?;
    window.type_text("Three days.")?;
    window.click("button", "Stopping*")?;
    window.wait_for("heading", "What would make us stop?")?;
    window.close()?;
    window.restart(&home, &[&file])?;
    window.wait_at("#scope-answer")?;
    window.click("button", "Problem*")?;
    window.wait_for_value("Answer in words", "Invoices wait.\nThree days.")
}

#[test]
fn scoping_speaks_german() -> Result<()> {
    let home = Home::new()?;
    let window = start(&home)?;
    window.begin_project("An idea", "Invoice triage")?;
    window.wait_at("#scope-answer")?;
    window.find_and_run("Language: German")?;
    headline(&window, "Noch zu früh für ein Urteil")?;
    window.wait_for("heading", "Was ist das Problem, und wer hat es?")?;
    window.wait_for("button", "Weiter: Was ist das Ziel?")?;
    window.wait_for_text("8 Punkte sind offen.")
}

#[test]
fn an_approved_project_and_a_running_model_ask_nothing_else() -> Result<()> {
    let home = Home::new()?;
    let window = start(&home)?;
    window.begin_project("An approved project", "Churn")?;
    window.go("Portfolio")?;
    window.click("button", "New project")?;
    window.click("radio", "A model that already runs")?;
    window.click("button", "Go on")?;
    window.type_into("Name", "Triage")?;
    window.type_into("Cases a month", "17000")?;
    window.type_into("A right find brings", "6")?;
    window.type_into("A false alarm costs", "about a lot")?;
    window.type_into("Live since", "2026-01")?;
    window.click("button", "Add project")?;
    window.wait_at("dialog input[aria-invalid=true]")?;
    window.type_into("A false alarm costs", "2 to 4")?;
    window.click("radio", "Something")?;
    window.type_into("Found of 100 that matter", "60")?;
    window.type_into("Right of 100 flagged", "50")?;
    window.click("button", "Add project")?;
    window.wait_gone("dialog", "New project")?;
    window.go("Portfolio")?;
    window.wait_for("link", "Triage")?;
    window.wait_for_text("Operate")?;
    window.wait_for_text("Jan 2026")?;
    window.press("Control+z")?;
    window.wait_gone("link", "Triage")
}
