//! Figures from anything: numbers that are none, texts of any letters, sheets of any size. Each has
//! to come out as a sound picture.

use outset_report::{
    Bin, CashMonth, Chunk, Course, FanPoint, FigureInput, Mark, MonthBars, Size, Swing, Theme, draw,
};
use proptest::prelude::*;

use crate::picture::assert_sound;
use crate::samples::{
    by_month, cash, chance_map, distribution, fan_with_realised, mark, metric, swings, timeline,
};
use crate::words::{Language, PLAIN};

pub(crate) fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => -1e6..1e6,
        1 => any::<f64>(),
        1 => Just(0.0),
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(f64::MIN_POSITIVE / 2.0),
    ]
}

fn any_marks() -> impl Strategy<Value = Vec<Mark>> {
    prop::collection::vec(
        (any_number(), any::<String>()).prop_map(|(at, label)| mark(at, label)),
        0..6,
    )
}

pub(crate) fn any_sheet() -> impl Strategy<Value = (f64, f64)> {
    (any_number(), any_number())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn any_fan_is_sound(
        values in prop::collection::vec(prop::array::uniform6(any_number()), 0..40),
        marks in any_marks(),
        (width, height) in any_sheet(),
    ) {
        let mut fan = fan_with_realised(Language::German);
        fan.money = PLAIN;
        fan.months = PLAIN;
        fan.marks = marks;
        let points = values.iter().map(|[at, p10, p25, p50, p75, p90]| FanPoint {
            at: *at, p10: *p10, p25: *p25, p50: *p50, p75: *p75, p90: *p90,
        });
        fan.course = Course::Plan { points: points.collect(), likely: "wahrscheinlich".to_owned() };
        if let Some(realised) = &mut fan.realised {
            for (point, [_, low, value, high, ..]) in realised.points.iter_mut().zip(&values) {
                (point.low, point.value, point.high) = (*low, *value, *high);
            }
        }
        let figure = draw(&FigureInput::Fan(fan), Theme::Dark, Size { width, height }).unwrap();
        assert_sound(&figure, "any fan");
    }

    #[test]
    fn any_distribution_is_sound(
        values in prop::collection::vec(prop::array::uniform3(any_number()), 0..30),
        marks in any_marks(),
        (width, height) in any_sheet(),
    ) {
        let mut bars = distribution(Language::English);
        bars.money = PLAIN;
        bars.marks = marks;
        bars.bins = values.iter().map(|[from, to, count]| Bin { from: *from, to: *to, count: *count }).collect();
        let figure = draw(&FigureInput::Distribution(bars), Theme::Light, Size { width, height }).unwrap();
        assert_sound(&figure, "any distribution");
    }

    #[test]
    fn any_swings_are_sound(
        rows in prop::collection::vec((any::<String>(), any::<String>(), any_number(), any_number()), 0..12),
        likely in any_number(),
        (width, height) in any_sheet(),
    ) {
        let mut bars = swings(Language::German);
        bars.money = PLAIN;
        bars.likely = likely;
        bars.rows = rows.into_iter().map(|(label, range, low, high)| Swing {
            label, range, low: Some(low), high: Some(high),
        }).collect();
        let figure = draw(&FigureInput::Swings(bars), Theme::Light, Size { width, height }).unwrap();
        assert_sound(&figure, "any swings");
    }

    #[test]
    fn any_metric_is_sound(
        values in prop::collection::vec((prop::array::uniform3(prop::option::of(any_number())), any::<[bool; 2]>(), any::<String>()), 0..40),
        marks in any_marks(),
        (least, most) in any_sheet(),
        (width, height) in any_sheet(),
    ) {
        let mut chart = metric(Language::German);
        chart.scale = PLAIN;
        chart.marks = marks;
        chart.reach = Some((least, most));
        chart.chunks = values.into_iter().map(|([value, lower, upper], [reference, alert], label)| {
            Chunk { label, value, lower, upper, reference, alert }
        }).collect();
        let figure = draw(&FigureInput::Metric(chart), Theme::Dark, Size { width, height }).unwrap();
        assert_sound(&figure, "any metric");
    }

    #[test]
    fn any_timeline_is_sound(
        times in prop::array::uniform7(any_number()),
        label in any::<String>(),
        (width, height) in any_sheet(),
    ) {
        let mut phases = timeline(Language::German);
        phases.months = PLAIN;
        let [start, end, early, late, second, milestone, today] = times;
        (phases.phases[0].start, phases.phases[0].end, phases.phases[0].between) = (start, end, Some((early, late)));
        phases.phases[1].end = second;
        if let Some(gate) = &mut phases.phases[1].gate {
            gate.label = label.clone();
        }
        phases.milestones[0].at = milestone;
        phases.today = Some(mark(today, label));
        let figure = draw(&FigureInput::Timeline(phases), Theme::Light, Size { width, height }).unwrap();
        assert_sound(&figure, "any timeline");
    }

    #[test]
    fn any_months_are_sound(
        values in prop::collection::vec((0_u32..300, prop::array::uniform4(prop::option::of(any_number()))), 0..50),
        marks in any_marks(),
        (width, height) in any_sheet(),
    ) {
        let mut months = by_month(Language::German);
        months.money = PLAIN;
        months.marks = marks;
        months.bars = values.iter().map(|(month, [benefit, cost, real_benefit, real_cost])| MonthBars {
            month: *month,
            planned_benefit: *benefit,
            planned_cost: *cost,
            actual_benefit: *real_benefit,
            actual_cost: *real_cost,
        }).collect();
        let figure = draw(&FigureInput::Months(months), Theme::Light, Size { width, height }).unwrap();
        assert_sound(&figure, "any months");
    }

    #[test]
    fn any_cash_flow_is_sound(
        values in prop::collection::vec(prop::array::uniform6(any_number()), 0..40),
        (width, height) in any_sheet(),
    ) {
        let mut cash = cash(Language::German);
        (cash.money, cash.time) = (PLAIN, PLAIN);
        let months = values.iter().map(|[at, benefit, cost, poor, likely, good]| CashMonth {
            at: *at, benefit: *benefit, cost: *cost, cumulative: [*poor, *likely, *good],
        });
        cash.months = months.collect();
        let figure = draw(&FigureInput::Cash(cash), Theme::Dark, Size { width, height }).unwrap();
        assert_sound(&figure, "any cash flow");
    }

    #[test]
    fn any_map_is_sound(
        chances in prop::collection::vec(prop::collection::vec(any_number(), 0..12), 0..12),
        (from, step, count) in (any_number(), any_number(), 0_u32..12),
        expected in (any_number(), any_number()),
        (width, height) in any_sheet(),
    ) {
        let mut map = chance_map(Language::English);
        map.chances = chances;
        (map.up.scale, map.up.expected) = (PLAIN, Some(expected));
        map.up.values = (0..count).map(|at| from + f64::from(at) * step).collect();
        let figure = draw(&FigureInput::ChanceMap(map), Theme::Light, Size { width, height }).unwrap();
        assert_sound(&figure, "any map");
    }
}
