//! The classes of benefits that decide among several. Their numbers are drivers of the benefit.

use super::row::table;

table! {
    /// A row of `benefit_class`.
    struct BenefitClass of "benefit_class", ordered by "place, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Benefit that it belongs to.
        benefit_id: String,
        /// Its place in the benefit, from 1; its own as long as it is there, for its drivers are named by it.
        place: i64,
        /// Name; may be empty.
        name: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all benefit_classes(project_id);
    of benefit_classes_of(project_id);
    one benefit_class;
    insert insert_benefit_class;
    update update_benefit_class;
    delete delete_benefit_class;
}
