//! Roles of operators, and what they permit.

use percole_words::vocabulary;

use crate::words;

words! {
    /// What an operator of a node may do; each role includes the ones before it.
    pub enum Role: "role", vocabulary::unknown_role {
        /// Reads everything that an operator may read.
        Reader = "reader" => vocabulary::role_reader,
        /// Secretary's work: members, recommendations, votes, ballots.
        Secretary = "secretary" => vocabulary::role_secretary,
        /// Everything, peers and operators included.
        Admin = "admin" => vocabulary::role_admin,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_includes_the_lower_ones() {
        assert!(Role::Admin > Role::Secretary && Role::Secretary > Role::Reader);
    }
}
