// Generated from locales/en/federation.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// this is not an invitation: {what}; copy the whole line that `percole node invite` printed
pub fn invitation_fault(what: impl Into<Arg>) -> Message {
    Message::new("invitation-fault", vec![("what", what.into())])
}

/// it is much longer than an invitation
pub fn invitation_too_long() -> Message {
    Message::new("invitation-too-long", vec![])
}

/// it does not begin with `percole://`
pub fn invitation_beginning() -> Message {
    Message::new("invitation-beginning", vec![])
}

/// {part} is missing
pub fn invitation_part_missing(part: impl Into<Arg>) -> Message {
    Message::new("invitation-part-missing", vec![("part", part.into())])
}

/// a part has no value
pub fn invitation_part_without_value() -> Message {
    Message::new("invitation-part-without-value", vec![])
}

/// {part} is not a part of it
pub fn invitation_part_unknown(part: impl Into<Arg>) -> Message {
    Message::new("invitation-part-unknown", vec![("part", part.into())])
}

/// {part} is there twice
pub fn invitation_part_twice(part: impl Into<Arg>) -> Message {
    Message::new("invitation-part-twice", vec![("part", part.into())])
}

/// the address is not host:port
pub fn invitation_address() -> Message {
    Message::new("invitation-address", vec![])
}

/// the key is not 64 hexadecimal digits
pub fn invitation_key() -> Message {
    Message::new("invitation-key", vec![])
}

/// the secret is damaged
pub fn invitation_secret() -> Message {
    Message::new("invitation-secret", vec![])
}

/// the level is neither antenne nor national nor group
pub fn invitation_level() -> Message {
    Message::new("invitation-level", vec![])
}

/// the expiry is not a time
pub fn invitation_expiry() -> Message {
    Message::new("invitation-expiry", vec![])
}

/// this invitation is not known here; ask for a new one
pub fn invitation_unknown() -> Message {
    Message::new("invitation-unknown", vec![])
}

/// this invitation expired at {time}; ask for a new one
pub fn invitation_expired(time: impl Into<Arg>) -> Message {
    Message::new("invitation-expired", vec![("time", time.into())])
}

/// this invitation was used already; ask for a new one
pub fn invitation_used() -> Message {
    Message::new("invitation-used", vec![])
}

/// the invitation is for a node of level {granted}, and this one is of level {level}
pub fn invitation_of_another_level(granted: impl Into<Arg>, level: impl Into<Arg>) -> Message {
    Message::new("invitation-of-another-level", vec![("granted", granted.into()), ("level", level.into())])
}

/// an invitation is valid for one second to 90 days
pub fn invitation_validity() -> Message {
    Message::new("invitation-validity", vec![])
}

/// choose antenne, national or group
pub fn choose_a_level() -> Message {
    Message::new("choose-a-level", vec![])
}

/// a node of level {parent} cannot be the parent of one of level {child}
pub fn levels_do_not_fit(parent: impl Into<Arg>, child: impl Into<Arg>) -> Message {
    Message::new("levels-do-not-fit", vec![("parent", parent.into()), ("child", child.into())])
}

/// “{name}” (fingerprint {fingerprint}) and “{other}” (fingerprint {others}) can be taken for one another: compare the fingerprints before you trust a name
pub fn called_alike(name: impl Into<Arg>, fingerprint: impl Into<Arg>, other: impl Into<Arg>, others: impl Into<Arg>) -> Message {
    Message::new("called-alike", vec![("name", name.into()), ("fingerprint", fingerprint.into()), ("other", other.into()), ("others", others.into())])
}

/// the logs on the side of {name} name more nodes than there is room for; those beyond are not known here, and their logs are not taken in
pub fn names_too_many_nodes(name: impl Into<Arg>) -> Message {
    Message::new("names-too-many-nodes", vec![("name", name.into())])
}

/// one more pair of nodes is called alike | {count} more pairs of nodes are called alike
pub fn called_alike_too(count: impl Into<Arg>) -> Message {
    Message::new("called-alike-too", vec![("count", count.into())])
}

/// nobody knows under which address others reach this node: set `listen.public_address`, or give one with `--address`
pub fn address_unknown() -> Message {
    Message::new("address-unknown", vec![])
}

/// this node does not listen for others: set `listen.peers` in percole.toml and start it again
pub fn not_listening() -> Message {
    Message::new("not-listening", vec![])
}

/// `{address}` should be host:port
pub fn not_host_and_port(address: impl Into<Arg>) -> Message {
    Message::new("not-host-and-port", vec![("address", address.into())])
}

/// only known nodes may ask without an invitation; ask the operator of this node for one
pub fn strangers_need_an_invitation() -> Message {
    Message::new("strangers-need-an-invitation", vec![])
}

/// no node with the log key {fingerprint} is a child of this node; join it with an invitation first (`percole node join`)
pub fn key_of_no_child(fingerprint: impl Into<Arg>) -> Message {
    Message::new("key-of-no-child", vec![("fingerprint", fingerprint.into())])
}

/// this call is for nodes: it needs a client certificate made by a node’s log key
pub fn for_nodes_only() -> Message {
    Message::new("for-nodes-only", vec![])
}

/// node {name} ({id}) is active here
pub fn node_active(name: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("node-active", vec![("name", name.into()), ("id", id.into())])
}

/// node {name} ({id}) is suspended here; ask this node’s operator to resume it
pub fn node_suspended(name: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("node-suspended", vec![("name", name.into()), ("id", id.into())])
}

/// node {name} ({id}) has left this node; join again with a new invitation
pub fn node_has_left(name: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("node-has-left", vec![("name", name.into()), ("id", id.into())])
}

/// node {name} ({id}) is not a child of this node; join it with an invitation first
pub fn node_is_no_child(name: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("node-is-no-child", vec![("name", name.into()), ("id", id.into())])
}

/// the identity is missing
pub fn joins_without_identity() -> Message {
    Message::new("joins-without-identity", vec![])
}

/// a key has 32 bytes
pub fn key_has_32_bytes() -> Message {
    Message::new("key-has-32-bytes", vec![])
}

/// this key cannot be used ({detail})
pub fn key_unusable(detail: impl Into<Arg>) -> Message {
    Message::new("key-unusable", vec![("detail", detail.into())])
}

/// a signature has 64 bytes
pub fn signature_has_64_bytes() -> Message {
    Message::new("signature-has-64-bytes", vec![])
}

/// a node joins with its first log, incarnation 0
pub fn joins_with_first_log() -> Message {
    Message::new("joins-with-first-log", vec![])
}

/// a node cannot be its own parent
pub fn own_parent() -> Message {
    Message::new("own-parent", vec![])
}

/// the client certificate does not belong to the identity that wants to join
pub fn certificate_of_another() -> Message {
    Message::new("certificate-of-another", vec![])
}

/// the joining node’s signature is not valid
pub fn joining_signature_invalid() -> Message {
    Message::new("joining-signature-invalid", vec![])
}

/// the checkpoint of {origin} cannot be accepted ({detail})
pub fn checkpoint_refused(origin: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("checkpoint-refused", vec![("origin", origin.into()), ("detail", detail.into())])
}

/// this node is a suspended child here; ask the operator of this node to resume it
pub fn suspended_child() -> Message {
    Message::new("suspended-child", vec![])
}

/// this node is not a child of this node any more
pub fn no_child_any_more() -> Message {
    Message::new("no-child-any-more", vec![])
}

/// the key of the leaving node is not known
pub fn leaver_unknown() -> Message {
    Message::new("leaver-unknown", vec![])
}

/// node {node} is not a child of this node; see `percole node peers`
pub fn no_child_of_this_node(node: impl Into<Arg>) -> Message {
    Message::new("no-child-of-this-node", vec![("node", node.into())])
}

/// node {node} is {held}, not {expected}; nothing was changed
pub fn child_in_another_state(node: impl Into<Arg>, held: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("child-in-another-state", vec![("node", node.into()), ("held", held.into()), ("expected", expected.into())])
}

/// this node already has a parent, {name} ({id}); leave it first with `percole node leave`
pub fn has_a_parent(name: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("has-a-parent", vec![("name", name.into()), ("id", id.into())])
}

/// this node has a parent already, {id}; leave it first with `percole node leave`
pub fn has_another_parent(id: impl Into<Arg>) -> Message {
    Message::new("has-another-parent", vec![("id", id.into())])
}

/// this node joined that parent already
pub fn has_this_parent() -> Message {
    Message::new("has-this-parent", vec![])
}

/// this node’s own level cannot be read; run `percole-node fsck`
pub fn own_level_unreadable() -> Message {
    Message::new("own-level-unreadable", vec![])
}

/// this node has no parent; there is nothing to leave
pub fn no_parent() -> Message {
    Message::new("no-parent", vec![])
}

/// this node has left that parent already
pub fn left_already() -> Message {
    Message::new("left-already", vec![])
}

/// the key of the parent is not known
pub fn parent_key_unknown() -> Message {
    Message::new("parent-key-unknown", vec![])
}

/// {error}; a parent that is gone for good is left with `percole node leave --without-telling`
pub fn leave_without_telling(error: impl Into<Arg>) -> Message {
    Message::new("leave-without-telling", vec![("error", error.into())])
}

/// this node has no parent that it could reach; join one with an invitation (`percole node join`)
pub fn no_parent_to_reach() -> Message {
    Message::new("no-parent-to-reach", vec![])
}

/// the parent {name} does not answer at {address}: {error}; nothing was changed
pub fn parent_not_there(name: impl Into<Arg>, address: impl Into<Arg>, error: impl Into<Arg>) -> Message {
    Message::new("parent-not-there", vec![("name", name.into()), ("address", address.into()), ("error", error.into())])
}

/// at {address} another node answers ({id}), not the parent {name}; nothing was changed
pub fn another_node_there(address: impl Into<Arg>, id: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("another-node-there", vec![("address", address.into()), ("id", id.into()), ("name", name.into())])
}

/// the parent did not answer within {seconds} seconds; nothing was changed here
pub fn parent_silent(seconds: impl Into<Arg>) -> Message {
    Message::new("parent-silent", vec![("seconds", seconds.into())])
}

/// the parent answers: {words}
pub fn parent_answers(words: impl Into<Arg>) -> Message {
    Message::new("parent-answers", vec![("words", words.into())])
}

/// the parent’s answer cannot be used: {what}
pub fn parent_answer_unusable(what: impl Into<Arg>) -> Message {
    Message::new("parent-answer-unusable", vec![("what", what.into())])
}

/// it has no identity
pub fn lacks_identity() -> Message {
    Message::new("lacks-identity", vec![])
}

/// its identity is not the one of its certificate
pub fn lacks_own_identity() -> Message {
    Message::new("lacks-own-identity", vec![])
}

/// its level cannot be read
pub fn lacks_level() -> Message {
    Message::new("lacks-level", vec![])
}

/// no head of this node’s log is signed yet; try again in a second
pub fn own_log_unsigned() -> Message {
    Message::new("own-log-unsigned", vec![])
}

/// `{address}` is not an address: write host:port, such as group.example.org:7443 or \[2001:db8::1\]:7443
pub fn not_an_address(address: impl Into<Arg>) -> Message {
    Message::new("not-an-address", vec![("address", address.into())])
}

/// the name in {address} cannot be resolved: check its spelling and this machine’s name server
pub fn name_unresolvable(address: impl Into<Arg>) -> Message {
    Message::new("name-unresolvable", vec![("address", address.into())])
}

/// nothing listens at {address}: check the port, and that the node there is running (`percole-node run`)
pub fn nothing_listens(address: impl Into<Arg>) -> Message {
    Message::new("nothing-listens", vec![("address", address.into())])
}

/// {address} did not answer within {seconds} seconds: check the network, and any firewall between
pub fn no_answer_in_time(address: impl Into<Arg>, seconds: impl Into<Arg>) -> Message {
    Message::new("no-answer-in-time", vec![("address", address.into()), ("seconds", seconds.into())])
}

/// another node answers at {address}: expected the identity {expected}, got {got}. Do not go on before its operator has confirmed the fingerprint by another way (`percole node status` shows it there); then use a new invitation or token file
pub fn another_node_answers(address: impl Into<Arg>, expected: impl Into<Arg>, got: impl Into<Arg>) -> Message {
    Message::new("another-node-answers", vec![("address", address.into()), ("expected", expected.into()), ("got", got.into())])
}

/// what answers at {address} is not a percole node ({reason}): check the port; the web portal has another one than nodes and operators
pub fn answers_otherwise(address: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("answers-otherwise", vec![("address", address.into()), ("reason", reason.into())])
}

/// the certificate of {address} is not valid: {reason}. Check the clock here, and have the clock and the certificate of that node checked
pub fn server_certificate_invalid(address: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("server-certificate-invalid", vec![("address", address.into()), ("reason", reason.into())])
}

/// {address} refused the certificate of this node ({reason}): check the clock here, and renew the certificate
pub fn own_certificate_refused(address: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("own-certificate-refused", vec![("address", address.into()), ("reason", reason.into())])
}

/// the connection to {address} failed ({detail})
pub fn connection_failed(address: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("connection-failed", vec![("address", address.into()), ("detail", detail.into())])
}

/// {origin} is not known here as the log of the caller or of a node below it
pub fn not_of_the_caller(origin: impl Into<Arg>) -> Message {
    Message::new("not-of-the-caller", vec![("origin", origin.into())])
}

/// {origin} is not held here, or not for the caller
pub fn not_for_the_caller(origin: impl Into<Arg>) -> Message {
    Message::new("not-for-the-caller", vec![("origin", origin.into())])
}

/// too many nodes send entries at once; try again later
pub fn too_many_senders() -> Message {
    Message::new("too-many-senders", vec![])
}

/// too many nodes fetch entries at once; try again later
pub fn too_many_fetchers() -> Message {
    Message::new("too-many-fetchers", vec![])
}

/// too many nodes wait for news at once; try again later
pub fn too_many_watchers() -> Message {
    Message::new("too-many-watchers", vec![])
}

/// you hold {count} streams to send entries open already; finish one first
pub fn own_streams_to_send(count: impl Into<Arg>) -> Message {
    Message::new("own-streams-to-send", vec![("count", count.into())])
}

/// you hold {count} streams to fetch entries open already; finish one first
pub fn own_streams_to_fetch(count: impl Into<Arg>) -> Message {
    Message::new("own-streams-to-fetch", vec![("count", count.into())])
}

/// you hold {count} streams to wait for news open already; finish one first
pub fn own_streams_to_watch(count: impl Into<Arg>) -> Message {
    Message::new("own-streams-to-watch", vec![("count", count.into())])
}

/// nothing of {origin} can be served yet
pub fn nothing_to_serve(origin: impl Into<Arg>) -> Message {
    Message::new("nothing-to-serve", vec![("origin", origin.into())])
}

/// {held} entry of {origin} is held here | {held} entries of {origin} are held here; {start} to {end} were asked for
pub fn beyond_what_is_held(held: impl Into<Arg>, origin: impl Into<Arg>, start: impl Into<Arg>, end: impl Into<Arg>) -> Message {
    Message::new("beyond-what-is-held", vec![("held", held.into()), ("origin", origin.into()), ("start", start.into()), ("end", end.into())])
}

/// the caller’s log key is not known here
pub fn caller_key_unknown() -> Message {
    Message::new("caller-key-unknown", vec![])
}

/// no head of {size} entry | {size} entries of {origin} is known here
pub fn head_unknown(size: impl Into<Arg>, origin: impl Into<Arg>) -> Message {
    Message::new("head-unknown", vec![("size", size.into()), ("origin", origin.into())])
}

/// the cosignature cannot be accepted ({detail})
pub fn cosignature_unusable(detail: impl Into<Arg>) -> Message {
    Message::new("cosignature-unusable", vec![("detail", detail.into())])
}

/// it is by {origin}, not by its sender
pub fn cosigned_by_another(origin: impl Into<Arg>) -> Message {
    Message::new("cosigned-by-another", vec![("origin", origin.into())])
}

/// a package has at most {max} entries, found {found}
pub fn package_too_long(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("package-too-long", vec![("max", max.into()), ("found", found.into())])
}

/// a call fetches at most {max} logs, this one asks for {found}
pub fn too_many_logs_at_once(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("too-many-logs-at-once", vec![("max", max.into()), ("found", found.into())])
}

/// a package has at most {max} bytes
pub fn package_too_large(max: impl Into<Arg>) -> Message {
    Message::new("package-too-large", vec![("max", max.into())])
}

/// the runs of entries must follow each other, with at most {max} entries together
pub fn runs_unusable(max: impl Into<Arg>) -> Message {
    Message::new("runs-unusable", vec![("max", max.into())])
}

/// entry {index} of {origin} cannot be accepted ({detail})
pub fn entry_unusable(index: impl Into<Arg>, origin: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("entry-unusable", vec![("index", index.into()), ("origin", origin.into()), ("detail", detail.into())])
}

/// {origin}: the package cannot be accepted ({detail})
pub fn package_refused(origin: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("package-refused", vec![("origin", origin.into()), ("detail", detail.into())])
}

/// a proof has at most {max} hashes, found {found}
pub fn proof_too_long(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("proof-too-long", vec![("max", max.into()), ("found", found.into())])
}

/// the proof cannot be used ({detail})
pub fn proof_unusable(detail: impl Into<Arg>) -> Message {
    Message::new("proof-unusable", vec![("detail", detail.into())])
}

/// {origin}: where the two ends stand has changed ({detail}); it is offered again
pub fn offer_again(origin: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("offer-again", vec![("origin", origin.into()), ("detail", detail.into())])
}

/// it signed two histories: its heads of {shorter} and {longer} entries contradict each other. Nothing more is taken in from it until people have decided
pub fn two_histories(shorter: impl Into<Arg>, longer: impl Into<Arg>) -> Message {
    Message::new("two-histories", vec![("shorter", shorter.into()), ("longer", longer.into())])
}

/// {origin}: {message}
pub fn of_log(origin: impl Into<Arg>, message: impl Into<Arg>) -> Message {
    Message::new("of-log", vec![("origin", origin.into()), ("message", message.into())])
}

/// it gives up the head of {announced} entry | {announced} entries that it had announced, because a restore lost what it covers; it goes on from the {held} that is | {held} that are held here
pub fn head_given_up(announced: impl Into<Arg>, held: impl Into<Arg>) -> Message {
    Message::new("head-given-up", vec![("announced", announced.into()), ("held", held.into())])
}

/// its log is shorter than what it signed before: it was restored from an older backup
pub fn shorter_than_signed() -> Message {
    Message::new("shorter-than-signed", vec![])
}

/// this node is stopping; try again later
pub fn stopping_here() -> Message {
    Message::new("stopping-here", vec![])
}

/// the parent ended the connection
pub fn parent_ended() -> Message {
    Message::new("parent-ended", vec![])
}

/// the parent said nothing for {seconds} seconds; the connection is made anew
pub fn parent_quiet(seconds: impl Into<Arg>) -> Message {
    Message::new("parent-quiet", vec![("seconds", seconds.into())])
}

/// the exchange with the parent broke off; this node’s technical log says why
pub fn exchange_broke_off() -> Message {
    Message::new("exchange-broke-off", vec![])
}

/// the parent’s identity is not known here
pub fn parent_unknown() -> Message {
    Message::new("parent-unknown", vec![])
}

/// the parent’s address is not known here; say where it is with `percole node reach HOST:PORT`
pub fn parent_address_unknown() -> Message {
    Message::new("parent-address-unknown", vec![])
}

/// the parent ended the stream of entries early
pub fn parent_ended_entries() -> Message {
    Message::new("parent-ended-entries", vec![])
}

/// the parent’s answer to an offer cannot be read
pub fn offer_answer_unreadable() -> Message {
    Message::new("offer-answer-unreadable", vec![])
}

/// {origin} ended before its head
pub fn ended_before_head(origin: impl Into<Arg>) -> Message {
    Message::new("ended-before-head", vec![("origin", origin.into())])
}

/// {origin} is not in one tree with the parent
pub fn not_in_one_tree(origin: impl Into<Arg>) -> Message {
    Message::new("not-in-one-tree", vec![("origin", origin.into())])
}

/// {asked} was asked for, {came} came
pub fn another_log_came(asked: impl Into<Arg>, came: impl Into<Arg>) -> Message {
    Message::new("another-log-came", vec![("asked", asked.into()), ("came", came.into())])
}

/// this node cannot read its log: {error}
pub fn own_log_unreadable(error: impl Into<Arg>) -> Message {
    Message::new("own-log-unreadable", vec![("error", error.into())])
}

/// the parent holds {size} event | {size} events of this node, more than this node itself: it was restored from an older backup
pub fn parent_holds_more(size: impl Into<Arg>) -> Message {
    Message::new("parent-holds-more", vec![("size", size.into())])
}

/// the parent names more than {count} logs; those beyond are not fetched
pub fn parent_names_too_many(count: impl Into<Arg>) -> Message {
    Message::new("parent-names-too-many", vec![("count", count.into())])
}

/// the parent shows a log shorter than the {size} event that it signed | the {size} events that it signed before: it was restored from an older backup
pub fn parent_shows_less(size: impl Into<Arg>) -> Message {
    Message::new("parent-shows-less", vec![("size", size.into())])
}

/// no node listens at {path}: start it (`percole-node run`), or name the right socket
pub fn no_socket(path: impl Into<Arg>) -> Message {
    Message::new("no-socket", vec![("path", path.into())])
}

/// this user may not use {path}: the mode of that file is the permission; join its group, or run as its owner
pub fn socket_denied(path: impl Into<Arg>) -> Message {
    Message::new("socket-denied", vec![("path", path.into())])
}

/// it closed the connection after seeing it
pub fn tls_closed_after_certificate() -> Message {
    Message::new("tls-closed-after-certificate", vec![])
}

/// it is expired or not yet valid by the clock there
pub fn tls_certificate_expired_there() -> Message {
    Message::new("tls-certificate-expired-there", vec![])
}

/// its signature does not verify
pub fn tls_certificate_badly_signed() -> Message {
    Message::new("tls-certificate-badly-signed", vec![])
}

/// TLS alert {alert}
pub fn tls_alert(alert: impl Into<Arg>) -> Message {
    Message::new("tls-alert", vec![("alert", alert.into())])
}

/// its certificate is not one of a percole node
pub fn not_a_nodes_certificate() -> Message {
    Message::new("not-a-nodes-certificate", vec![])
}

/// it does not speak HTTP/2
pub fn not_speaking_http() -> Message {
    Message::new("not-speaking-http", vec![])
}

/// it does not speak TLS
pub fn not_speaking_tls() -> Message {
    Message::new("not-speaking-tls", vec![])
}

/// it closed the connection during the TLS handshake
pub fn closed_in_handshake() -> Message {
    Message::new("closed-in-handshake", vec![])
}

/// the TLS handshake failed
pub fn handshake_failed() -> Message {
    Message::new("handshake-failed", vec![])
}

/// the other node refused the certificate of this node ({reason}): check the clock here, and renew the certificate
pub fn own_certificate_refused_there(reason: impl Into<Arg>) -> Message {
    Message::new("own-certificate-refused-there", vec![("reason", reason.into())])
}

/// the connection broke: the other node stopped or the network failed; try again, the connection is made anew
pub fn connection_broke() -> Message {
    Message::new("connection-broke", vec![])
}

/// the other node stopped answering on this connection; try again
pub fn connection_quiet() -> Message {
    Message::new("connection-quiet", vec![])
}

/// the connection failed
pub fn connection_failed_somehow() -> Message {
    Message::new("connection-failed-somehow", vec![])
}

/// it gave no reason (code {code})
pub fn answer_without_words(code: impl Into<Arg>) -> Message {
    Message::new("answer-without-words", vec![("code", code.into())])
}

/// this is not the certificate of a percole node
pub fn certificate_not_of_a_node() -> Message {
    Message::new("certificate-not-of-a-node", vec![])
}

/// it is not signed by the key of its identity
pub fn certificate_badly_signed() -> Message {
    Message::new("certificate-badly-signed", vec![])
}

/// it expired {span} ago by the clock here
pub fn certificate_expired(span: impl Into<Arg>) -> Message {
    Message::new("certificate-expired", vec![("span", span.into())])
}

/// it becomes valid in {span} by the clock here, so one of the two clocks is wrong
pub fn certificate_not_yet_valid(span: impl Into<Arg>) -> Message {
    Message::new("certificate-not-yet-valid", vec![("span", span.into())])
}

/// it breaks a rule for certificates (RFC 5280)
pub fn certificate_breaks_rules() -> Message {
    Message::new("certificate-breaks-rules", vec![])
}

/// {path} is missing while its partner is there; delete the partner, and both are made anew at the next start
pub fn certificate_half_missing(path: impl Into<Arg>) -> Message {
    Message::new("certificate-half-missing", vec![("path", path.into())])
}

/// {file} is not PEM; delete cert.pem and key.pem, and both are made anew at the next start
pub fn certificate_file_damaged(file: impl Into<Arg>) -> Message {
    Message::new("certificate-file-damaged", vec![("file", file.into())])
}

/// the private key in key.pem does not belong to the certificate in cert.pem; delete both, and they are made anew at the next start
pub fn certificate_key_of_another() -> Message {
    Message::new("certificate-key-of-another", vec![])
}

/// a certificate cannot be made; this node’s technical log says why
pub fn certificate_not_made() -> Message {
    Message::new("certificate-not-made", vec![])
}

/// this document is not wanted here, or is not for the caller
pub fn document_not_wanted() -> Message {
    Message::new("document-not-wanted", vec![])
}
