//! What a file of cases said of people, a model and both together, in words and as a table.

use super::Case;
use crate::{
    format::Formatter,
    view::{MeasuredTeamView, NumberTable},
    words,
};
use outset_core::complementarity::counted;
use outset_core::time::Moment;
use outset_store::table::{benefit::Benefit as BenefitRow, measured_team::MeasuredTeam};

/// Cases by who was right: people count 1, the model 2, both together 4; and whether the file spoke of
/// both together at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TeamCounts {
    pub(crate) right: [u64; 8],
    pub(crate) has_team: bool,
}

/// Who alone was right, in the order of the table: both, only people, only the model, neither.
const ALONE: [(&str, usize); 4] = [("both", 3), ("human", 1), ("model", 2), ("neither", 0)];

impl TeamCounts {
    pub(crate) fn of(row: &MeasuredTeam) -> Self {
        let count = |value: i64| u64::try_from(value).unwrap_or(0);
        let alone = [row.neither, row.only_human, row.only_model, row.both].map(count);
        let team = [
            row.team_neither,
            row.team_only_human,
            row.team_only_model,
            row.team_both,
        ];
        let mut right = [0; 8];
        for (who, (all, team)) in alone.into_iter().zip(team).enumerate() {
            let team = team.map_or(0, count).min(all);
            right[who] = all - team;
            right[who + 4] = team;
        }
        Self {
            right,
            has_team: team.iter().any(Option::is_some),
        }
    }

    /// All cases.
    pub(crate) fn cases(&self) -> u64 {
        self.right.iter().sum()
    }

    /// Cases that were right alone in that way.
    pub(crate) fn alone(&self, who: usize) -> u64 {
        self.right[who] + self.right[who + 4]
    }

    /// Of those, right together.
    pub(crate) fn together(&self, who: usize) -> Option<u64> {
        self.has_team.then(|| self.right[who + 4])
    }

    /// Cases that one of the three got right: people 1, the model 2, both together 4.
    pub(crate) fn hits(&self, voice: usize) -> u64 {
        let all = self.right.iter().enumerate();
        all.filter(|(who, _)| who & voice != 0)
            .map(|(_, count)| count)
            .sum()
    }
}

/// What the counts say, in sentences.
pub(crate) fn says(counts: &TeamCounts, format: &Formatter) -> Vec<String> {
    let Some(found) = counted(&counts.right) else {
        return Vec::new();
    };
    let of_100 = |share: f64| format.number(100.0 * share.max(0.0), 1);
    let rows = format.number(counts.cases() as f64, 0);
    let losses = found.losses;
    let best = 1.0 - losses.potential();
    let oracle = 1.0 - found.collaborative_potential;
    let texts = [
        ("rows", rows),
        ("human", of_100(1.0 - losses.human)),
        ("model", of_100(1.0 - losses.model)),
        ("team", of_100(1.0 - losses.team)),
        ("best", of_100(best)),
        ("oracle", of_100(oracle)),
        ("gain", of_100(found.inherent_potential)),
        ("taken", of_100(found.inherent_effect)),
        ("lost", of_100(-found.collaborative_effect)),
        ("found", of_100(found.collaborative_effect)),
        ("effect", of_100(losses.effect().abs())),
    ];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    let say = |id: &str| words::text_with(&format.language, id, &texts);
    if !counts.has_team {
        return vec![say("cases-team-alone"), say("cases-team-range")];
    }
    let mut says = vec![say("cases-team-says")];
    says.push(say(if losses.effect() > 0.0 {
        "cases-team-better"
    } else {
        "cases-team-no-better"
    }));
    says.push(say("cases-team-most"));
    if found.inherent_potential > 0.0 {
        says.push(say("cases-team-taken"));
    }
    if found.collaborative_effect < 0.0 {
        says.push(say("cases-team-lost"));
    } else if found.collaborative_effect > 0.0 {
        says.push(say("cases-team-found"));
    }
    says
}

/// Cases by who got them right.
pub(crate) fn table(counts: &TeamCounts, format: &Formatter) -> NumberTable {
    let word = |id: &str| words::text(&format.language, id);
    let all = counts.cases().max(1) as f64;
    let mut columns = vec![
        word("cases-head-alone"),
        word("cases-head-cases"),
        word("cases-head-share"),
    ];
    if counts.has_team {
        columns.push(word("cases-head-together"));
    }
    let rows = ALONE.map(|(id, who)| {
        let cases = counts.alone(who);
        let mut row = vec![
            word(&format!("cases-alone-{id}")),
            format.number(cases as f64, 0),
            format.number(100.0 * cases as f64 / all, 1),
        ];
        row.extend(
            counts
                .together(who)
                .map(|right| format.number(right as f64, 0)),
        );
        row
    });
    NumberTable {
        id: "team".to_owned(),
        title: word("cases-table-team"),
        says: String::new(),
        columns,
        rows: rows.into(),
    }
}

impl Case<'_> {
    /// Whether what the plan says of a team is what a file said of it.
    pub(super) fn team_is_measured(&self, row: &BenefitRow) -> bool {
        let mut drivers = self.rows.drivers.iter();
        let team = drivers.find(|driver| {
            driver.part == "right_team" && driver.benefit_id.as_ref() == Some(&row.id)
        });
        let mut teams = self.rows.measured_teams.iter();
        let told = teams.any(|one| one.benefit_id == row.id && one.team_both.is_some());
        told && team.is_some_and(|driver| driver.certainty == "measured")
    }

    /// What a file of cases said of a benefit's team.
    pub(super) fn measured_team(&self, row: &BenefitRow) -> Option<MeasuredTeamView> {
        let mut all = self.rows.measured_teams.iter();
        let found = all.find(|one| one.benefit_id == row.id)?;
        let counts = TeamCounts::of(found);
        let cases = self.format.number(counts.cases() as f64, 0);
        let day = Moment(found.measured_at).day_in(self.format.zone);
        let texts = [
            ("rows", cases.as_str()),
            ("file", &found.file_name),
            ("day", &self.format.day(day)),
        ];
        let mut origin = self.say("cases-measured", &texts);
        if found.left_out > 0 {
            let left = self.format.number(found.left_out as f64, 0);
            let left = self.say("cases-left-out", &[("rows", &left)]);
            origin = format!("{origin} {left}");
        }
        Some(MeasuredTeamView {
            origin,
            says: says(&counts, self.format),
            table: table(&counts, self.format),
        })
    }
}
