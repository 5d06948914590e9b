//! What happened since the file was last open, on an earlier day: only what is true, and nothing when nothing did.

use super::{Known, number_word, short_day};
use crate::{Session, format::Formatter, view::News, words};
use outset_core::time::Day;
use std::sync::Arc;

/// A gate is told of when it is due within so many days.
const GATE_DAYS: i64 = 14;

impl Session {
    /// What is new in projects that are worked on; none on the same day, and none when nothing is.
    pub(crate) fn news(
        &self,
        known: &[Arc<Known>],
        today: Day,
        format: &Formatter,
    ) -> Option<News> {
        let last = self.open.as_ref()?.last_seen.filter(|day| *day < today)?;
        let live = known.iter().filter(|known| known.is_live());
        let sentences: Vec<String> = live
            .flat_map(|known| of_project(known, last, today, format))
            .collect();
        let day = short_day(last, format);
        (!sentences.is_empty()).then(|| News {
            title: words::text_with(
                &format.language,
                "portfolio-news-title",
                &[("day", day.as_str())],
            ),
            text: sentences.join(" "),
        })
    }
}

fn of_project(known: &Known, last: Day, today: Day, format: &Formatter) -> Vec<String> {
    let project = known.rows.project.name.as_str();
    let say = |id: &str, texts: &[(&'static str, &str)]| {
        let mut all = vec![("project", project)];
        all.extend_from_slice(texts);
        words::text_with(&format.language, id, &all)
    };
    let mut sentences = Vec::new();
    if known.alerting_since.is_some_and(|day| day >= last) {
        sentences.push(say("portfolio-news-alert", &[]));
    }
    let ended = known.standing.open_months.iter();
    for month in ended.filter(|month| month.last_day() >= last) {
        let month = format.month(*month);
        sentences.push(say("portfolio-news-month", &[("month", &month)]));
    }
    if let Some((_, on)) = known.standing.gate {
        let days = (on.0 - today.0).num_days();
        if let Ok(days) = usize::try_from(days)
            && days <= GATE_DAYS as usize
        {
            let number = if days == 0 {
                String::new()
            } else {
                number_word(days, format).to_lowercase()
            };
            let texts = [("project", project), ("number", number.as_str())];
            let id = "portfolio-news-gate";
            sentences.push(words::text_counted(&format.language, id, days, &texts));
        }
    }
    sentences
}
