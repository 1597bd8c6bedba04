//! Roles of operators, and what they permit.

use crate::Refusal;
use crate::words::words;

words! {
    /// What an operator of a node may do; each role includes the ones before it.
    Role, "role" {
        /// Reads everything that an operator may read.
        Reader = "reader",
        /// Secretary's work: members, recommendations, votes, ballots.
        Secretary = "secretary",
        /// Everything, peers and operators included.
        Admin = "admin",
    }
}

impl Role {
    /// Refuses unless this role includes `needed`; `what` names the act, e.g. "to open a vote".
    ///
    /// # Errors
    /// `permission_denied`, naming the role that is missing.
    pub fn require(self, needed: Role, what: &str) -> Result<(), Refusal> {
        if self >= needed {
            return Ok(());
        }
        Err(Refusal::denied(format!(
            "{what} needs the role `{needed}`; yours is `{self}`: ask an administrator of the node"
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_includes_the_lower_ones_only() {
        assert!(Role::Admin.require(Role::Reader, "to read").is_ok());
        assert!(Role::Secretary.require(Role::Secretary, "to import members").is_ok());
        let refusal = Role::Reader.require(Role::Secretary, "to import members").unwrap_err();
        assert_eq!(refusal.code().as_str(), "permission_denied");
        assert!(refusal.message().contains("`secretary`"));
    }
}
