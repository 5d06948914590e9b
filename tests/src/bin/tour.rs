//! Walks through every screen of the sample in the real window and saves their pictures:
//! what somebody without a display sees of the application, and a last look before a release.
//! Names of screens as arguments limit the walk to those.
#![allow(
    clippy::print_stdout,
    reason = "telling where the pictures are is what it is for"
)]

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use outset_tests::window::screens::{Screen, WITH_FILE, WITHOUT_FILE};
use outset_tests::{Home, Window, programs, workspace};

/// One way of looking at all screens.
struct Look {
    name: &'static str,
    shows: &'static str,
    theme: &'static str,
    size: (u32, u32),
    german: bool,
    larger: usize,
}

const LOOKS: &[Look] = &[
    Look {
        name: "light",
        shows: "light",
        theme: "light",
        size: (1440, 900),
        german: false,
        larger: 0,
    },
    Look {
        name: "dark",
        shows: "dark",
        theme: "dark",
        size: (1440, 900),
        german: false,
        larger: 0,
    },
    Look {
        name: "german",
        shows: "German",
        theme: "light",
        size: (1440, 900),
        german: true,
        larger: 0,
    },
    Look {
        name: "small",
        shows: "1024 × 720",
        theme: "light",
        size: (1024, 720),
        german: false,
        larger: 0,
    },
    Look {
        name: "large-text",
        shows: "text at 200 %",
        theme: "light",
        size: (1440, 900),
        german: false,
        larger: 4,
    },
];

fn main() -> Result<()> {
    let folder =
        env::var_os("OUTSET_TOUR").map_or_else(|| programs::target().join("tour"), PathBuf::from);
    let wanted: Vec<String> = env::args().skip(1).collect();
    let mut pictures = 0;
    for look in LOOKS {
        let home = Home::new()?.pictured();
        let mut window = Window::start(&home, &[])?;
        window.wait_at("#new-workspace")?;
        look.put_on(&window)?;
        pictures += look.walk(&window, WITHOUT_FILE, &folder, &wanted)?;

        window.close()?;
        let file = workspace::sample(&home, look.language())?;
        window.restart(&home, &[&file])?;
        window.wait_at("main table .waits .pill")?;
        window.resize(look.size.0, look.size.1)?;
        pictures += look.walk(&window, WITH_FILE, &folder, &wanted)?;

        let violations = window.policy_violations()?;
        ensure!(
            violations.is_empty(),
            "{}: {violations} violations of the security policy",
            look.name
        );
        window.close()?;
    }
    println!(
        "\n{pictures} pictures of the window are in {}",
        folder.display()
    );
    Ok(())
}

impl Look {
    fn language(&self) -> &'static str {
        if self.german { "de" } else { "en" }
    }

    /// Sets size, theme, language and size of text; the settings stay for the next start.
    fn put_on(&self, window: &Window) -> Result<()> {
        window.resize(self.size.0, self.size.1)?;
        window.find_and_run(&format!("Appearance: {}", self.theme))?;
        for _ in 0..self.larger {
            window.press("Control+Shift+Plus")?;
            window.wait_for_paint()?;
        }
        if self.german {
            window.find_and_run("Language: German")?;
        }
        window.until("the chosen look", || {
            let language = if self.german { "de" } else { "en" };
            let theme = window.root_attribute("data-theme")? == self.theme;
            Ok((theme && window.root_attribute("lang")? == language).then_some(()))
        })
    }

    fn walk(
        &self,
        window: &Window,
        screens: &[Screen],
        folder: &Path,
        wanted: &[String],
    ) -> Result<usize> {
        let is_wanted =
            |screen: &&Screen| wanted.is_empty() || wanted.iter().any(|name| name == screen.name);
        let mut pictures = 0;
        for screen in screens.iter().filter(is_wanted) {
            screen.open(window)?;
            let path = folder.join(self.name).join(format!("{}.png", screen.name));
            window.screenshot(&path)?;
            screen.leave(window)?;
            println!("{}: {} ({})", path.display(), screen.shows, self.shows);
            pictures += 1;
        }
        Ok(pictures)
    }
}
