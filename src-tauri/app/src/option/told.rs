//! The way that was chosen, in two sentences: what it was compared with, and by how much it is better than the
//! best of that.

use super::{Built, Ways};
use crate::{Result, Session, format::Formatter, value::Case, words};
use outset_core::simulate::{Run, Way, Worked, beside, work_through};
use outset_report::Asked;

/// Other ways that are named; the rest are counted.
const NAMED: usize = 3;

impl Session {
    /// Which way was chosen, and what it was compared with; none while the plan is the one that the project
    /// began with.
    pub(crate) fn way_chosen(&self, project: &str, format: &Formatter) -> Result<Option<Asked>> {
        let ways = self.ways_of(project)?;
        let Some(at) = ways.chosen() else {
            return Ok(None);
        };
        let built = ways.built(format);
        let complete: Vec<&Built> = built.iter().filter(|one| one.missing.is_empty()).collect();
        let plans: Vec<_> = complete.iter().map(|one| &one.plan).collect();
        let worked = plans
            .iter()
            .map(|plan| work_through(plan, &plans, &Run::default(), &|| false))
            .collect::<std::result::Result<Vec<Worked>, _>>()
            .map_err(|error| self.plan_problem(&error))?;
        let compared = beside(&worked.iter().collect::<Vec<_>>());
        // What is planned stands first, and has a result: else there is no page to write.
        let Some(way) = compared.ways.first() else {
            return Ok(None);
        };
        let name = ways.name(at, format);
        let case = Case {
            rows: &built[0].rows,
            plan: &built[0].plan,
            format,
        };
        let within = |one: &Built| title_within(&ways, one, format);
        let others: Vec<String> = complete.iter().skip(1).map(|one| within(one)).collect();
        Ok(Some(Asked {
            label: case.say("proposal-way", &[("way", &name)]),
            text: case.beside_others(way, &others),
        }))
    }
}

/// What a way is called within a sentence.
fn title_within(ways: &Ways, one: &Built, format: &Formatter) -> String {
    match one.option {
        Some(at) => {
            let name = ways.name(at, format);
            words::text_with(&format.language, "proposal-way-name", &[("way", &name)])
        }
        None => words::text(&format.language, "proposal-way-before"),
    }
}

impl Case<'_> {
    /// "€12,000 more on average than the plan before, the best of the rest; …"
    fn beside_others(&self, way: &Way, others: &[String]) -> String {
        let today = self.word("proposal-way-today");
        let best = match way.best_other {
            // The first of all is the way itself.
            Some(at) => others.get(at.saturating_sub(1)).cloned(),
            None => Some(today.clone()),
        };
        let more = &way.against_best_other;
        let shown = self.format.rounded(more.mean, more.error, self.currency());
        let amount = self
            .format
            .rounded(more.mean.abs(), more.error, self.currency());
        let alone = others.is_empty();
        let id = match shown.value {
            value if value > 0.0 && alone => "proposal-way-more-alone",
            value if value < 0.0 && alone => "proposal-way-less-alone",
            _ if alone => "proposal-way-equal-alone",
            value if value > 0.0 => "proposal-way-more",
            value if value < 0.0 => "proposal-way-less",
            _ => "proposal-way-equal",
        };
        let texts = [
            ("amount", amount.text.as_str()),
            ("best", &best.unwrap_or_default()),
            ("chance", &self.chance(&way.chance_best)),
        ];
        let says = self.say(id, &texts);
        format!("{} {says}", self.compared_with(others, today))
    }

    /// "Compared with the plan before, “Buy” and leaving it as today."
    fn compared_with(&self, others: &[String], today: String) -> String {
        let mut named: Vec<String> = others.iter().take(NAMED).cloned().collect();
        let rest = others.len().saturating_sub(NAMED);
        if rest > 0 {
            let shown = self.format.number(rest as f64, 0);
            let language = &self.format.language;
            let texts = [("shown", shown.as_str())];
            named.push(words::text_counted(
                language,
                "proposal-way-rest",
                rest,
                &texts,
            ));
        }
        let with = if named.is_empty() {
            today
        } else {
            let texts = [("ways", named.join(", ")), ("last", today)];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            self.say("proposal-way-and", &texts)
        };
        self.say("proposal-way-with", &[("ways", &with)])
    }
}
