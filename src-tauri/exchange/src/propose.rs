//! A first guess which column means what, from names and from what the columns hold.

use crate::column::{Column, ColumnKind};
use crate::mapping::{ColumnRef, Mapping};
use crate::table::Preview;

const KEY: &[&str] = &[
    "id",
    "key",
    "rowid",
    "caseid",
    "identifier",
    "predictionid",
    "requestid",
    "uuid",
    "index",
    "kennung",
    "schluessel",
    "schlüssel",
    "nummer",
];
const TIME: &[&str] = &[
    "timestamp",
    "time",
    "datetime",
    "predictedat",
    "createdat",
    "eventtime",
    "date",
    "ts",
    "zeitstempel",
    "zeitpunkt",
    "zeit",
    "datum",
];
const PREDICTION: &[&str] = &[
    "ypred",
    "prediction",
    "predicted",
    "predictedclass",
    "predictedlabel",
    "yhat",
    "pred",
    "decision",
    "vorhersage",
    "prognose",
];
const SCORE: &[&str] = &[
    "ypredproba",
    "yproba",
    "score",
    "probability",
    "proba",
    "predictedprobability",
    "confidence",
    "ypredprob",
    "yscore",
    "prob",
    "wahrscheinlichkeit",
    "sicherheit",
];
const OUTCOME: &[&str] = &[
    "outcome",
    "ytrue",
    "label",
    "target",
    "actual",
    "groundtruth",
    "truth",
    "y",
    "repaid",
    "ergebnis",
    "tatsaechlich",
    "tatsächlich",
    "ziel",
];

/// The mapping of the last file where its columns are there, and for the rest what names and kinds suggest.
pub fn propose(preview: &Preview, remembered: Option<&Mapping>) -> Mapping {
    let mut search = Search::of(preview);
    let none = Mapping::default();
    let last = remembered.unwrap_or(&none);
    let mut mapping = Mapping {
        key: search.again(last.key.as_ref()),
        time: search.again(last.time.as_ref()),
        prediction: search.again(last.prediction.as_ref()),
        score: search.again(last.score.as_ref()),
        outcome: search.again(last.outcome.as_ref()),
        features: Vec::new(),
    };
    let class = |column: &Column| matches!(column.kind, ColumnKind::YesNo | ColumnKind::Category);
    let any = |_: &Column| true;
    let when = |column: &Column| column.times.is_some();
    let sure = |column: &Column| {
        column.is_share || matches!(column.kind, ColumnKind::Number | ColumnKind::YesNo)
    };
    search.fill(&mut mapping.time, TIME, &when);
    if mapping.time.is_none() {
        let calendar = |column: &Column| column.kind == ColumnKind::Time;
        search.only(&mut mapping.time, &calendar);
    }
    search.fill(&mut mapping.score, SCORE, &sure);
    search.fill(&mut mapping.prediction, PREDICTION, &class);
    search.fill(&mut mapping.outcome, OUTCOME, &class);
    search.fill(&mut mapping.key, KEY, &any);
    mapping.features = (0..preview.columns.len())
        .filter(|place| !search.taken.contains(place))
        .map(|place| ColumnRef::to(preview, place))
        .collect();
    mapping
}

/// The identifier and the outcome of an outcome file. The mapping of the log tells what they were called
/// there; in a file of two columns the other one is the outcome.
pub fn propose_outcomes(
    preview: &Preview,
    log: Option<&Mapping>,
) -> (Option<ColumnRef>, Option<ColumnRef>) {
    let mut search = Search::of(preview);
    let mut key = search.again(log.and_then(|log| log.key.as_ref()));
    let mut outcome = search.again(log.and_then(|log| log.outcome.as_ref()));
    search.fill(&mut key, KEY, &|_| true);
    let class = |column: &Column| matches!(column.kind, ColumnKind::YesNo | ColumnKind::Category);
    search.fill(&mut outcome, OUTCOME, &class);
    if preview.columns.len() == 2 && key.is_some() {
        search.only(&mut outcome, &class);
    }
    (key, outcome)
}

/// Columns are given away once.
pub(crate) struct Search<'a> {
    preview: &'a Preview,
    taken: Vec<usize>,
}

impl<'a> Search<'a> {
    pub(crate) fn of(preview: &'a Preview) -> Self {
        Self {
            preview,
            taken: Vec::new(),
        }
    }

    fn again(&mut self, column: Option<&ColumnRef>) -> Option<ColumnRef> {
        let place = column?.place_in(self.preview)?;
        self.taken.push(place);
        column.cloned()
    }

    /// The fitting column whose name stands earliest in the list.
    pub(crate) fn fill(
        &mut self,
        part: &mut Option<ColumnRef>,
        names: &[&str],
        fits: &dyn Fn(&Column) -> bool,
    ) {
        if part.is_some() {
            return;
        }
        let ranked = |place: usize| {
            let column = &self.preview.columns[place];
            let free = !self.taken.contains(&place) && fits(column);
            let rank = names.iter().position(|name| *name == letters(&column.name));
            rank.filter(|_| free).map(|rank| (rank, place))
        };
        let best = (0..self.preview.columns.len()).filter_map(ranked).min();
        if let Some((_, place)) = best {
            self.take(part, place);
        }
    }

    /// The column, if exactly one fits.
    fn only(&mut self, part: &mut Option<ColumnRef>, fits: &dyn Fn(&Column) -> bool) {
        let columns = self.preview.columns.iter().enumerate();
        let mut fitting = columns
            .filter(|(place, column)| !self.taken.contains(place) && fits(column))
            .map(|(place, _)| place);
        if let (Some(place), None, None) = (fitting.next(), fitting.next(), part.as_ref()) {
            drop(fitting);
            self.take(part, place);
        }
    }

    fn take(&mut self, part: &mut Option<ColumnRef>, place: usize) {
        self.taken.push(place);
        *part = Some(ColumnRef::to(self.preview, place));
    }
}

/// A name without what people put between its words.
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Choices;

    fn preview(text: &str) -> Preview {
        Preview::of(text.as_bytes(), &Choices::default()).unwrap()
    }

    fn name(name: &str) -> Option<ColumnRef> {
        Some(ColumnRef::Name(name.to_owned()))
    }

    #[test]
    fn names_and_kinds_suggest_the_mapping() {
        let log = preview(
            "id,car_value,timestamp,y_pred_proba,y_pred,repaid\n7,12.5,2018-01-01 00:00:00,0.9,1,0\n\
             8,13.5,2018-01-02 00:00:00,0.2,0,0\n",
        );
        let mapping = propose(&log, None);
        assert_eq!(mapping.key, name("id"));
        assert_eq!(mapping.time, name("timestamp"));
        assert_eq!(mapping.prediction, name("y_pred"));
        assert_eq!(mapping.score, name("y_pred_proba"));
        assert_eq!(mapping.outcome, name("repaid"));
        assert_eq!(mapping.features, [ColumnRef::Name("car_value".into())]);
    }

    #[test]
    fn german_names_are_known_and_the_only_time_is_taken() {
        let log = preview("Kennung;Erfasst am;Vorhersage;Ergebnis\nA;01.02.2026;ja;nein\n");
        let mapping = propose(&log, None);
        assert_eq!(mapping.time, name("Erfasst am"));
        assert_eq!(mapping.prediction, name("Vorhersage"));
        assert_eq!(mapping.outcome, name("Ergebnis"));
        assert_eq!(mapping.score, None);
    }

    #[test]
    fn what_was_remembered_comes_first() {
        let log = preview("id,kunde,time,prediction\n1,a,2026-01-01,1\n2,b,2026-01-02,0\n");
        let remembered = Mapping {
            key: name("kunde"),
            score: name("gone"),
            ..Mapping::default()
        };
        let mapping = propose(&log, Some(&remembered));
        assert_eq!(mapping.key, name("kunde"));
        assert_eq!(mapping.score, None);
        assert_eq!(mapping.prediction, name("prediction"));
    }

    #[test]
    fn outcomes_are_found_beside_the_identifier() {
        let file = preview("id,zurueckgezahlt\n1,1\n2,0\n");
        assert_eq!(
            propose_outcomes(&file, None),
            (name("id"), name("zurueckgezahlt"))
        );
    }
}
