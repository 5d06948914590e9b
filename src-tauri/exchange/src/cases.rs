//! Reading cases that were decided several times: what is true, and what each voice (people, a model, both
//! together) said of it. What comes out is counted, never kept row by row, so that a file of any size needs
//! the same room.

use crate::cell;
use crate::class::{self, Classes, Met};
use crate::column::Column;
use crate::incoming::{Incoming, Watch};
use crate::mapping::{ColumnRef, Part, optional};
use crate::prediction_log::nonsense;
use crate::problem::{BadRows, Cause, ReadProblem};
use crate::propose::Search;
use crate::records::Records;
use crate::row::Judging;
use crate::table::Preview;
use std::io::Read;

/// Most classes of a file of cases.
pub const CASE_CLASSES: usize = 50;

/// How many voices may speak.
const VOICES: usize = 3;

const TRUTH: &[&str] = &[
    "truth",
    "ytrue",
    "label",
    "actual",
    "groundtruth",
    "trueclass",
    "outcome",
    "target",
    "correct",
    "wahrheit",
    "tatsaechlich",
    "tatsächlich",
    "richtig",
    "ergebnis",
    "ziel",
];
const HUMAN: &[&str] = &[
    "human",
    "people",
    "person",
    "expert",
    "clerk",
    "manual",
    "annotator",
    "mensch",
    "menschen",
    "fachkraft",
    "bearbeiter",
    "manuell",
];
const MODEL: &[&str] = &[
    "model",
    "ai",
    "ypred",
    "prediction",
    "predicted",
    "machine",
    "modell",
    "ki",
    "maschine",
    "vorhersage",
    "prognose",
];
const TEAM: &[&str] = &[
    "team",
    "together",
    "both",
    "humanai",
    "final",
    "decision",
    "gemeinsam",
    "zusammen",
    "beide",
    "entscheidung",
];
const TODAY: &[&str] = &[
    "today", "current", "baseline", "human", "manual", "rule", "heute", "bisher", "aktuell",
    "mensch", "regel",
];

/// Which columns of a file of cases mean what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseColumns {
    /// What is true.
    pub truth: Option<ColumnRef>,
    /// What each voice said, in the order of asking.
    pub voices: Vec<(Part, Option<ColumnRef>)>,
}

/// Cases that were read to their end.
#[derive(Debug, Clone, PartialEq)]
pub struct Cases {
    /// The classes, in the order in which they came.
    pub classes: Vec<String>,
    /// Cases in which everything was said.
    pub rows: u64,
    /// Of each class, how many of them truly belong to it.
    pub truly: Vec<u64>,
    /// For each voice that has a column: how many cases of a class it decided as another, row by row, a
    /// true class each.
    pub decided: Vec<Option<Vec<u64>>>,
    /// Cases by who was right: the first voice counts 1, the second 2, the third 4.
    pub right: [u64; 1 << VOICES],
    /// Rows without a truth; they are left out.
    pub without_truth: u64,
    /// Rows with a truth in which a voice said nothing; they are left out.
    pub without_voice: u64,
    /// Rows that cannot be read.
    pub bad: BadRows,
}

/// What names suggest: the truth, and a column for each voice.
pub fn propose_cases(preview: &Preview, voices: &[Part]) -> CaseColumns {
    let mut search = Search::of(preview);
    // A few cases may all be of different classes: only names decide.
    let class = |_: &Column| true;
    let mut truth = None;
    search.fill(&mut truth, TRUTH, &class);
    let voices = voices.iter().map(|part| {
        let names = match part {
            Part::Human => HUMAN,
            Part::Team => TEAM,
            Part::Today => TODAY,
            _ => MODEL,
        };
        let mut column = None;
        search.fill(&mut column, names, &class);
        (*part, column)
    });
    CaseColumns {
        voices: voices.collect(),
        truth,
    }
}

/// Reads cases to their end, or not at all. At most three voices are heard.
///
/// # Errors
/// Every [`Cause`] that concerns a whole file, and [`Cause::ManyClasses`].
pub fn read_cases(
    source: impl Read,
    preview: &Preview,
    columns: &CaseColumns,
    watch: Watch<'_>,
) -> Result<Cases, ReadProblem> {
    let truth = columns.truth.as_ref();
    let truth = optional(truth, Part::Outcome, preview)?;
    let truth = truth.ok_or(Cause::NotMapped {
        part: Part::Outcome,
    })?;
    let voices = columns.voices.iter().take(VOICES);
    let voices = voices.map(|(part, column)| optional(column.as_ref(), *part, preview));
    let voices = voices.collect::<Result<Vec<_>, _>>()?;
    let mut counting = Counting::new(preview, truth, voices);
    let mut incoming = Incoming::new(source, watch);
    preview.records(&mut incoming)?.each_row(|row, _| {
        if counting.judging.is_whole(row) {
            counting.take(row)?;
        }
        Ok(())
    })?;
    Ok(counting.finish())
}

/// What a cell of a class says.
enum Said {
    Class(usize),
    Nothing,
    Bad,
}

struct Counting<'a> {
    judging: Judging<'a>,
    classes: Classes,
    truth: usize,
    voices: Vec<Option<usize>>,
    truly: Vec<u64>,
    decided: Vec<Vec<u64>>,
    right: [u64; 1 << VOICES],
    rows: u64,
    without_truth: u64,
    without_voice: u64,
}

impl<'a> Counting<'a> {
    fn new(preview: &'a Preview, truth: usize, voices: Vec<Option<usize>>) -> Self {
        let grids = voices.iter().map(|column| {
            let cells = column.map_or(0, |_| CASE_CLASSES * CASE_CLASSES);
            vec![0; cells]
        });
        Self {
            judging: Judging::new(preview),
            classes: Classes::default(),
            truth,
            decided: grids.collect(),
            voices,
            truly: vec![0; CASE_CLASSES],
            right: [0; 1 << VOICES],
            rows: 0,
            without_truth: 0,
            without_voice: 0,
        }
    }

    fn take<R: Read>(&mut self, records: &Records<R>) -> Result<(), ReadProblem> {
        let truth = match self.said(records, self.truth)? {
            Said::Class(class) => class,
            Said::Bad => return Ok(()),
            Said::Nothing => {
                self.without_truth += 1;
                return Ok(());
            }
        };
        let mut heard = [None; VOICES];
        for (at, slot) in heard.iter_mut().enumerate() {
            let Some(Some(column)) = self.voices.get(at).copied() else {
                continue;
            };
            match self.said(records, column)? {
                Said::Class(class) => *slot = Some(class),
                Said::Bad => return Ok(()),
                Said::Nothing => {
                    self.without_voice += 1;
                    return Ok(());
                }
            }
        }
        self.rows += 1;
        self.truly[truth] += 1;
        let mut who = 0;
        for (at, said) in heard.into_iter().enumerate() {
            let Some(said) = said else { continue };
            self.decided[at][truth * CASE_CLASSES + said] += 1;
            who |= usize::from(said == truth) << at;
        }
        self.right[who] += 1;
        Ok(())
    }

    fn said<R: Read>(&mut self, records: &Records<R>, column: usize) -> Result<Said, ReadProblem> {
        let found = records.cell(column);
        if cell::is_missing(found) {
            return Ok(Said::Nothing);
        }
        let code = match self.classes.meet(found) {
            Met::Code(code) => usize::from(code),
            Met::Nonsense => {
                let reason = nonsense(found);
                self.judging.bad_cell(records.line(), column, found, reason);
                return Ok(Said::Bad);
            }
            Met::TooMany => CASE_CLASSES,
        };
        if code < CASE_CLASSES {
            return Ok(Said::Class(code));
        }
        let found = self.classes.found();
        Err(ReadProblem {
            column: Some(column + 1),
            column_name: self.judging.name(column),
            ..Cause::ManyClasses {
                most: CASE_CLASSES,
                found,
            }
            .at(records.line())
        })
    }

    fn finish(self) -> Cases {
        let classes = self.classes.labels();
        let count = classes.len().min(CASE_CLASSES);
        let grid = |cells: &Vec<u64>| {
            let rows = cells.chunks(CASE_CLASSES).take(count);
            rows.flat_map(|row| row[..count].to_vec()).collect()
        };
        let decided = self.voices.iter().zip(&self.decided);
        Cases {
            decided: decided
                .map(|(column, cells)| column.map(|_| grid(cells)))
                .collect(),
            classes: classes[..count].to_vec(),
            rows: self.rows,
            truly: self.truly[..count].to_vec(),
            right: self.right,
            without_truth: self.without_truth,
            without_voice: self.without_voice,
            bad: self.judging.bad,
        }
    }
}

/// The one name of a class, however it is spelled: `1`, `1.0`, `true` and `yes` are one. None for what
/// cannot name a class.
pub fn class_label(text: &str) -> Option<String> {
    class::label(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Choices, unwatched};

    const VOICES: [Part; 3] = [Part::Human, Part::Prediction, Part::Team];

    fn read(text: &str) -> Result<Cases, ReadProblem> {
        let preview = Preview::of(text.as_bytes(), &Choices::default())?;
        let columns = propose_cases(&preview, &VOICES);
        read_cases(text.as_bytes(), &preview, &columns, &mut unwatched)
    }

    #[test]
    fn who_was_right_is_counted() {
        let found = read(
            "id,Human,Model,Team,Truth\n1,a,a,a,a\n2,b,a,a,a\n3,a,b,a,b\n4,b,b,b,a\n5,,a,a,a\n6,a,a,a,\n",
        )
        .unwrap();
        assert_eq!(
            (found.rows, found.without_truth, found.without_voice),
            (4, 1, 1)
        );
        assert_eq!(found.right, [1, 0, 1, 0, 0, 0, 1, 1]);
        assert_eq!(found.classes, ["a", "b"]);
        assert_eq!(found.truly, [3, 1]);
        assert_eq!(found.decided[0], Some(vec![1, 2, 1, 0]));
    }

    #[test]
    fn spellings_of_yes_and_no_are_two_classes() {
        let found = read("human;model;truth\n1;true;1.0\nno;0;false\nja;nein;1\n").unwrap();
        assert_eq!(found.classes, ["1", "0"]);
        assert_eq!(found.right[3], 2);
        assert_eq!(found.right[1], 1);
        assert_eq!(found.decided[2], None);
    }

    #[test]
    fn a_file_without_a_truth_a_table_or_classes_is_refused() {
        let cause = |text: &str| read(text).unwrap_err().cause.id();
        assert_eq!(cause("human,model\n1,0\n"), "not-mapped");
        assert_eq!(cause(""), "empty");
        assert_eq!(cause("human,model,truth\n"), "no-rows");
        let rows = (0..200).map(|n| format!("a{n},b,c\n")).collect::<String>();
        let problem = read(&format!("human,model,truth\n{rows}")).unwrap_err();
        assert_eq!(problem.cause.id(), "many-classes");
        assert!(problem.line.is_some_and(|line| line < 60));
        assert_eq!(problem.column_name.as_deref(), Some("human"));
    }

    #[test]
    fn a_row_that_is_broken_is_told_with_its_line() {
        let found = read("human,model,truth\na,a,a\na,a\na\u{1},a,a\n").unwrap();
        assert_eq!((found.rows, found.bad.count), (1, 2));
        let lines: Vec<u64> = found.bad.listed.iter().map(|row| row.line).collect();
        assert_eq!(lines, [3, 4]);
    }

    #[test]
    fn reading_can_be_stopped() {
        let text = "human,model,truth\na,a,a\n";
        let preview = Preview::of(text.as_bytes(), &Choices::default()).unwrap();
        let columns = propose_cases(&preview, &VOICES);
        let mut stop = |_| std::ops::ControlFlow::Break(());
        let stopped = read_cases(text.as_bytes(), &preview, &columns, &mut stop);
        assert_eq!(stopped.unwrap_err().cause, Cause::Cancelled);
    }
}
