//! Where the rows of a version are cut into stretches that are measured one by one.

use crate::time::{Moment, Month};
use chrono_tz::Tz;
use std::num::NonZeroUsize;
use std::ops::Range;

/// How a model's rows are cut. It belongs to the model, so that every file continues the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChunkRule {
    /// By calendar month in the model's time zone.
    Month,
    /// By number of rows, in the order of their times.
    Rows(NonZeroUsize),
}

impl ChunkRule {
    /// The stable name: `month`, or the number of rows.
    pub fn id(self) -> String {
        match self {
            Self::Month => "month".to_owned(),
            Self::Rows(rows) => rows.to_string(),
        }
    }

    /// The rule with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "month" => Some(Self::Month),
            _ if id.bytes().all(|b| b.is_ascii_digit()) => id.parse().ok().map(Self::Rows),
            _ => None,
        }
    }
}

/// A stretch of rows that stand beside each other in the order of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    /// Positions in the ordered rows.
    pub rows: Range<usize>,
    /// Whether it still waits for rows: shown, but not judged. Only the last one of a number of rows is.
    pub open: bool,
}

/// The positions of the rows in the order of time; rows of one moment stay in the order they came in.
pub fn in_time(times: &[Moment]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..times.len()).collect();
    // A file is mostly in order already, which a stable sort uses.
    order.sort_by_key(|&row| times[row]);
    order
}

/// Cuts rows that are in the order of time. Always given *all* rows of a version: a chunk that one file
/// leaves half full is then continued by the next.
pub fn cut(ordered: &[Moment], rule: ChunkRule, zone: Tz) -> Vec<Chunk> {
    match rule {
        ChunkRule::Rows(size) => by_number(ordered.len(), size.get()),
        ChunkRule::Month => by_month(ordered, zone),
    }
}

fn by_number(rows: usize, size: usize) -> Vec<Chunk> {
    (0..rows)
        .step_by(size)
        .map(|start| {
            let end = start.saturating_add(size);
            Chunk {
                rows: start..end.min(rows),
                open: end > rows,
            }
        })
        .collect()
}

fn by_month(ordered: &[Moment], zone: Tz) -> Vec<Chunk> {
    let mut start = 0;
    ordered
        .chunk_by(|a, b| month(*a, zone) == month(*b, zone))
        .map(|rows| {
            let range = start..start + rows.len();
            start = range.end;
            Chunk {
                rows: range,
                open: false,
            }
        })
        .collect()
}

fn month(at: Moment, zone: Tz) -> Month {
    Month::of(at.day_in(zone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Berlin;

    fn at(text: &str) -> Moment {
        text.parse::<chrono::DateTime<chrono::Utc>>()
            .unwrap()
            .into()
    }

    fn rows(size: usize) -> ChunkRule {
        ChunkRule::Rows(NonZeroUsize::new(size).unwrap())
    }

    #[test]
    fn a_half_filled_chunk_is_open_and_continued() {
        let first: Vec<Moment> = (0..5).map(Moment).collect();
        let chunks = cut(&first, rows(3), Berlin);
        let closed = |rows| Chunk { rows, open: false };
        assert_eq!(
            chunks,
            [
                closed(0..3),
                Chunk {
                    rows: 3..5,
                    open: true
                }
            ]
        );
        let with_next: Vec<Moment> = (0..6).map(Moment).collect();
        assert_eq!(
            cut(&with_next, rows(3), Berlin),
            [closed(0..3), closed(3..6)]
        );
    }

    #[test]
    fn months_are_cut_in_the_zone() {
        // 23:30 UTC on 31 January is already February in Berlin.
        let times = [
            at("2026-01-31T22:30:00Z"),
            at("2026-01-31T23:30:00Z"),
            at("2026-04-01T00:00:00Z"),
        ];
        let ranges = |zone| -> Vec<Range<usize>> {
            let chunks = cut(&times, ChunkRule::Month, zone);
            chunks.into_iter().map(|chunk| chunk.rows).collect()
        };
        assert_eq!(ranges(Berlin), [0..1, 1..2, 2..3]);
        assert_eq!(ranges(Tz::UTC), [0..2, 2..3]);
    }

    #[test]
    fn rows_of_one_moment_stay_as_they_came() {
        let times = [Moment(5), Moment(1), Moment(5), Moment(1)];
        assert_eq!(in_time(&times), [1, 3, 0, 2]);
    }

    #[test]
    fn no_rows_make_no_chunk() {
        assert!(cut(&[], rows(3), Berlin).is_empty());
        assert!(cut(&[], ChunkRule::Month, Berlin).is_empty());
    }

    #[test]
    fn a_chunk_may_be_larger_than_any_file() {
        let chunks = cut(&[Moment(0)], rows(usize::MAX), Berlin);
        assert_eq!(
            chunks,
            [Chunk {
                rows: 0..1,
                open: true
            }]
        );
    }

    #[test]
    fn rules_are_found_by_their_names() {
        for rule in [ChunkRule::Month, rows(5000)] {
            assert_eq!(ChunkRule::from_id(&rule.id()), Some(rule));
        }
        for id in ["0", "", "-5", "+5", "week", "5e3"] {
            assert_eq!(ChunkRule::from_id(id), None, "{id}");
        }
    }
}
