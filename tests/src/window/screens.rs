//! Every screen of the window and how to get there in any language, for all who must see each one:
//! the tour, the accessibility stories, the policy story.

use anyhow::{Context as _, Result};
use serde_json::json;

use super::Window;

/// One screen.
pub struct Screen {
    /// Its name, for pictures.
    pub name: &'static str,
    /// What it shows, in a sentence.
    pub shows: &'static str,
    /// How to get there.
    open: fn(&Window) -> Result<()>,
    /// Something that is only there.
    sign: &'static str,
}

/// The screens without a workspace.
pub const WITHOUT_FILE: &[Screen] = &[
    Screen {
        name: "welcome",
        shows: "What Outset is, and the ways to begin",
        open: stay,
        sign: "#new-workspace",
    },
    Screen {
        name: "new-workspace",
        shows: "A new workspace: name, currency and folder",
        open: |window| window.press("Control+n"),
        sign: "dialog[open] form select",
    },
];

/// The screens of an open workspace with projects and people.
pub const WITH_FILE: &[Screen] = &[
    Screen {
        name: "portfolio",
        shows: "All projects side by side: what each is worth, and what it waits for",
        open: |window| window.press("Control+1"),
        sign: "main table a[href^='#project/']",
    },
    Screen {
        name: "portfolio-choice",
        shows: "Which projects a budget is for, and return against the chance to pay back",
        open: |window| {
            window.press("Control+1")?;
            window.click_at("#choose-projects")
        },
        sign: "main section h2 ~ .asked",
    },
    Screen {
        name: "project",
        shows: "One project: name, area, stage, start and budget",
        open: |window| first_of(window, "Control+1", "main a[href^='#project/']"),
        sign: "#remove-project",
    },
    Screen {
        name: "scope",
        shows: "Scope: the verdict, and one guided question at a time",
        open: |window| room(window, "scope"),
        sign: "#scope-answer",
    },
    Screen {
        name: "value",
        shows: "What a project is likely to return, or what it lacks",
        open: |window| room(window, "value"),
        sign: "main [role=tablist]",
    },
    Screen {
        name: "value-more",
        shows: "All measures, what finding out is worth, three futures and the years",
        open: |window| {
            room(window, "value")?;
            window.click_at("#value-page-more")
        },
        sign: "main section table",
    },
    Screen {
        name: "value-explain",
        shows: "A figure taken apart, down to who said each number",
        open: |window| {
            room(window, "value")?;
            window.click_at("main .tiles button")
        },
        sign: "dialog[open] dl dd",
    },
    Screen {
        name: "value-voices",
        shows: "Several people answer about one number, and somebody doubts it",
        open: |window| {
            room(window, "value")?;
            window.click_at("main .drivers .estimate .doubt")
        },
        sign: "main .voices form",
    },
    Screen {
        name: "value-benefits",
        shows: "What a project brings, and how it reaches the books",
        open: |window| tab(window, 2),
        sign: "main [role=tab]:nth-child(2)[aria-selected=true]",
    },
    Screen {
        name: "value-over-time",
        shows: "How a number changes over time, in the details of its estimate",
        open: |window| {
            tab(window, 2)?;
            window.click_at("main .driver .origin")?;
            window.wait_at("main .course")?;
            let there = "document.querySelector('main .course').scrollIntoView();";
            window.script(there, json!(null)).map(|_| ())
        },
        sign: "main .course",
    },
    Screen {
        name: "value-costs",
        shows: "What a project costs, once, by month and by case",
        open: |window| tab(window, 3),
        sign: "#value-page-costs",
    },
    Screen {
        name: "value-phases",
        shows: "How long each phase takes, and who looks after it",
        open: |window| tab(window, 4),
        sign: "main [role=tab]:nth-child(4)[aria-selected=true]",
    },
    Screen {
        name: "value-reference",
        shows: "How it went for others, beside one's own numbers",
        open: |window| {
            tab(window, 4)?;
            window.click_at("main .actions .link-button")
        },
        sign: "main .sources",
    },
    Screen {
        name: "value-options",
        shows: "Other ways to the same goal side by side, and scenarios",
        open: |window| tab(window, 5),
        sign: "#value-page-ways",
    },
    Screen {
        name: "begin-template",
        shows: "The templates that a project can begin from",
        open: |window| {
            window.press("Control+Shift+N")?;
            window.click_at("#begin-template")?;
            window.click_at("dialog[open] button[type=submit]")
        },
        sign: "#open-template",
    },
    Screen {
        name: "save-template",
        shows: "What of a project stays in a template",
        open: |window| {
            tab(window, 6)?;
            window.click_at("#save-template")
        },
        sign: "dialog[open] .kept table",
    },
    Screen {
        name: "approve",
        shows: "What is frozen when a plan is approved",
        open: |window| {
            room(window, "value")?;
            window.click_at("#value-page-approve")
        },
        sign: "dialog[open] form",
    },
    Screen {
        name: "team",
        shows: "People against roles in one phase",
        open: |window| room(window, "team"),
        sign: "#team-page-add",
    },
    Screen {
        name: "deliver",
        shows: "Timeline, gates, milestones, spending and decisions",
        open: |window| room(window, "deliver"),
        sign: "#deliver-page-decision",
    },
    Screen {
        name: "operate",
        shows: "A running product: its value, its model and its months",
        open: |window| room(window, "operate"),
        sign: "main .empty, #operate-page-import",
    },
    Screen {
        name: "month-check",
        shows: "What a month still lacks, entered in three minutes",
        open: |window| {
            room(window, "operate")?;
            window.click_at("#operate-page-month")
        },
        sign: "dialog[open] form",
    },
    Screen {
        name: "people",
        shows: "Everybody, with the rate and the share that hold today",
        open: |window| window.press("Control+2"),
        sign: "main table a[href^='#person/']",
    },
    Screen {
        name: "person",
        shows: "One person: dated rates and availability",
        open: |window| first_of(window, "Control+2", "main a[href^='#person/']"),
        sign: "#remove-person",
    },
    Screen {
        name: "add-rate",
        shows: "A rate from a day on",
        open: |window| {
            first_of(window, "Control+2", "main a[href^='#person/']")?;
            window.click_at("#add-rates")
        },
        sign: "main form",
    },
    Screen {
        name: "workspace",
        shows: "What holds for every project, and the backups",
        open: |window| window.press("Control+3"),
        sign: "#backups",
    },
    Screen {
        name: "palette",
        shows: "Every action, project and person in one box",
        open: |window| window.press("Control+k"),
        sign: "dialog[open] [role=listbox]",
    },
    Screen {
        name: "settings",
        shows: "Language, appearance, text size and formats",
        open: |window| window.press("Control+,"),
        sign: "dialog[open] [role=switch]",
    },
    Screen {
        name: "keyboard",
        shows: "Every key that does something",
        open: |window| window.press("F1"),
        sign: "dialog[open] kbd",
    },
    Screen {
        name: "about",
        shows: "Version, licence and where the files are",
        open: |window| window.find_and_run("Outset"),
        sign: "dialog[open] dl",
    },
    Screen {
        name: "new-project",
        shows: "A new project: an idea, something approved, or a model that runs",
        open: |window| window.press("Control+Shift+N"),
        sign: "dialog[open] form",
    },
    Screen {
        name: "new-running",
        shows: "A model that runs already: what it does, and what that is worth",
        open: |window| {
            window.press("Control+Shift+N")?;
            window.click_at("#begin-running")?;
            window.click_at("dialog[open] button[type=submit]")
        },
        sign: "dialog[open] form input[aria-describedby]",
    },
    Screen {
        name: "new-person",
        shows: "A new person with rate and share",
        open: |window| {
            window.press("Control+2")?;
            window.click_at("#add-person")
        },
        sign: "dialog[open] form select",
    },
    Screen {
        name: "present",
        shows: "A presentation that keeps its result back",
        open: |window| {
            window.press("Control+1")?;
            window.press("F5")
        },
        sign: "#show-result",
    },
];

impl Screen {
    /// Goes there and waits until it stands.
    ///
    /// # Errors
    /// When it does not appear.
    pub fn open(&self, window: &Window) -> Result<()> {
        (self.open)(window).with_context(|| format!("opening {}", self.name))?;
        window
            .wait_at(self.sign)
            .with_context(|| format!("waiting for {}", self.name))?;
        window.wait_for_paint()
    }

    /// Leaves what stands over the page with Escape.
    ///
    /// # Errors
    /// When it stays.
    pub fn leave(&self, window: &Window) -> Result<()> {
        // A page may have forms of its own; that of a rate opens over its list and is left as well.
        let form = self.name == "add-rate";
        let over = if form {
            "return document.querySelector('main form') !== null;"
        } else {
            "return document.querySelector('dialog[open], #end-presentation') !== null;"
        };
        if window.script(over, json!(null))? == json!(true) {
            if form {
                window.click_at("main form input")?;
            }
            window.press("Escape")?;
        }
        window.until(&format!("{} to close", self.name), || {
            Ok((window.script(over, json!(null))? == json!(false)).then_some(()))
        })
    }
}

fn stay(_: &Window) -> Result<()> {
    Ok(())
}

/// Opens the first entry of a list: the list's key, then the link.
fn first_of(window: &Window, list: &str, link: &str) -> Result<()> {
    window.press(list)?;
    window.click_at(link)
}

/// Opens a part of the first project's Value, counted from one.
fn tab(window: &Window, number: usize) -> Result<()> {
    room(window, "value")?;
    window.click_at(&format!("main [role=tab]:nth-child({number})"))
}

/// Opens a room of the first project.
fn room(window: &Window, room: &str) -> Result<()> {
    first_of(window, "Control+1", "main a[href^='#project/']")?;
    window.click_at(&format!("nav a[href$='/{room}']"))
}
