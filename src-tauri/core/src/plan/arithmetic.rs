//! One future of a plan as sums that can be followed by hand: what each benefit and cost is made of, and
//! what it comes to month by month.

use super::{
    Benefit, BenefitStream, Books, Columns, Cost, DriverId, Held, Money, Plan, PlanError, Streams,
    Timing, evaluate, evaluate::compute, stream,
};

pub use super::stream::CaseOutcomes;

mod classes;

pub use classes::{ClassGain, class_gains};

/// The sums of one future.
#[derive(Debug, Clone, PartialEq)]
pub struct Arithmetic {
    /// Go-live, in months from the start.
    pub go_live: f64,
    /// Benefits, then costs, each in the order of the plan.
    pub lines: Vec<Line>,
    /// What is in the future and in none of the lines, by row and signed; zeros as far as every stream is
    /// known here.
    pub other: Vec<f64>,
    /// What one unit of money of each row is worth at the start. Row 0 is the start, row m + 1 the end of
    /// month m.
    pub worth: Vec<f64>,
}

/// One benefit or cost.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// Whether it is a benefit.
    pub brings: bool,
    /// What its amount is made of; their product is [`full`](Self::full). Nothing where that is not known.
    pub factors: Vec<Factor>,
    /// The amount of a full month, or of the one time it falls.
    pub full: f64,
    /// What it comes to in each row, undiscounted; a cost positive.
    pub rows: Vec<f64>,
    /// How much of it falls before go-live; 0 for a benefit.
    pub before_live: f64,
}

/// What an amount is multiplied with.
#[derive(Debug, Clone, PartialEq)]
pub enum Factor {
    /// The value of a driver.
    Driver(DriverId, f64),
    /// A plain number.
    Times(f64),
    /// A plain number that divides.
    Over(f64),
    /// The share that is right with the model, less that of today.
    MoreRight {
        /// With the model.
        model: f64,
        /// Today.
        today: f64,
        /// The difference as it counts.
        value: f64,
    },
    /// What a case is worth with the model, less what it is worth today.
    MoreWorth {
        /// How the cases fall with the model.
        model: CaseOutcomes,
        /// How they fall today.
        today: CaseOutcomes,
        /// What each outcome is worth, in the order of [`CaseOutcomes::shares`].
        worth: [f64; 4],
    },
    /// What a case of several classes is worth with the model, less what it is worth today.
    MoreByClass {
        /// With the model.
        model: f64,
        /// Today.
        today: f64,
    },
}

impl Factor {
    /// What it multiplies with.
    pub fn value(&self) -> f64 {
        match self {
            Self::Driver(_, value) | Self::Times(value) | Self::MoreRight { value, .. } => *value,
            Self::Over(value) => 1.0 / value,
            Self::MoreWorth {
                model,
                today,
                worth,
            } => model.worth(*worth) - today.worth(*worth),
            Self::MoreByClass { model, today } => model - today,
        }
    }
}

impl Line {
    /// All that it comes to, undiscounted.
    pub fn total(&self) -> f64 {
        self.rows.iter().sum()
    }

    /// What that is worth at the start.
    pub fn present(&self, worth: &[f64]) -> f64 {
        self.rows
            .iter()
            .zip(worth)
            .map(|(row, worth)| row * worth)
            .sum()
    }

    /// How many full months, or times, it comes to; none where a full month brings nothing.
    pub fn times(&self) -> Option<f64> {
        let times = self.total() / self.full;
        times.is_finite().then_some(times)
    }
}

impl Arithmetic {
    /// The return: what all lines and the rest are worth at the start.
    pub fn present(&self) -> f64 {
        let lines = self.lines.iter().map(|line| {
            let present = line.present(&self.worth);
            if line.brings { present } else { -present }
        });
        let other = self.other.iter().zip(&self.worth);
        lines.sum::<f64>() + other.map(|(row, worth)| row * worth).sum::<f64>()
    }

    /// All spending up to go-live.
    pub fn invests(&self) -> f64 {
        self.lines.iter().map(|line| line.before_live).sum()
    }

    /// What came in less what went out, by row.
    pub fn net(&self) -> Vec<f64> {
        let mut net = self.other.clone();
        for line in &self.lines {
            let sign = if line.brings { 1.0 } else { -1.0 };
            for (net, row) in net.iter_mut().zip(&line.rows) {
                *net += sign * row;
            }
        }
        net
    }

    /// The deepest point of the sum of all rows up to it, and its row; the start and 0 where it never goes
    /// below.
    pub fn deepest(&self) -> (usize, f64) {
        let mut sum = 0.0;
        let mut deepest = (0, 0.0);
        for (row, net) in self.net().into_iter().enumerate() {
            sum += net;
            if sum < deepest.1 {
                deepest = (row, sum);
            }
        }
        deepest
    }

    /// The first row from which the discounted sum stays at 0 or above; none within the horizon.
    pub fn paid_back(&self) -> Option<usize> {
        let mut sum = 0.0;
        let mut below = None;
        let net = self.net();
        for (row, (net, worth)) in net.iter().zip(&self.worth).enumerate() {
            sum += net * worth;
            if sum < 0.0 {
                below = Some(row);
            }
        }
        let first = below.map_or(0, |row| row + 1);
        (first < net.len()).then_some(first)
    }
}

/// The sums of one future. `values` holds a value for each driver, in the order of the plan; that of a
/// computed driver is worked out anew.
///
/// # Errors
/// As [`evaluate`].
pub fn arithmetic(plan: &Plan, values: &[f64]) -> Result<Arithmetic, PlanError> {
    let flows = evaluate(plan, values)?;
    let streams = Streams::new(plan)?;
    let mut values = values.to_vec();
    compute(&streams.variation.computed, &mut values)?;
    let single: Vec<&[f64]> = values.iter().map(std::slice::from_ref).collect();
    let columns = Columns::new(&single, 1, Held::NOTHING);
    let timeline = streams.timeline(&columns, &[])?;
    let varied = streams.varied(&columns, &timeline, &[])?;
    let columns = columns.with(&varied);
    // One stream at a time goes the same way as all of them.
    let alone = |income: Option<usize>, spending: Option<usize>| {
        let only = streams.with_only(income, spending);
        Money::new(&only, &columns, &timeline)
    };
    let value = |id: &DriverId| {
        let at = plan.drivers.iter().position(|driver| driver.id == *id);
        at.map_or(0.0, |at| values[at])
    };
    let mut lines = Vec::new();
    for (at, benefit) in plan.benefits.iter().enumerate() {
        let factors = factors_of_benefit(benefit, &value);
        let rows = alone(Some(at), None).benefit;
        lines.push(line(&benefit.id, true, factors, rows, 0.0));
    }
    for (at, cost) in plan.costs.iter().enumerate() {
        let money = alone(None, Some(at));
        let factors = factors_of_cost(cost, &value);
        lines.push(line(&cost.id, false, factors, money.cost, money.invests[0]));
    }
    let mut all = Arithmetic {
        go_live: flows.go_live,
        lines,
        other: vec![0.0; streams.months + 1],
        worth: streams.factors.clone(),
    };
    all.other = left_over(&all, &flows);
    Ok(all)
}

fn line(id: &str, brings: bool, factors: Vec<Factor>, rows: Vec<f64>, before_live: f64) -> Line {
    let known: f64 = factors.iter().map(Factor::value).product();
    let most = rows.iter().copied().fold(
        0.0,
        |most: f64, row: f64| {
            if row.abs() > most.abs() { row } else { most }
        },
    );
    Line {
        id: id.to_owned(),
        brings,
        full: if factors.is_empty() { most } else { known },
        factors,
        rows,
        before_live,
    }
}

/// What the whole future has and the lines have not; what is only rounding is nothing.
fn left_over(all: &Arithmetic, flows: &super::Flows) -> Vec<f64> {
    let mut whole = vec![-flows.at_start];
    let months = flows.benefit.iter().zip(&flows.cost);
    whole.extend(months.map(|(benefit, cost)| benefit - cost));
    let both = whole.into_iter().zip(all.net());
    let rest = both.map(|(whole, lines)| {
        let rest = whole - lines;
        let rounding = 1e-9 * whole.abs().max(1.0);
        if rest.abs() <= rounding { 0.0 } else { rest }
    });
    rest.collect()
}

pub(super) type ValueOf<'a> = &'a dyn Fn(&DriverId) -> f64;

fn driver(id: &DriverId, value: ValueOf<'_>) -> Factor {
    Factor::Driver(id.clone(), value(id))
}

fn factors_of_benefit(benefit: &Benefit, value: ValueOf<'_>) -> Vec<Factor> {
    let of = |id: &DriverId| driver(id, value);
    let (mut factors, adoption) = match &benefit.stream {
        BenefitStream::TimeSaved {
            cases,
            minutes,
            hourly_rate,
            adoption,
        } => {
            let made = vec![of(cases), of(minutes), Factor::Over(60.0), of(hourly_rate)];
            (made, Some(adoption))
        }
        BenefitStream::BetterDecisions {
            cases,
            share_positive,
            found_today,
            found_model,
            right_today,
            right_model,
            worth,
            adoption,
        } => {
            let outcomes = |found: &DriverId, right: &DriverId| {
                stream::case_outcomes(value(share_positive), (value(found), value(right)))
            };
            let more = Factor::MoreWorth {
                model: outcomes(found_model, right_model),
                today: outcomes(found_today, right_today),
                worth: [
                    value(&worth.true_positive),
                    value(&worth.false_positive),
                    value(&worth.missed),
                    value(&worth.true_negative),
                ],
            };
            (vec![of(cases), more], adoption.as_ref())
        }
        BenefitStream::ClassDecisions(decisions) => {
            let more = classes::more(decisions, value);
            (
                vec![of(&decisions.cases), more],
                decisions.adoption.as_ref(),
            )
        }
        BenefitStream::MoreRight {
            cases,
            right_today,
            right_model,
            worth,
            times,
            never_negative,
            adoption,
        } => {
            let (model, today) = (value(right_model), value(right_today));
            let least = if *never_negative {
                0.0
            } else {
                f64::NEG_INFINITY
            };
            let more = Factor::MoreRight {
                model,
                today,
                value: (model.max(0.0) - today).max(least),
            };
            let mut made = vec![of(cases), more, of(worth)];
            made.extend(plain(*times));
            (made, adoption.as_ref())
        }
        BenefitStream::Team {
            cases,
            right_human,
            right_team,
            worth,
            adoption,
            ..
        } => {
            let (team, human) = (value(right_team), value(right_human));
            let more = Factor::MoreRight {
                model: team,
                today: human,
                value: team.max(0.0) - human,
            };
            (vec![of(cases), more, of(worth)], adoption.as_ref())
        }
        BenefitStream::RevenueUplift {
            revenue,
            uplift,
            margin,
            adoption,
        } => (vec![of(revenue), of(uplift), of(margin)], adoption.as_ref()),
        BenefitStream::RiskReduced {
            times_a_year,
            damage,
            avoided,
            adoption,
        } => {
            let made = vec![
                of(times_a_year),
                Factor::Over(12.0),
                of(damage),
                of(avoided),
            ];
            (made, adoption.as_ref())
        }
        BenefitStream::OneOff { amount, .. } => (vec![of(amount)], None),
        BenefitStream::Amount { amount, adoption }
        | BenefitStream::Expression {
            amount, adoption, ..
        } => (vec![of(amount)], adoption.as_ref()),
    };
    let freed = benefit.books == Books::CapacityFreed;
    let redeployed = benefit.redeployed.as_ref().filter(|_| freed);
    factors.extend(adoption.into_iter().chain(redeployed).map(of));
    factors
}

fn factors_of_cost(cost: &Cost, value: ValueOf<'_>) -> Vec<Factor> {
    let cases = match &cost.timing {
        Timing::PerCase { cases } => Some(cases),
        _ => None,
    };
    let all = cost.factors.iter().chain(cases);
    let mut factors: Vec<Factor> = all.map(|id| driver(id, value)).collect();
    if factors.is_empty() {
        return vec![Factor::Times(cost.times)];
    }
    factors.extend(plain(cost.times));
    factors
}

fn plain(times: f64) -> Option<Factor> {
    (times.to_bits() != 1.0_f64.to_bits()).then_some(Factor::Times(times))
}
