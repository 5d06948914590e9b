//! The eight questions of the first walk, in the order of a good conversation, and what each one feeds:
//! a fact is asked once, here, and shown wherever else it is needed.

use crate::project::Stage;

with_ids! {
    /// A question of the workshop.
    pub enum Question {
        /// What is the problem, and who has it?
        Problem = "problem",
        /// What is the goal, and how would success be seen?
        Goal = "goal",
        /// Who decides what with the prediction?
        Decision = "decision",
        /// How is it done today, how well, at what cost?
        Today = "today",
        /// Which records are there, and who may use them?
        Data = "data",
        /// What does everybody expect of it?
        Expectations = "expectations",
        /// Whom does it affect?
        Affected = "affected",
        /// What would make us stop?
        Stop = "stop",
    }
}

with_ids! {
    /// What an answer becomes elsewhere.
    pub enum FeedKind {
        /// A figure of the plan; typed here, and never again.
        Driver = "driver",
        /// A limit that something measured is held against.
        Threshold = "threshold",
        /// Words, a name or a day.
        Fact = "fact",
    }
}

/// One thing that a question feeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feed {
    /// Asked here.
    pub question: Question,
    /// The stable name of the figure or fact: that of the driver, where it is one.
    pub part: &'static str,
    /// What it becomes.
    pub kind: FeedKind,
    /// Where it is shown besides Scope, its home.
    pub also_in: &'static [Stage],
}

const fn feed(
    question: Question,
    part: &'static str,
    kind: FeedKind,
    also_in: &'static [Stage],
) -> Feed {
    Feed {
        question,
        part,
        kind,
        also_in,
    }
}

/// Everything that the questions feed, in their order.
pub const FEEDS: &[Feed] = {
    use FeedKind::{Driver, Fact, Threshold};
    use Question::{Affected, Data, Decision, Expectations, Goal, Problem, Stop, Today};
    use Stage::{Deliver, Operate, Team, Value};
    &[
        feed(Problem, "problem", Fact, &[Value, Deliver]),
        feed(Goal, "success_metric", Fact, &[Deliver, Operate]),
        feed(Goal, "found_goal", Threshold, &[Deliver, Operate]),
        feed(Goal, "right_goal", Threshold, &[Deliver, Operate]),
        feed(Decision, "decision_owner", Fact, &[Team]),
        feed(Decision, "adoption", Driver, &[Value, Operate]),
        feed(Decision, "wait_months", Fact, &[Operate]),
        feed(Today, "cases_per_month", Driver, &[Value, Operate]),
        feed(Today, "minutes_per_case", Driver, &[Value]),
        feed(Today, "hourly_rate", Driver, &[Value]),
        feed(Today, "share_positive", Driver, &[Value]),
        feed(Today, "found_today", Driver, &[Value, Operate]),
        feed(Today, "right_today", Driver, &[Value, Operate]),
        feed(Today, "cost_per_case", Driver, &[Value]),
        feed(Data, "sources", Fact, &[Deliver]),
        feed(Expectations, "benefit_per_year", Fact, &[Value]),
        feed(Affected, "audience", Fact, &[Deliver]),
        feed(Stop, "stop_threshold", Threshold, &[Deliver, Operate]),
    ]
};

impl Question {
    /// What this question feeds.
    pub fn feeds(self) -> impl Iterator<Item = &'static Feed> {
        FEEDS.iter().filter(move |feed| feed.question == self)
    }

    /// Where a figure or fact of that name is asked; none for what belongs to another stage.
    pub fn of_part(part: &str) -> Option<Self> {
        let feed = FEEDS.iter().find(|feed| feed.part == part)?;
        Some(feed.question)
    }

    /// The one after it.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_eight_questions_follow_each_other() {
        let mut walked = vec![Question::Problem];
        while let Some(next) = walked[walked.len() - 1].next() {
            walked.push(next);
        }
        assert_eq!(walked, Question::ALL);
        let ids: Vec<_> = walked.into_iter().map(Question::id).collect();
        assert_eq!(
            ids,
            [
                "problem",
                "goal",
                "decision",
                "today",
                "data",
                "expectations",
                "affected",
                "stop"
            ]
        );
    }

    #[test]
    fn nothing_is_asked_twice_and_everything_asked_is_shown_elsewhere() {
        let parts: BTreeSet<_> = FEEDS.iter().map(|feed| feed.part).collect();
        assert_eq!(parts.len(), FEEDS.len());
        for feed in FEEDS {
            assert!(!feed.also_in.is_empty(), "{}", feed.part);
            assert!(!feed.also_in.contains(&Stage::Scope), "{}", feed.part);
            // A figure of the plan is seen in Value.
            let driver = feed.kind == FeedKind::Driver;
            assert!(
                !driver || feed.also_in.contains(&Stage::Value),
                "{}",
                feed.part
            );
        }
        for question in Question::ALL {
            assert!(question.feeds().next().is_some(), "{}", question.id());
        }
    }

    #[test]
    fn today_feeds_the_figures_of_the_plan() {
        let parts: Vec<_> = Question::Today.feeds().map(|feed| feed.part).collect();
        assert_eq!(
            parts,
            [
                "cases_per_month",
                "minutes_per_case",
                "hourly_rate",
                "share_positive",
                "found_today",
                "right_today",
                "cost_per_case"
            ]
        );
        assert_eq!(Question::of_part("found_today"), Some(Question::Today));
        assert_eq!(Question::of_part("build_months"), None);
    }
}
