//! What a file of cases said of people, a model and both together: how many cases each got right.

use super::row::table;

table! {
    /// A row of `measured_team`; one a benefit. Cases are counted by who got them right alone; of each, how
    /// many both together got right, where the file said so.
    struct MeasuredTeam of "measured_team", ordered by "measured_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Benefit that it belongs to.
        benefit_id: String,
        /// What the file was called.
        file_name: String,
        /// Cases that people and model got right, each alone.
        both: i64,
        /// Cases that only people got right.
        only_human: i64,
        /// Cases that only the model got right.
        only_model: i64,
        /// Cases that neither got right.
        neither: i64,
        /// Of those of both, right together.
        team_both: Option<i64>,
        /// Of those of people only, right together.
        team_only_human: Option<i64>,
        /// Of those of the model only, right together.
        team_only_model: Option<i64>,
        /// Of those of neither, right together.
        team_neither: Option<i64>,
        /// Rows that were left out because something in them was not said.
        left_out: i64,
        /// Microseconds UTC.
        measured_at: i64,
    }
    all measured_teams(project_id);
    of measured_teams_of(project_id);
    one measured_team;
    insert insert_measured_team;
    update update_measured_team;
    delete delete_measured_team;
}
