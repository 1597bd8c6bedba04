//! Which people are looking, and what they may read.

use percole_domain::{Audience, Role, members::Status};
use percole_merkle::{LeafHeader, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::subjects::Readable;
use prost::Message;

use super::Caller;
use crate::apply::{Payload, meeting};

/// Whoever looks at something. Every query takes one, and shows nothing that it may not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewer {
    readable: Readable,
    /// What it may do as an operator of this node.
    role: Option<Role>,
    /// The person who looks, for what is theirs; `None` for others.
    person: Option<String>,
}

/// Audiences of everybody.
const PUBLIC: &[Audience] = &[Audience::Public];
/// Audiences of members; of users all but the second.
const MEMBERS: &[Audience] = &[Audience::Public, Audience::Members, Audience::Users];
const USERS: &[Audience] = &[Audience::Public, Audience::Users];

/// What a person is to this node, as far as reading goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The person.
    pub(crate) person: String,
    /// What the person is to the cooperative today; none for a member who left.
    pub(crate) status: Option<Status>,
    /// Bodies in which the person holds a mandate today.
    pub(crate) bodies: Vec<SubjectId>,
}

impl Viewer {
    /// Who may read everything that the node holds: the node itself, and those who run it.
    pub(crate) fn everything() -> Viewer {
        Viewer { readable: Readable::Everything, role: Some(Role::Admin), person: None }
    }

    /// A caller who is no person of this node. Operators who write read drafts too; those who only read do not.
    pub(crate) fn of(caller: &Caller) -> Viewer {
        match caller.role() {
            Some(role @ (Role::Secretary | Role::Admin)) => {
                Viewer { role: Some(role), ..Viewer::everything() }
            }
            Some(role @ Role::Reader) => Viewer { role: Some(role), ..Viewer::some(MEMBERS, Vec::new()) },
            None => Viewer::some(PUBLIC, Vec::new()),
        }
    }

    /// Whoever looks without saying who it is.
    pub fn anybody() -> Viewer {
        Viewer::of(&Caller::Anonymous)
    }

    /// A person of this node.
    pub(crate) fn person(standing: Standing) -> Viewer {
        let audiences = match standing.status {
            Some(Status::Member) => MEMBERS,
            Some(Status::User) => USERS,
            None => PUBLIC,
        };
        Viewer { person: Some(standing.person), ..Viewer::some(audiences, standing.bodies) }
    }

    fn some(audiences: &[Audience], bodies: Vec<SubjectId>) -> Viewer {
        let audiences = audiences.iter().map(|audience| audience.as_str()).collect();
        Viewer { readable: Readable::Some { audiences, bodies }, role: None, person: None }
    }

    /// Whether nothing that the node holds is kept from the viewer.
    pub(crate) fn reads_everything(&self) -> bool {
        self.readable == Readable::Everything
    }

    /// The person who looks; `None` for operators, other nodes and strangers.
    pub(crate) fn person_id(&self) -> Option<&str> {
        self.person.as_deref()
    }

    /// What lists show.
    pub(crate) fn readable(&self) -> Readable {
        self.readable.clone()
    }

    /// Whether the viewer may read something of an audience, and of a body when that is for its members.
    pub(crate) fn may_read(&self, audience: &str, body: Option<&SubjectId>) -> bool {
        match &self.readable {
            Readable::Everything => true,
            Readable::Some { audiences, bodies } => {
                audiences.contains(&audience) || body.is_some_and(|body| bodies.contains(body))
            }
        }
    }

    /// Whether the viewer may read what an event of this family and scope says on something of a body.
    pub(crate) fn may_read_event(&self, family: &str, scope: Scope, body: Option<&SubjectId>) -> bool {
        self.may_read(audience_of(family, scope).as_str(), body)
    }

    /// The same of what an event says, which may be for fewer than its scope tells.
    pub(crate) fn may_read_payload(
        &self,
        header: &LeafHeader,
        payload: Option<&[u8]>,
        body: Option<&SubjectId>,
    ) -> bool {
        let fewer = payload
            .filter(|_| header.kind.as_str() == ev::MeetingAttached::KIND.name)
            .and_then(|payload| meeting::told(&ev::MeetingAttached::decode(payload).ok()?));
        self.may_read_event(header.kind.family(), header.scope, body)
            && fewer.is_none_or(|audience| self.may_read(audience.as_str(), body))
    }

    /// Whether the viewer is told of an event whose text was erased.
    pub(crate) fn sees_erased(&self) -> bool {
        self.role.is_some()
    }

    /// Whether the viewer is told who recorded an event on this node.
    pub(crate) fn sees_recorders(&self) -> bool {
        self.role == Some(Role::Admin)
    }
}

/// Families that say who decides, and when they meet: that is no secret to the members of a node, also when it stays there.
const WHO_DECIDES: [&str; 5] = ["unit", "body", "mandate", "cycle", "meeting"];

/// For whom is what an event of this family and scope says, as far as these tell: what stays on the node is a draft, a ballot
/// or a step of a group, and what is addressed to some is theirs; neither is for everybody who may read the log.
pub(crate) fn audience_of(family: &str, scope: Scope) -> Audience {
    match scope {
        Scope::Node if WHO_DECIDES.contains(&family) => Audience::Members,
        Scope::Node => Audience::Authors,
        Scope::Parent | Scope::Subtree | Scope::Federation | Scope::Addressed => Audience::Public,
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::NodeId;

    use super::*;

    fn operator(role: Role) -> Viewer {
        Viewer::of(&Caller::Operator { id: "1".to_owned(), name: "n".to_owned(), role })
    }

    #[test]
    fn drafts_are_for_their_authors_and_for_those_who_run_the_node() {
        let body = SubjectId { origin: NodeId([1; 32]), id: [2; 16] };
        let standing = |status, bodies| Standing { person: "p1".to_owned(), status, bodies };
        let person = |status, bodies| Viewer::person(standing(status, bodies));
        let author = person(Some(Status::Member), vec![body]);
        let member = person(Some(Status::Member), Vec::new());
        let user = person(Some(Status::User), Vec::new());
        let left = person(None, Vec::new());
        let of_users = |viewer: &Viewer| viewer.may_read(Audience::Users.as_str(), None);
        assert!(of_users(&user) && of_users(&member) && !of_users(&left), "who left reads as anybody");
        let draft = |viewer: &Viewer| viewer.may_read(Audience::Authors.as_str(), Some(&body));
        assert!(draft(&Viewer::of(&Caller::Local)) && draft(&operator(Role::Secretary)) && draft(&author));
        assert!(!draft(&operator(Role::Reader)) && !draft(&member) && !draft(&user));
        assert!(!draft(&Viewer::of(&Caller::Anonymous)));

        let members = |viewer: &Viewer| viewer.may_read(Audience::Members.as_str(), None);
        assert!(members(&member) && members(&operator(Role::Reader)));
        assert!(!members(&user) && !members(&Viewer::of(&Caller::Anonymous)));
        assert!(Viewer::of(&Caller::Anonymous).may_read(Audience::Public.as_str(), None));
        let kept = Scope::Node;
        assert!(!operator(Role::Reader).may_read_event("ballot", kept, None));
        assert!(
            !member.may_read_event("ballot", kept, Some(&body))
                && !Viewer::of(&Caller::Anonymous).may_read_event("ballot", kept, None)
        );
        assert!(
            operator(Role::Admin).may_read_event("ballot", kept, None)
                && author.may_read_event("ballot", kept, Some(&body))
        );
        for family in ["unit", "body", "mandate", "meeting"] {
            assert!(member.may_read_event(family, kept, None));
            assert!(operator(Role::Reader).may_read_event(family, kept, None));
            assert!(!user.may_read_event(family, kept, None));
        }
        assert!(operator(Role::Reader).sees_erased() && !author.sees_erased());
        assert!(operator(Role::Admin).sees_recorders() && !operator(Role::Secretary).sees_recorders());
        assert!(!author.sees_recorders());
        for shown in [Scope::Parent, Scope::Addressed] {
            assert!(
                Viewer::of(&Caller::Anonymous).may_read_event("report", shown, None),
                "at the nodes that hold it"
            );
        }
    }
}
