//! How much of their time people are booked for, here and elsewhere, and where that is more than there is.

use super::{Assignment, Person, SAME_SHARE};
use crate::{phase::PhaseKind, time::Day};

/// What a person is booked for in another project, for some days.
#[derive(Debug, Clone, PartialEq)]
pub struct Elsewhere {
    /// The person's id.
    pub person: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// Share of full working time.
    pub share: f64,
}

/// A person in a phase, on the day of it on which they are pressed most. Shares are of full working time.
#[derive(Debug, Clone, PartialEq)]
pub struct Load {
    /// The person's id.
    pub person: String,
    /// Booked in this phase, over all roles.
    pub booked: f64,
    /// Booked elsewhere on that day.
    pub elsewhere: f64,
    /// Available on that day.
    pub available: f64,
    /// What is booked beyond what is there; 0 when it fits.
    pub over_by: f64,
    /// That day: the first of those that are equally bad.
    pub on: Day,
}

/// The load of every person in a phase that lasts from the first to the last day given, in the order of
/// `people`. A person of whom nothing is booked has a load of 0.
pub fn loads(
    phase: PhaseKind,
    (first, last): (Day, Day),
    people: &[Person],
    assignments: &[Assignment],
    elsewhere: &[Elsewhere],
) -> Vec<Load> {
    let one = |person: &Person| {
        let booked: f64 = assignments
            .iter()
            .filter(|assignment| assignment.phase == phase && assignment.person == person.id)
            .map(|assignment| assignment.share.value())
            .sum();
        let others: Vec<&Elsewhere> = elsewhere
            .iter()
            .filter(|other| other.person == person.id)
            .collect();
        let on = |day: Day| {
            let elsewhere: f64 = others
                .iter()
                .filter(|other| other.from <= day && day <= other.until)
                .map(|other| other.share)
                .sum();
            let available = person.available_on(day);
            let over = booked + elsewhere - available;
            Load {
                person: person.id.clone(),
                booked,
                elsewhere,
                available,
                over_by: if over > SAME_SHARE { over } else { 0.0 },
                on: day,
            }
        };
        let pressed = |load: &Load| load.booked + load.elsewhere - load.available;
        let mut worst = on(first);
        for day in changes(person, &others, (first, last)) {
            let load = on(day);
            if pressed(&load) > pressed(&worst) + SAME_SHARE {
                worst = load;
            }
        }
        worst
    };
    people.iter().map(one).collect()
}

/// The days of a span on which availability or other bookings change, in order.
fn changes(person: &Person, others: &[&Elsewhere], (first, last): (Day, Day)) -> Vec<Day> {
    let starts = person.availability.iter().map(|entry| entry.0);
    let bookings = others
        .iter()
        .flat_map(|other| [other.from, other.until.plus_days(1)]);
    let mut days: Vec<Day> = starts
        .chain(bookings)
        .filter(|day| first < *day && *day <= last)
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{person::Share, role::Role};

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn share(share: f64) -> Share {
        Share::new(share).unwrap()
    }

    fn person(id: &str, availability: &[(&str, f64)]) -> Person {
        Person {
            id: id.into(),
            availability: availability
                .iter()
                .map(|(from, part)| (day(from), share(*part)))
                .collect(),
            rates: Vec::new(),
        }
    }

    fn assign(role: Role, person: &str, part: f64) -> Assignment {
        Assignment {
            phase: PhaseKind::Build,
            role,
            person: person.into(),
            share: share(part),
        }
    }

    const SPAN: [&str; 2] = ["2026-03-01", "2026-08-31"];

    fn load(person: Person, team: &[Assignment], elsewhere: &[Elsewhere]) -> Load {
        let span = (day(SPAN[0]), day(SPAN[1]));
        loads(PhaseKind::Build, span, &[person], team, elsewhere).remove(0)
    }

    #[test]
    fn roles_add_up_to_more_than_one_person_has() {
        let team = [
            assign(Role::SolutionArchitect, "jonas", 0.2),
            assign(Role::DataScientist, "jonas", 0.4),
            assign(Role::DataEngineer, "jonas", 0.3),
            assign(Role::MlEngineer, "jonas", 0.3),
            assign(Role::DevopsEngineer, "mira", 0.4),
        ];
        let jonas = load(person("jonas", &[("2025-01-01", 1.0)]), &team, &[]);
        assert!((jonas.booked - 1.2).abs() < 1e-12);
        assert!((jonas.over_by - 0.2).abs() < 1e-12);
        let mira = load(person("mira", &[("2025-01-01", 0.4)]), &team, &[]);
        assert_eq!((mira.booked, mira.over_by), (0.4, 0.0));
        let anna = load(person("anna", &[]), &team, &[]);
        assert_eq!((anna.booked, anna.available), (0.0, 1.0));
    }

    #[test]
    fn the_day_with_the_least_room_counts() {
        let part_time = [
            ("2025-01-01", 1.0),
            ("2026-05-01", 0.5),
            ("2026-07-01", 0.8),
        ];
        let team = [assign(Role::DataScientist, "a", 0.6)];
        let found = load(person("a", &part_time), &team, &[]);
        assert_eq!((found.on, found.available), (day("2026-05-01"), 0.5));
        assert!((found.over_by - 0.1).abs() < 1e-12);
        // What was noted first is not taken for a change within the phase.
        let noted_later = [("2026-05-01", 0.5)];
        assert_eq!(load(person("a", &noted_later), &team, &[]).on, day(SPAN[0]));
        // A change after the phase does not matter to it.
        let later = [("2025-01-01", 1.0), ("2026-09-01", 0.0)];
        assert_eq!(load(person("a", &later), &team, &[]).over_by, 0.0);
    }

    #[test]
    fn other_projects_count_on_their_days_only() {
        let booking = |from, until| Elsewhere {
            person: "a".into(),
            from: day(from),
            until: day(until),
            share: 0.4,
        };
        let team = [assign(Role::DataScientist, "a", 0.5)];
        let ada = || person("a", &[("2025-01-01", 0.8)]);
        let apart = [
            booking("2026-01-01", "2026-04-30"),
            booking("2026-05-01", "2026-12-31"),
        ];
        let found = load(ada(), &team, &apart);
        assert!((found.over_by - 0.1).abs() < 1e-12);
        assert_eq!(found.elsewhere, 0.4);
        let together = [
            booking("2026-01-01", "2026-05-01"),
            booking("2026-05-01", "2026-12-31"),
        ];
        let found = load(ada(), &team, &together);
        assert_eq!(found.on, day("2026-05-01"));
        assert!((found.over_by - 0.5).abs() < 1e-12);
        let past = [booking("2025-01-01", "2026-02-28")];
        assert_eq!(load(ada(), &team, &past).over_by, 0.0);
    }
}
