//! From an approved plan to the plan as it is now: the figures side by side, and the likely return in steps.

use super::{
    Valued,
    changed::{Both, NOTHING},
    pictures::Drawing,
};
use crate::view::{ChangeNumbers, Comparison, NumberTable, SideNumbers};
use outset_core::{
    plan::{Change, Changed, Changes, How},
    simulate::{Compared, ENGINE, Figure, Outcome, Run, Step},
};
use outset_report::{Caption, End, FigureInput, Rise, Scale, Waterfall};
use outset_store::table::approved_plan::ApprovedPlan;

/// So many changes have a row of their own in the picture; the smaller ones share one.
const MOST: usize = 10;

/// Everything that the comparison is told from.
pub(crate) struct Telling<'a> {
    pub(crate) both: Both<'a>,
    /// The approved plan with the result that was kept with it.
    pub(crate) kept: Valued<'a>,
    /// The plan as it is now; none while something is missing.
    pub(crate) valued: Option<&'a Valued<'a>>,
    /// None where nothing can be computed.
    pub(crate) compared: Option<&'a Compared>,
    /// What the plan lacks now, in a sentence; said only where it has no result.
    pub(crate) lacks: String,
}

impl Telling<'_> {
    fn word(&self, id: &str) -> String {
        self.both.now.word(id)
    }

    /// An amount of now, rounded to its error.
    fn amount(&self, value: f64, error: f64) -> String {
        let now = self.both.now;
        now.format.rounded(value, error, now.currency()).text
    }

    /// "+€12,000", "−€3,000"; what rounds to nothing says so.
    fn signed(&self, value: f64, error: f64) -> String {
        let now = self.both.now;
        let shown = now.format.rounded(value, error, now.currency());
        if shown.value > 0.0 {
            format!("+{}", shown.text)
        } else if shown.value < 0.0 {
            shown.text
        } else {
            self.word("value-changed-still")
        }
    }

    /// How far the likely return of the approved plan moves by being computed anew: nothing where the same
    /// engine drew the same futures.
    fn anew(&self) -> f64 {
        let kept = self.kept.outcome.npv.p50;
        let anew = self
            .compared
            .map_or(0.0, |compared| compared.then.p50 - kept);
        if anew.abs() <= 1e-6 * kept.abs().max(1.0) {
            0.0
        } else {
            anew
        }
    }

    fn is_of_another_engine(&self) -> bool {
        let (kept, usual) = (self.kept.outcome, Run::default());
        kept.engine != ENGINE || kept.sampler != usual.sampler.id()
    }

    /// Whether there is something to draw.
    pub(crate) fn has_steps(&self) -> bool {
        let steps = self
            .compared
            .is_some_and(|compared| !compared.steps.is_empty());
        steps || (self.compared.is_some() && self.anew() != 0.0)
    }

    /// "Likely €80,000 when approved and €95,000 now: €15,000 more. Adoption moved it most, by +€12,000."
    pub(crate) fn says(&self) -> String {
        let Some(valued) = self.valued else {
            return self.lacks.clone();
        };
        let Some(compared) = self.compared else {
            return self.word("value-changed-other-currency");
        };
        let (kept, now) = (&self.kept.outcome.npv, &valued.outcome.npv);
        let (then_text, now_text) = (self.kept.middle(kept), valued.middle(now));
        let more = now.p50 - kept.p50;
        let shown = self
            .both
            .now
            .format
            .rounded(more.abs(), now.error, self.both.now.currency());
        let id = match (shown.value > 0.0, more > 0.0) {
            (false, _) => "value-changed-says-same",
            (true, true) => "value-changed-says-more",
            (true, false) => "value-changed-says-less",
        };
        let texts = [
            ("then", then_text.as_str()),
            ("now", &now_text),
            ("by", &shown.text),
        ];
        let answer = self.both.now.say(id, &texts);
        let size = |step: &&Step| step.moved.value.abs();
        let most = compared
            .steps
            .iter()
            .max_by(|a, b| size(a).total_cmp(&size(b)));
        let most = most.filter(|step| size(step) > 2.0 * step.moved.error.max(now.error));
        let Some(most) = most else { return answer };
        let name = self.both.told(&most.change).name;
        let by = self.signed(most.moved.value, most.moved.error.max(now.error));
        let texts = [("name", name.as_str()), ("by", &by)];
        let most = self.both.now.say("value-changed-says-most", &texts);
        [answer, most].join(" ")
    }

    /// What else has to be said.
    pub(crate) fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.is_of_another_engine() {
            let anew = self.compared.map(|compared| compared.then);
            let anew = anew.map_or_else(String::new, |then| self.amount(then.p50, then.error));
            let id = if anew.is_empty() {
                "value-changed-engine"
            } else {
                "value-changed-engine-anew"
            };
            notes.push(self.both.now.say(id, &[("anew", &anew)]));
        }
        let Some(compared) = self.compared else {
            return notes;
        };
        if compared.steps.len() > 1 {
            notes.push(self.word("value-changed-order"));
        }
        if compared.steps.iter().any(|step| step.with_next) {
            notes.push(self.word("value-changed-with-next"));
        }
        notes
    }

    /// The figures then and now.
    pub(crate) fn sides(&self) -> NumberTable {
        let none = || NOTHING.to_owned();
        let side = |write: &dyn Fn(&Valued<'_>) -> String| {
            let now = self.valued.map_or_else(none, write);
            [write(&self.kept), now]
        };
        let rows: [(&str, [String; 2]); 6] = [
            ("likely", side(&|one| one.middle(&one.outcome.npv))),
            (
                "poor",
                side(&|one| one.end(one.outcome.npv.p10, &one.outcome.npv)),
            ),
            (
                "good",
                side(&|one| one.end(one.outcome.npv.p90, &one.outcome.npv)),
            ),
            (
                "chance",
                side(&|one| one.case.chance(&one.outcome.chance_to_pay_back)),
            ),
            ("booked", side(&|one| one.middle(&one.outcome.npv_booked))),
            ("invests", side(&|one| one.middle(&one.outcome.invests))),
        ];
        let row = |(id, [then, now]): (&str, [String; 2])| {
            vec![self.word(&format!("value-side-{id}")), then, now]
        };
        self.table("sides", &["figure", "then", "now"], rows.map(row).to_vec())
    }

    fn table(&self, id: &str, heads: &[&str], rows: Vec<Vec<String>>) -> NumberTable {
        let head = |head: &&str| self.word(&format!("value-changed-head-{head}"));
        NumberTable {
            id: id.to_owned(),
            title: self.word(&format!("value-changed-{id}")),
            says: String::new(),
            columns: heads.iter().map(head).collect(),
            rows,
        }
    }

    /// Every change, with what it did.
    pub(crate) fn changes(&self) -> NumberTable {
        let (then, now) = (self.both.then.plan, self.both.now.plan);
        let row = |change, moved: String| {
            let told = self.both.told(change);
            vec![told.name, told.then, told.now, moved]
        };
        let mut rows = Vec::new();
        if let Some(compared) = self.compared {
            rows.extend(
                self.unnamed_rows(compared)
                    .into_iter()
                    .map(|(name, moved)| {
                        let none = || NOTHING.to_owned();
                        vec![name, none(), none(), self.signed(moved, compared.now.error)]
                    }),
            );
            rows.extend(compared.steps.iter().map(|step| {
                let moved = if step.with_next {
                    self.word("value-changed-head-with-next")
                } else {
                    self.signed(step.moved.value, step.moved.error)
                };
                row(&step.change, moved)
            }));
        } else {
            let changes = Changes::between(then, now);
            let list = changes.list().iter();
            rows.extend(list.map(|change| row(change, NOTHING.to_owned())));
        }
        let mut table = self.table("list", &["what", "then", "now", "moved"], rows);
        if table.rows.is_empty() {
            table.says = self.word("value-changed-nothing");
        }
        table
    }

    /// Everything in numbers.
    pub(crate) fn numbers(&self, row: &ApprovedPlan) -> Comparison {
        let now = self.both.now;
        let step = |change: &Change, moved: Option<&Figure>| {
            let told = self.both.told(change);
            let (what, id) = named(&change.what);
            ChangeNumbers {
                what: what.to_owned(),
                id,
                how: match change.how {
                    How::Changed => "changed",
                    How::Added => "added",
                    How::Removed => "removed",
                }
                .to_owned(),
                name: told.name,
                then: told.then,
                now: told.now,
                moved: moved.map(|moved| moved.value),
                error: moved.map(|moved| moved.error),
            }
        };
        let changes = Changes::between(self.both.then.plan, now.plan);
        Comparison {
            project: row.project_id.clone(),
            plan: row.id.clone(),
            approved_by: row.approved_by.clone(),
            currency: now.currency().to_owned(),
            says: self.says(),
            notes: self.notes(),
            then: side_numbers(self.kept.outcome),
            now: self.valued.map(|valued| side_numbers(valued.outcome)),
            changes: match self.compared {
                Some(compared) => {
                    let steps = compared.steps.iter();
                    steps
                        .map(|one| step(&one.change, Some(&one.moved)))
                        .collect()
                }
                None => changes
                    .list()
                    .iter()
                    .map(|change| step(change, None))
                    .collect(),
            },
            anew: self.compared.map(|_| self.anew()),
            remainder: self.compared.map(|compared| compared.remainder),
        }
    }

    /// What belongs to no change: computing anew, and other random numbers.
    fn unnamed_rows(&self, compared: &Compared) -> Vec<(String, f64)> {
        let rows = [
            ("value-changed-anew", self.anew()),
            ("value-changed-random", compared.remainder),
        ];
        let there = rows.into_iter().filter(|(_, moved)| *moved != 0.0);
        there.map(|(id, moved)| (self.word(id), moved)).collect()
    }

    /// From then to now in steps: the largest each for itself, in the order of the document.
    fn rises(&self, compared: &Compared) -> Vec<Rise> {
        let mut sizes: Vec<f64> = compared
            .steps
            .iter()
            .map(|step| step.moved.value.abs())
            .collect();
        sizes.sort_by(|a, b| b.total_cmp(a));
        let least = sizes.get(MOST).copied().unwrap_or(0.0);
        let moving = compared.steps.iter().filter(|step| step.moved.value != 0.0);
        let (large, small): (Vec<&Step>, Vec<&Step>) =
            moving.partition(|step| step.moved.value.abs() > least || least == 0.0);
        let rise = |label: String, moved: f64, error: f64| Rise {
            label,
            moved,
            said: self.signed(moved, error),
        };
        let unnamed = self.unnamed_rows(compared).into_iter();
        let mut rises: Vec<Rise> = unnamed
            .map(|(label, moved)| rise(label, moved, compared.now.error))
            .collect();
        rises.extend(large.iter().map(|step| {
            let name = self.both.told(&step.change).name;
            rise(name, step.moved.value, step.moved.error)
        }));
        if !small.is_empty() {
            let count = u32::try_from(small.len()).unwrap_or(u32::MAX);
            let label = self.both.now.counted("value-changed-smaller", count);
            let moved = small.iter().map(|step| step.moved.value).sum();
            rises.push(rise(label, moved, compared.now.error));
        }
        rises
    }

    /// The picture of it.
    ///
    /// Nothing to draw gives an empty one, which says so.
    pub(crate) fn figure<T>(&self, draw: Drawing<'_, T>) -> T {
        let now = self.both.now;
        let error = self.compared.map_or(0.0, |compared| compared.now.error);
        let tick = |value: f64| now.format.compact(value, now.currency());
        let exact = |value: f64| self.amount(value, error);
        let head = |id: &str| self.word(&format!("value-changed-head-{id}"));
        let end = |id: &str, value: f64| End {
            label: head(id),
            value,
        };
        let (from, to) = self.compared.map_or((f64::NAN, f64::NAN), |compared| {
            (self.kept.outcome.npv.p50, compared.now.p50)
        });
        draw(&FigureInput::Waterfall(Waterfall {
            caption: Caption {
                title: self.word("value-changed-steps"),
                conclusion: self.says(),
                empty: self.word("value-figure-empty"),
            },
            from: end("then", from),
            steps: self
                .compared
                .map(|compared| self.rises(compared))
                .unwrap_or_default(),
            to: end("now", to),
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            heads: [head("what"), head("moved"), head("after")],
        }))
    }
}

fn side_numbers(outcome: &Outcome) -> SideNumbers {
    SideNumbers {
        likely: outcome.npv.p50,
        poor: outcome.npv.p10,
        good: outcome.npv.p90,
        error: outcome.npv.error,
        chance_to_pay_back: outcome.chance_to_pay_back.value,
        likely_booked: outcome.npv_booked.p50,
        invests: outcome.invests.p50,
    }
}

/// The stable name of what differs, and which one of its kind.
fn named(what: &Changed) -> (&'static str, Option<String>) {
    let of = |id: &String| Some(id.clone());
    match what {
        Changed::StartMonth => ("start_month", None),
        Changed::Horizon => ("horizon", None),
        Changed::DiscountRate => ("discount_rate", None),
        Changed::Budget => ("budget", None),
        Changed::Driver(id) => ("driver", of(id)),
        Changed::Dependence => ("dependence", None),
        Changed::Phase(kind) => ("phase", Some(kind.id().to_owned())),
        Changed::Benefit(id) => ("benefit", of(id)),
        Changed::Cost(id) => ("cost", of(id)),
        Changed::WholeMonths => ("whole_months", None),
        Changed::Rest => ("rest", None),
    }
}
