//! What a call writes, for a node that may be older than what it published, or whose log has two histories.
//!
//! A call that nobody lists here is one that adds an event to the own log.

use super::permissions::{Need, TABLE};
use crate::standing::Writing;

/// Calls of operators and nodes that only answer, or that say who is let in after a restore, or where the parent is: those work
/// always.
const ANSWERS: &[&str] = &[
    "/percole.v1.FederationService/Describe",
    "/percole.v1.AdminService/NodeStatus",
    "/percole.v1.AdminService/ConfirmNode",
    "/percole.v1.AdminService/ListPeers",
    "/percole.v1.AdminService/PreviewInvitation",
    "/percole.v1.AdminService/ReachParent",
    "/percole.v1.AdminService/SyncStatus",
    "/percole.v1.AdminService/ListOperators",
    "/percole.v1.AdminService/RevokeOperator",
    "/percole.v1.AdminService/ReadmitOperators",
    "/percole.v1.AdminService/ReadLog",
    "/percole.v1.AdminService/GetHead",
    "/percole.v1.AdminService/ProveEntry",
    "/percole.v1.AdminService/ListProblems",
    "/percole.v1.PersonService/List",
    "/percole.v1.PersonService/Readmit",
    "/percole.v1.MemberService/List",
    "/percole.v1.MemberService/Get",
    "/percole.v1.PollService/ListBallots",
    "/percole.v1.PollService/ExportBallots",
    "/percole.v1.PollService/GetOwnBallot",
    "/percole.v1.PollService/ListOwnBallots",
];

/// Calls that write what stays on this node, and in no log.
const KEEPS: &[&str] = &[
    "/percole.v1.AdminService/InviteOperator",
    "/percole.v1.PersonService/Add",
    "/percole.v1.PersonService/End",
    "/percole.v1.PersonService/Invite",
    "/percole.v1.MeetingService/SignUp",
    "/percole.v1.MemberService/Import",
    "/percole.v1.MemberService/Add",
    "/percole.v1.MemberService/Change",
    "/percole.v1.MemberService/End",
    "/percole.v1.MemberService/Confirm",
    "/percole.v1.MemberService/Invite",
];

/// What a call writes; `None` for one that only answers, or takes in what others signed.
pub fn of(path: &str) -> Option<Writing> {
    let need = TABLE.iter().find(|(known, _)| *known == path).map(|(_, need)| *need);
    match need {
        Some(Need::Anyone | Need::Child | Need::Reading) => None,
        _ if ANSWERS.contains(&path) => None,
        _ if KEEPS.contains(&path) => Some(Writing::Private),
        _ if path == "/percole.v1.AdminService/LeaveParent" => Some(Writing::Parting),
        _ => Some(Writing::Event),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_that_is_listed_exists() {
        for path in ANSWERS.iter().chain(KEEPS) {
            assert!(TABLE.iter().any(|(known, _)| known == path), "{path}");
        }
    }

    #[test]
    fn what_is_not_listed_writes_to_the_log() {
        assert_eq!(of("/percole.v1.PollService/Join"), Some(Writing::Event));
        assert_eq!(of("/percole.v1.NewService/Do"), Some(Writing::Event));
        assert_eq!(of("/percole.v1.FederationService/Join"), Some(Writing::Event));
        assert_eq!(of("/percole.v1.FederationService/AddEntries"), None);
        assert_eq!(of("/percole.v1.VoteService/List"), None);
    }
}
