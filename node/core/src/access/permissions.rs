//! Who may call what: one table, default deny. A test walks reflection against it.

use percole_domain::Role;
use percole_merkle::NodeId;
use percole_words::{federation, offices, service};

use super::Caller;
use crate::{
    directory::{Directory, EdgeState},
    error::{Code, Error},
};

/// What a method asks of its caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Anybody; the method itself asks for an invitation, or gives away nothing.
    Anyone,
    /// Some node that proves an identity, known or not.
    Identity,
    /// A child whose membership is active.
    Child,
    /// A child whose membership has not ended: a suspended one too.
    Member,
    /// An operator of at least this role, or the local socket.
    Operator(Role),
    /// An operator of at least secretary, or a person, who then acts for an office: the sequencer asks for a mandate that
    /// runs today.
    Office,
    /// An operator of at least secretary, or a person, who then does it for themselves alone: the use case asks who they are.
    Oneself,
    /// A person with a session, about whom alone it tells.
    Person,
    /// An operator, or a person; what they see of it is the viewer's affair.
    Reading,
}

use Need::{Anyone, Child, Identity, Member, Office, Oneself, Operator, Person, Reading};

/// Every method, by its path.
pub const TABLE: &[(&str, Need)] = &[
    ("/grpc.health.v1.Health/Check", Anyone),
    ("/grpc.health.v1.Health/Watch", Anyone),
    ("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", Anyone),
    ("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", Anyone),
    ("/percole.v1.FederationService/Describe", Identity),
    ("/percole.v1.FederationService/Join", Identity),
    ("/percole.v1.FederationService/Leave", Member),
    ("/percole.v1.FederationService/AddCheckpoint", Child),
    ("/percole.v1.FederationService/AddEntries", Child),
    ("/percole.v1.FederationService/GetCheckpoint", Child),
    ("/percole.v1.FederationService/GetEntries", Child),
    ("/percole.v1.FederationService/Fetch", Child),
    ("/percole.v1.FederationService/Watch", Child),
    ("/percole.v1.FederationService/ListGaps", Child),
    ("/percole.v1.FederationService/FillGaps", Child),
    ("/percole.v1.FederationService/GetGaps", Child),
    ("/percole.v1.FederationService/TellHeard", Child),
    ("/percole.v1.FederationService/GiveDocument", Child),
    ("/percole.v1.FederationService/FetchDocument", Child),
    ("/percole.v1.FederationService/AddCosignature", Child),
    ("/percole.v1.AdminService/NodeStatus", Operator(Role::Reader)),
    ("/percole.v1.AdminService/ConfirmNode", Operator(Role::Admin)),
    ("/percole.v1.AdminService/ListPeers", Operator(Role::Reader)),
    ("/percole.v1.AdminService/FindNode", Reading),
    ("/percole.v1.AdminService/Invite", Operator(Role::Admin)),
    ("/percole.v1.AdminService/PreviewInvitation", Operator(Role::Admin)),
    ("/percole.v1.AdminService/JoinParent", Operator(Role::Admin)),
    ("/percole.v1.AdminService/LeaveParent", Operator(Role::Admin)),
    ("/percole.v1.AdminService/ReachParent", Operator(Role::Admin)),
    ("/percole.v1.AdminService/SuspendChild", Operator(Role::Admin)),
    ("/percole.v1.AdminService/ResumeChild", Operator(Role::Admin)),
    ("/percole.v1.AdminService/SyncStatus", Operator(Role::Reader)),
    ("/percole.v1.AdminService/InviteOperator", Operator(Role::Admin)),
    ("/percole.v1.AdminService/ListOperators", Operator(Role::Admin)),
    ("/percole.v1.AdminService/RevokeOperator", Operator(Role::Admin)),
    ("/percole.v1.AdminService/ReadmitOperators", Operator(Role::Admin)),
    ("/percole.v1.AdminService/ReadLog", Operator(Role::Reader)),
    ("/percole.v1.AdminService/GetHead", Operator(Role::Reader)),
    ("/percole.v1.AdminService/ProveEntry", Operator(Role::Reader)),
    ("/percole.v1.AdminService/ListProblems", Operator(Role::Reader)),
    ("/percole.v1.AdminService/Redact", Operator(Role::Admin)),
    ("/percole.v1.PersonService/Add", Operator(Role::Secretary)),
    ("/percole.v1.PersonService/End", Operator(Role::Admin)),
    ("/percole.v1.PersonService/Invite", Operator(Role::Admin)),
    ("/percole.v1.PersonService/List", Operator(Role::Secretary)),
    ("/percole.v1.PersonService/Readmit", Operator(Role::Admin)),
    ("/percole.v1.MemberService/Import", Operator(Role::Secretary)),
    ("/percole.v1.MemberService/List", Operator(Role::Secretary)),
    ("/percole.v1.MemberService/Add", Operator(Role::Secretary)),
    ("/percole.v1.MemberService/Change", Operator(Role::Secretary)),
    ("/percole.v1.MemberService/End", Operator(Role::Secretary)),
    ("/percole.v1.MemberService/Get", Operator(Role::Secretary)),
    ("/percole.v1.MemberService/Confirm", Operator(Role::Secretary)),
    // Whoever has the link can act as the member.
    ("/percole.v1.MemberService/Invite", Operator(Role::Admin)),
    ("/percole.v1.UnitService/Register", Operator(Role::Secretary)),
    ("/percole.v1.UnitService/Import", Operator(Role::Secretary)),
    ("/percole.v1.UnitService/Count", Operator(Role::Secretary)),
    ("/percole.v1.UnitService/Move", Operator(Role::Secretary)),
    ("/percole.v1.UnitService/List", Reading),
    ("/percole.v1.UnitService/Get", Reading),
    ("/percole.v1.BodyService/Establish", Operator(Role::Secretary)),
    ("/percole.v1.BodyService/Change", Operator(Role::Secretary)),
    ("/percole.v1.BodyService/Dissolve", Operator(Role::Secretary)),
    ("/percole.v1.BodyService/Import", Operator(Role::Secretary)),
    ("/percole.v1.BodyService/List", Reading),
    ("/percole.v1.BodyService/Get", Reading),
    ("/percole.v1.BodyService/Map", Reading),
    ("/percole.v1.MandateService/Begin", Operator(Role::Secretary)),
    ("/percole.v1.MandateService/Name", Operator(Role::Secretary)),
    ("/percole.v1.MandateService/End", Operator(Role::Secretary)),
    ("/percole.v1.MandateService/Portray", Office),
    ("/percole.v1.MandateService/Import", Operator(Role::Secretary)),
    ("/percole.v1.MandateService/List", Reading),
    ("/percole.v1.MandateService/Get", Reading),
    ("/percole.v1.MandateService/Directory", Reading),
    ("/percole.v1.CycleService/Open", Office),
    ("/percole.v1.CycleService/MoveDates", Office),
    ("/percole.v1.CycleService/Close", Office),
    ("/percole.v1.CycleService/List", Reading),
    ("/percole.v1.CycleService/Get", Reading),
    ("/percole.v1.CycleService/GetCharter", Reading),
    ("/percole.v1.CycleService/CheckCharter", Reading),
    ("/percole.v1.SearchService/Search", Reading),
    ("/percole.v1.SignInService/SignIn", Anyone),
    ("/percole.v1.MeetingService/Plan", Office),
    ("/percole.v1.MeetingService/Import", Operator(Role::Secretary)),
    ("/percole.v1.MeetingService/Describe", Office),
    ("/percole.v1.MeetingService/Move", Office),
    ("/percole.v1.MeetingService/Convene", Office),
    ("/percole.v1.MeetingService/Hold", Office),
    ("/percole.v1.MeetingService/PostMinutes", Office),
    ("/percole.v1.MeetingService/Cancel", Office),
    ("/percole.v1.MeetingService/Attach", Office),
    ("/percole.v1.MeetingService/Detach", Office),
    ("/percole.v1.MeetingService/GetDocument", Reading),
    ("/percole.v1.MeetingService/SignUp", Person),
    ("/percole.v1.MeetingService/List", Reading),
    ("/percole.v1.MeetingService/Get", Reading),
    ("/percole.v1.RequestService/File", Oneself),
    ("/percole.v1.RequestService/Answer", Office),
    ("/percole.v1.RequestService/Withdraw", Oneself),
    ("/percole.v1.RequestService/List", Reading),
    ("/percole.v1.RequestService/Get", Reading),
    ("/percole.v1.ReportService/Import", Office),
    ("/percole.v1.ReportService/Publish", Office),
    ("/percole.v1.ReportService/Revise", Office),
    ("/percole.v1.ReportService/Change", Office),
    ("/percole.v1.ReportService/Reopen", Office),
    ("/percole.v1.ReportService/Withdraw", Office),
    ("/percole.v1.ReportService/Adopt", Office),
    ("/percole.v1.ReportService/Source", Office),
    ("/percole.v1.ReportService/List", Reading),
    ("/percole.v1.ReportService/Get", Reading),
    ("/percole.v1.RecommendationService/Create", Office),
    ("/percole.v1.RecommendationService/AddVersion", Office),
    ("/percole.v1.RecommendationService/Drop", Office),
    ("/percole.v1.RecommendationService/List", Reading),
    ("/percole.v1.RecommendationService/Get", Reading),
    ("/percole.v1.TransmissionService/Send", Office),
    ("/percole.v1.TransmissionService/PassOn", Office),
    ("/percole.v1.TransmissionService/Recall", Office),
    ("/percole.v1.TransmissionService/List", Reading),
    ("/percole.v1.TransmissionService/Get", Reading),
    ("/percole.v1.VoteService/Open", Office),
    ("/percole.v1.VoteService/Cancel", Office),
    ("/percole.v1.VoteService/Extend", Office),
    ("/percole.v1.VoteService/PassOver", Office),
    ("/percole.v1.VoteService/List", Reading),
    ("/percole.v1.VoteService/Get", Reading),
    ("/percole.v1.VoteService/GetOutcome", Reading),
    ("/percole.v1.PollService/Join", Office),
    ("/percole.v1.PollService/Decline", Office),
    ("/percole.v1.PollService/CastBallot", Oneself),
    ("/percole.v1.PollService/GetOwnBallot", Person),
    ("/percole.v1.PollService/ListOwnBallots", Person),
    ("/percole.v1.PollService/ImportBallots", Operator(Role::Secretary)),
    ("/percole.v1.PollService/WithdrawBallot", Oneself),
    ("/percole.v1.PollService/HandOutPaper", Operator(Role::Secretary)),
    ("/percole.v1.PollService/CountPaper", Operator(Role::Secretary)),
    ("/percole.v1.PollService/ListBallots", Operator(Role::Secretary)),
    ("/percole.v1.PollService/ExportBallots", Operator(Role::Secretary)),
];

/// Decides whether a caller may call a method.
///
/// # Errors
/// `Unauthenticated` or `PermissionDenied`, saying what would be needed.
pub fn check(path: &str, caller: &Caller, directory: &Directory) -> Result<(), Error> {
    let Some((_, need)) = TABLE.iter().find(|(known, _)| *known == path) else {
        return Err(Error::denied(service::not_open_to_anybody(path)));
    };
    match (need, caller) {
        (Anyone, _) | (Identity, Caller::Peer(_) | Caller::Stranger(_)) => Ok(()),
        (Office | Oneself | Person | Reading, Caller::Person { .. }) => Ok(()),
        (Person, Caller::Local | Caller::Operator { .. }) => Err(Error::denied(offices::for_persons_only())),
        (Operator(_), Caller::Person { .. }) => {
            Err(Error::new(Code::PermissionDenied, offices::for_operators_only()))
        }
        (Operator(role), caller) => operator(*role, caller),
        (Office | Oneself | Person, caller) => operator(Role::Secretary, caller),
        (Reading, caller) => operator(Role::Reader, caller),
        (Child, Caller::Bearer(_)) => Ok(()),
        (Child, Caller::Peer(node)) => active_child(node, directory),
        (Member, Caller::Peer(node)) => member(node, directory),
        (Child | Member, Caller::Stranger(key)) => {
            Err(Error::denied(federation::key_of_no_child(percole_merkle::Fingerprint::of(key).to_string())))
        }
        (Identity | Child | Member, _) => {
            Err(Error::new(Code::Unauthenticated, federation::for_nodes_only()))
        }
    }
}

/// A caller that is no child, as a node takes it that may be older than what it published: perhaps its admission is lost.
pub fn as_bearer(path: &str, caller: &Caller) -> Option<Caller> {
    TABLE.iter().find(|(known, need)| *known == path && *need == Child)?;
    match caller {
        Caller::Stranger(key) => Some(Caller::Bearer(NodeId::from_first_key(key))),
        Caller::Peer(node) => Some(Caller::Bearer(*node)),
        _ => None,
    }
}

fn operator(role: Role, caller: &Caller) -> Result<(), Error> {
    match caller.role() {
        Some(held) if held >= role => Ok(()),
        Some(held) => Err(Error::denied(service::role_needed(role.as_str(), held.as_str()))),
        None => Err(Error::new(Code::Unauthenticated, service::operator_token_needed())),
    }
}

/// Refuses a node whose membership is not active. Streams ask again whenever the directory changes.
///
/// # Errors
/// `PermissionDenied` with the state of the membership.
pub fn active_child(node: &NodeId, directory: &Directory) -> Result<(), Error> {
    in_state(node, directory, &[EdgeState::Active])
}

/// Refuses a node that was never a child, or has left.
fn member(node: &NodeId, directory: &Directory) -> Result<(), Error> {
    in_state(node, directory, &[EdgeState::Active, EdgeState::Suspended])
}

fn in_state(node: &NodeId, directory: &Directory, allowed: &[EdgeState]) -> Result<(), Error> {
    let (name, id) = (directory.name_of(node), node.short().to_string());
    Err(Error::denied(match directory.child_state(node) {
        Some(state) if allowed.contains(&state) => return Ok(()),
        Some(EdgeState::Active) => federation::node_active(name, id),
        Some(EdgeState::Suspended) => federation::node_suspended(name, id),
        Some(EdgeState::Left) => federation::node_has_left(name, id),
        None => federation::node_is_no_child(name, id),
    }))
}
