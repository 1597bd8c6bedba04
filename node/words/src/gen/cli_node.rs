// Generated from locales/en/cli_node.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// role
pub fn title_role() -> Message {
    Message::new("cli-node-title-role", vec![])
}

/// expires
pub fn title_expires() -> Message {
    Message::new("cli-node-title-expires", vec![])
}

/// last used
pub fn title_last_used() -> Message {
    Message::new("cli-node-title-last-used", vec![])
}

/// valid
pub fn token_valid() -> Message {
    Message::new("cli-node-token-valid", vec![])
}

/// revoked
pub fn token_revoked() -> Message {
    Message::new("cli-node-token-revoked", vec![])
}

/// expired
pub fn token_expired() -> Message {
    Message::new("cli-node-token-expired", vec![])
}

/// waits since the restore
pub fn token_waits() -> Message {
    Message::new("cli-node-token-waits", vec![])
}

/// no remote operators: `percole operator invite` makes a token file for one
pub fn no_operators() -> Message {
    Message::new("cli-node-no-operators", vec![])
}

/// the token file of {name} is {file}; it is the only copy
pub fn operator_token_written(name: impl Into<Arg>, file: impl Into<Arg>) -> Message {
    Message::new("cli-node-operator-token-written", vec![("name", name.into()), ("file", file.into())])
}

/// the token of {name} is revoked
pub fn operator_revoked(name: impl Into<Arg>) -> Message {
    Message::new("cli-node-operator-revoked", vec![("name", name.into())])
}

/// no token waited | one token is let in again | {count} tokens are let in again
pub fn tokens_readmitted(count: impl Into<Arg>) -> Message {
    Message::new("cli-node-tokens-readmitted", vec![("count", count.into())])
}

/// node
pub fn title_node() -> Message {
    Message::new("cli-node-title-node", vec![])
}

/// fingerprint
pub fn title_fingerprint() -> Message {
    Message::new("cli-node-title-fingerprint", vec![])
}

/// trouble
pub fn title_trouble() -> Message {
    Message::new("cli-node-title-trouble", vec![])
}

/// parent
pub fn title_parent() -> Message {
    Message::new("cli-node-title-parent", vec![])
}

/// children
pub fn title_children() -> Message {
    Message::new("cli-node-title-children", vec![])
}

/// members
pub fn title_members() -> Message {
    Message::new("cli-node-title-members", vec![])
}

/// log
pub fn title_log() -> Message {
    Message::new("cli-node-title-log", vec![])
}

/// problems
pub fn title_problems() -> Message {
    Message::new("cli-node-title-problems", vec![])
}

/// refused tokens
pub fn title_failed_attempts() -> Message {
    Message::new("cli-node-title-failed-attempts", vec![])
}

/// unsent e-mails
pub fn title_unsent_mail() -> Message {
    Message::new("cli-node-title-unsent-mail", vec![])
}

/// database
pub fn title_database() -> Message {
    Message::new("cli-node-title-database", vec![])
}

/// time zone
pub fn title_time_zone() -> Message {
    Message::new("cli-node-title-time-zone", vec![])
}

/// simulated time
pub fn title_simulated_time() -> Message {
    Message::new("cli-node-title-simulated-time", vec![])
}

/// version
pub fn title_version() -> Message {
    Message::new("cli-node-title-version", vec![])
}

/// started
pub fn title_started() -> Message {
    Message::new("cli-node-title-started", vec![])
}

/// no parent
pub fn no_parent() -> Message {
    Message::new("cli-node-no-parent", vec![])
}

/// {count} event | {count} events
pub fn events(count: impl Into<Arg>) -> Message {
    Message::new("cli-node-events", vec![("count", count.into())])
}

/// {moment} ({age})
pub fn moment_and_age(moment: impl Into<Arg>, age: impl Into<Arg>) -> Message {
    Message::new("cli-node-moment-and-age", vec![("moment", moment.into()), ("age", age.into())])
}

/// {count}, the oldest of {moment}
pub fn unsent_mail(count: impl Into<Arg>, moment: impl Into<Arg>) -> Message {
    Message::new("cli-node-unsent-mail", vec![("count", count.into()), ("moment", moment.into())])
}

/// one event of another node is refused or waits | {count} events of other nodes are refused or wait: `percole log problems` says which and why
pub fn see_problems(count: impl Into<Arg>) -> Message {
    Message::new("cli-node-see-problems", vec![("count", count.into())])
}

/// relation
pub fn title_relation() -> Message {
    Message::new("cli-node-title-relation", vec![])
}

/// connected
pub fn title_connected() -> Message {
    Message::new("cli-node-title-connected", vec![])
}

/// last heard of
pub fn title_last_heard() -> Message {
    Message::new("cli-node-title-last-heard", vec![])
}

/// address
pub fn title_address() -> Message {
    Message::new("cli-node-title-address", vec![])
}

/// parent
pub fn relation_parent() -> Message {
    Message::new("cli-node-relation-parent", vec![])
}

/// child
pub fn relation_child() -> Message {
    Message::new("cli-node-relation-child", vec![])
}

/// ancestor
pub fn relation_ancestor() -> Message {
    Message::new("cli-node-relation-ancestor", vec![])
}

/// sibling
pub fn relation_sibling() -> Message {
    Message::new("cli-node-relation-sibling", vec![])
}

/// descendant
pub fn relation_descendant() -> Message {
    Message::new("cli-node-relation-descendant", vec![])
}

/// elsewhere
pub fn relation_elsewhere() -> Message {
    Message::new("cli-node-relation-elsewhere", vec![])
}

/// {relation}, below {parent}
pub fn relation_below(relation: impl Into<Arg>, parent: impl Into<Arg>) -> Message {
    Message::new("cli-node-relation-below", vec![("relation", relation.into()), ("parent", parent.into())])
}

/// {ago}, through {peer}
pub fn heard_through(ago: impl Into<Arg>, peer: impl Into<Arg>) -> Message {
    Message::new("cli-node-heard-through", vec![("ago", ago.into()), ("peer", peer.into())])
}

/// taken in, has not answered
pub fn membership_admitted() -> Message {
    Message::new("cli-node-membership-admitted", vec![])
}

/// unconfirmed
pub fn membership_unconfirmed() -> Message {
    Message::new("cli-node-membership-unconfirmed", vec![])
}

/// `{text}` is not a relation between nodes: write one of {known}
pub fn unknown_relation(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("cli-node-unknown-relation", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a state of a membership: write one of {known}
pub fn unknown_membership(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("cli-node-unknown-membership", vec![("text", text.into()), ("known", known.into())])
}

/// no other nodes: `percole node invite` invites one below this node, `percole node join` takes up an invitation
pub fn no_peers() -> Message {
    Message::new("cli-node-no-peers", vec![])
}

/// it serves once, until {moment}; hand it over by a safe way, and there: `percole node join`
pub fn invitation_serves_once(moment: impl Into<Arg>) -> Message {
    Message::new("cli-node-invitation-serves-once", vec![("moment", moment.into())])
}

/// its level
pub fn title_its_level() -> Message {
    Message::new("cli-node-title-its-level", vec![])
}

/// its id
pub fn title_its_id() -> Message {
    Message::new("cli-node-title-its-id", vec![])
}

/// your level
pub fn title_your_level() -> Message {
    Message::new("cli-node-title-your-level", vec![])
}

/// there is nobody to ask here: standard input is no terminal
pub fn nobody_to_ask() -> Message {
    Message::new("cli-node-nobody-to-ask", vec![])
}

/// compare the fingerprint, then give --yes; or give the command in a terminal
pub fn compare_then_yes() -> Message {
    Message::new("cli-node-compare-then-yes", vec![])
}

/// join this parent? Compare the fingerprint, then write yes or no
pub fn join_question() -> Message {
    Message::new("cli-node-join-question", vec![])
}

/// the invitation, one line that begins with percole://:
pub fn invitation_question() -> Message {
    Message::new("cli-node-invitation-question", vec![])
}

/// others on this machine may have seen the invitation among the arguments of programs; give it on standard input (`percole node join -`) or when you are asked for it (`percole node join`)
pub fn invitation_was_visible() -> Message {
    Message::new("cli-node-invitation-was-visible", vec![])
}

/// give the invitation on standard input: `percole node join - --yes`
pub fn invitation_on_input() -> Message {
    Message::new("cli-node-invitation-on-input", vec![])
}

/// your answer cannot be read ({detail})
pub fn answer_unreadable(detail: impl Into<Arg>) -> Message {
    Message::new("cli-node-answer-unreadable", vec![("detail", detail.into())])
}

/// this node has not joined, as you chose
pub fn not_joined() -> Message {
    Message::new("cli-node-not-joined", vec![])
}

/// the invitation is not used up; if you are in doubt, ask for a new one
pub fn invitation_still_serves() -> Message {
    Message::new("cli-node-invitation-still-serves", vec![])
}

/// this node is a child of {name} ({id}) now
pub fn joined(name: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("cli-node-joined", vec![("name", name.into()), ("id", id.into())])
}

/// this node has left its parent
pub fn left() -> Message {
    Message::new("cli-node-left", vec![])
}

/// the parent {name} answers at {address}; this node finds it there from now on
pub fn reached(name: impl Into<Arg>, address: impl Into<Arg>) -> Message {
    Message::new("cli-node-reached", vec![("name", name.into()), ("address", address.into())])
}

/// {name} is suspended: it is cut off until you let it in again (`percole node resume`)
pub fn suspended(name: impl Into<Arg>) -> Message {
    Message::new("cli-node-suspended", vec![("name", name.into())])
}

/// {name} may exchange with this node again
pub fn resumed(name: impl Into<Arg>) -> Message {
    Message::new("cli-node-resumed", vec![("name", name.into())])
}

/// way
pub fn title_way() -> Message {
    Message::new("cli-node-title-way", vec![])
}

/// here
pub fn title_here() -> Message {
    Message::new("cli-node-title-here", vec![])
}

/// there
pub fn title_there() -> Message {
    Message::new("cli-node-title-there", vec![])
}

/// behind
pub fn title_behind() -> Message {
    Message::new("cli-node-title-behind", vec![])
}

/// oldest
pub fn title_oldest() -> Message {
    Message::new("cli-node-title-oldest", vec![])
}

/// cosigned
pub fn title_cosigned() -> Message {
    Message::new("cli-node-title-cosigned", vec![])
}

/// as of
pub fn title_as_of() -> Message {
    Message::new("cli-node-title-as-of", vec![])
}

/// up
pub fn way_up() -> Message {
    Message::new("cli-node-way-up", vec![])
}

/// down
pub fn way_down() -> Message {
    Message::new("cli-node-way-down", vec![])
}

/// `{text}` is not a way: write one of {known}
pub fn unknown_way(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("cli-node-unknown-way", vec![("text", text.into()), ("known", known.into())])
}

/// unknown
pub fn unknown() -> Message {
    Message::new("cli-node-unknown", vec![])
}

/// no other nodes: this node works alone
pub fn works_alone() -> Message {
    Message::new("cli-node-works-alone", vec![])
}

/// one token or invitation was tried that is not valid | {failed} tokens or invitations were tried that are not valid
pub fn failed_attempts(failed: impl Into<Arg>) -> Message {
    Message::new("cli-node-failed-attempts", vec![("failed", failed.into())])
}

/// read `percole node status`, then give --yes; or give the command in a terminal
pub fn read_status_then_yes() -> Message {
    Message::new("cli-node-read-status-then-yes", vec![])
}

/// If any other node holds an event of this node’s log that is not here, the log will have two histories: other nodes take nothing more from it, for good. Ask the operators of its parent and of its children first. Ballots that were cast after the backup count no more
pub fn confirm_risk() -> Message {
    Message::new("cli-node-confirm-risk", vec![])
}

/// let this node go on all the same? Write yes or no
pub fn confirm_question() -> Message {
    Message::new("cli-node-confirm-question", vec![])
}

/// this node still waits, as you chose
pub fn not_confirmed() -> Message {
    Message::new("cli-node-not-confirmed", vec![])
}

/// this node goes on with {count} event | this node goes on with {count} events in its log, on your word
pub fn confirmed(count: impl Into<Arg>) -> Message {
    Message::new("cli-node-confirmed", vec![("count", count.into())])
}

/// frozen
pub fn membership_frozen() -> Message {
    Message::new("cli-node-membership-frozen", vec![])
}
