//! The seven roles of a machine-learning project. A role is not a person: one person may have several,
//! and several people may share one.

with_ids! {
    /// A role, in the order of the paper by Kreuzberger, Kühl and Hirschl (2023, section 4.3).
    pub enum Role {
        /// Sets the goal, and answers for what the product brings.
        BusinessStakeholder = "business_stakeholder",
        /// Designs the whole, and chooses the technologies.
        SolutionArchitect = "solution_architect",
        /// Turns the problem into one of prediction, and makes the model.
        DataScientist = "data_scientist",
        /// Brings the records together, and keeps them flowing.
        DataEngineer = "data_engineer",
        /// Makes a well-built product of it.
        SoftwareEngineer = "software_engineer",
        /// Builds, releases and watches it without handwork.
        DevopsEngineer = "devops_engineer",
        /// Builds and runs what models are trained and served on.
        MlEngineer = "ml_engineer",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_seven_roles_with_names_of_their_own() {
        let ids: BTreeSet<_> = Role::ALL.map(Role::id).into();
        assert_eq!(ids.len(), 7);
        for role in Role::ALL {
            assert_eq!(Role::from_id(role.id()), Some(role));
        }
        assert_eq!(Role::from_id("backend_engineer"), None);
    }
}
