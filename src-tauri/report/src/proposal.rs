//! The proposal: what is asked for, what it is likely to return and what that rests on, on one page that a
//! manager can hand over.

#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::document::{Day, Pages, Unset};
use crate::figure::Figure;
use crate::font::{Cut, fit};

const TEMPLATE: &str = include_str!("../../../assets/documents/proposal.typ");

/// Everything that stands on the page, in words. Texts may be of any length and hold anything: what does
/// not fit is cut and ends with "…".
pub struct Proposal {
    /// Language of the words, by code.
    pub language: String,
    /// The day it is written on.
    pub day: Day,
    /// What kind of document it is: "Proposal".
    pub kind: String,
    /// Beside it, such as workspace and day.
    pub about: String,
    /// The project.
    pub project: String,
    /// The answer, in a sentence.
    pub headline: String,
    /// The way that is planned, where one was chosen among several.
    pub way: Option<Asked>,
    /// What is asked for; none where nothing is.
    pub ask: Option<Asked>,
    /// The return twice.
    pub returns: Returns,
    /// What else a manager asks.
    pub facts: Vec<Fact>,
    /// Cumulative return over months, drawn for print.
    pub fan: Figure,
    /// How it was worked out: "cumulative, discounted at 8 %".
    pub fan_note: String,
    /// What the return rests on.
    pub assumptions: Assumptions,
    /// What would make us stop.
    pub stop: List,
    /// What is not known yet.
    pub open: List,
    /// Small print.
    pub small: String,
}

/// A sentence with what stands before it: what is asked for, which way is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// What stands before it.
    pub label: String,
    /// The sentence.
    pub text: String,
}

/// The return with everything, and with what finance books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Returns {
    /// Heads of the columns; the first names the rows.
    pub heads: Vec<String>,
    /// As many cells in each row as there are heads.
    pub rows: Vec<Vec<String>>,
}

/// A figure with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is called.
    pub label: String,
    /// The figure.
    pub text: String,
}

/// The numbers that move the return most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assumptions {
    /// Title.
    pub title: String,
    /// Heads of the columns: what, where it may lie, who says so, how it is known.
    pub heads: [String; 4],
    /// The rows, the strongest first.
    pub rows: Vec<[String; 4]>,
}

/// A list of sentences, each with what is known of it.
pub struct List {
    /// Title.
    pub title: String,
    /// The items, the most important first.
    pub items: Vec<Item>,
    /// What stands there when there are none.
    pub none: String,
    /// Says how many are left out: "and 35 more".
    pub more: Box<dyn Fn(usize) -> String + Send + Sync>,
}

/// One sentence of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The sentence.
    pub text: String,
    /// Beneath it, smaller; may be empty.
    pub about: String,
}

/// How much is given room. The first that fits on the page is taken, so that a page with little on it has
/// a large picture, and one with much of everything still is one page.
#[derive(Clone, Copy)]
struct Room {
    /// Height of the picture, in points.
    fan: f64,
    /// Lines of a name, a headline and an item.
    lines: usize,
    /// Items of a list.
    items: usize,
}

const ROOMS: [Room; 4] = [
    Room {
        fan: 178.0,
        lines: 3,
        items: 4,
    },
    Room {
        fan: 165.0,
        lines: 2,
        items: 4,
    },
    Room {
        fan: 150.0,
        lines: 2,
        items: 3,
    },
    Room {
        fan: 110.0,
        lines: 1,
        items: 2,
    },
];

/// Width between the margins, and of one of two columns, in points.
const WIDE: f64 = 487.0;
const HALF: f64 = 232.0;

/// Sets the page, and writes it as PDF: one page of A4, tagged, the same bytes for the same input.
///
/// # Errors
/// None that any input causes; see [`Unset`].
pub fn proposal(of: &Proposal) -> Result<Vec<u8>, Unset> {
    set(of)?.pdf(of.day)
}

/// The page, with as much room for everything as there is.
fn set(of: &Proposal) -> Result<Pages, Unset> {
    let pictures = [("fan.svg", of.fan.svg.as_str())];
    let mut pages = 0;
    for room in ROOMS {
        let set = Pages::set(TEMPLATE, &of.sheet(room), &pictures)?;
        pages = set.count();
        if pages == 1 {
            return Ok(set);
        }
    }
    Err(Unset::TooLong(pages))
}

/// What the template reads: every text cut to its place.
#[derive(Serialize)]
struct Sheet<'p> {
    language: &'p str,
    day: Day,
    kind: String,
    about: String,
    project: String,
    headline: String,
    way: Option<Asked>,
    ask: Option<Asked>,
    returns: Returns,
    facts: Vec<Fact>,
    fan_title: String,
    fan_note: String,
    fan_says: String,
    /// The whole conclusion, for those who hear the page.
    fan_alternative: String,
    fan_height: f64,
    assumptions: Assumptions,
    stop: Shown,
    open: Shown,
    small: String,
}

#[derive(Serialize)]
struct Shown {
    title: String,
    items: Vec<Item>,
    more: String,
}

impl Proposal {
    fn sheet(&self, room: Room) -> Sheet<'_> {
        let head = |(at, head): (usize, &String)| {
            let most = if at == 0 { 160.0 } else { 80.0 };
            cut(head, 7.5, Cut::Regular, most, 1)
        };
        let returns = Returns {
            heads: self.returns.heads.iter().enumerate().map(head).collect(),
            rows: self.returns.rows.clone(),
        };
        let facts = self.facts.iter().map(|fact| Fact {
            label: cut(&fact.label, 7.5, Cut::Regular, 105.0, 1),
            text: cut(&fact.text, 11.0, Cut::SemiBold, 105.0, 1),
        });
        // The widths of the table in the template.
        let columns = [178.0, 96.0, 110.0, 78.0];
        let assumption = |row: &[String; 4]| {
            let letters = |at| if at == 0 { Cut::Medium } else { Cut::Regular };
            let cell = |at: usize| cut(&row[at], 8.5, letters(at), columns[at], room.lines.min(2));
            [0, 1, 2, 3].map(cell)
        };
        Sheet {
            language: &self.language,
            day: self.day,
            kind: cut(&self.kind, 8.0, Cut::SemiBold, 120.0, 1),
            about: cut(&self.about, 8.0, Cut::Regular, 350.0, 1),
            project: cut(&self.project, 22.0, Cut::SemiBold, WIDE, room.lines.min(2)),
            headline: cut(&self.headline, 12.5, Cut::Regular, WIDE, room.lines.max(2)),
            way: self.way.as_ref().map(|way| Asked {
                label: cut(&way.label, 9.0, Cut::SemiBold, WIDE, 1),
                text: cut(&way.text, 8.5, Cut::Regular, WIDE, 2),
            }),
            ask: self.ask.as_ref().map(|ask| Asked {
                label: cut(&ask.label, 8.0, Cut::Regular, WIDE - 30.0, 1),
                text: cut(&ask.text, 12.5, Cut::SemiBold, WIDE - 30.0, 2),
            }),
            returns,
            facts: facts.collect(),
            fan_title: cut(&self.fan.title, 10.0, Cut::SemiBold, 300.0, 1),
            fan_note: cut(&self.fan_note, 8.0, Cut::Regular, 180.0, 1),
            fan_says: cut(&self.fan.conclusion, 8.5, Cut::Regular, WIDE, 2),
            fan_alternative: plain(&self.fan.conclusion),
            fan_height: room.fan,
            assumptions: Assumptions {
                title: self.assumptions.title.clone(),
                heads: self.assumptions.heads.clone(),
                rows: self.assumptions.rows.iter().map(assumption).collect(),
            },
            stop: self.stop.shown(room),
            open: self.open.shown(room),
            small: cut(&self.small, 7.0, Cut::Regular, WIDE, 2),
        }
    }
}

impl List {
    fn shown(&self, room: Room) -> Shown {
        let item = |item: &Item| Item {
            text: cut(&item.text, 8.5, Cut::Regular, HALF - 10.0, room.lines),
            about: cut(&item.about, 7.5, Cut::Regular, HALF - 10.0, 1),
        };
        let left_out = self.items.len().saturating_sub(room.items);
        let more = match (self.items.len(), left_out) {
            (0, _) => self.none.clone(),
            (_, 0) => String::new(),
            _ => (self.more)(left_out),
        };
        Shown {
            title: cut(&self.title, 10.0, Cut::SemiBold, HALF, 1),
            items: self.items.iter().take(room.items).map(item).collect(),
            more: cut(&more, 8.0, Cut::Regular, HALF, 2),
        }
    }
}

/// The text without line breaks and control characters, cut to so many lines of a width in points. Typst
/// sets letters a little closer than they are measured, never wider.
fn cut(text: &str, size: f64, letters: Cut, most: f64, lines: usize) -> String {
    fit(&plain(text), size, letters, most, lines)
}

fn plain(text: &str) -> String {
    let spaced = |letter: char| if letter.is_control() { ' ' } else { letter };
    text.chars()
        .map(spaced)
        .collect::<String>()
        .trim()
        .to_owned()
}
