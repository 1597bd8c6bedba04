## Invitations

invitation-fault = this is not an invitation: { $what }; copy the whole line that `percole node invite` printed
invitation-too-long = it is much longer than an invitation
invitation-beginning = it does not begin with `percole://`
invitation-part-missing = { $part } is missing
invitation-part-without-value = a part has no value
invitation-part-unknown = { $part } is not a part of it
invitation-part-twice = { $part } is there twice
invitation-address = the address is not host:port
invitation-key = the key is not 64 hexadecimal digits
invitation-secret = the secret is damaged
invitation-level = the level is neither antenne nor national nor group
invitation-expiry = the expiry is not a time
invitation-unknown = this invitation is not known here; ask for a new one
invitation-expired = this invitation expired at { $time }; ask for a new one
invitation-used = this invitation was used already; ask for a new one
invitation-of-another-level = the invitation is for a node of level { $granted }, and this one is of level { $level }
invitation-validity = an invitation is valid for one second to 90 days
choose-a-level = choose antenne, national or group
levels-do-not-fit = a node of level { $parent } cannot be the parent of one of level { $child }

## Names

called-alike = “{ $name }” (fingerprint { $fingerprint }) and “{ $other }” (fingerprint { $others }) can be taken for one another: compare the fingerprints before you trust a name
names-too-many-nodes = the logs on the side of { $name } name more nodes than there is room for; those beyond are not known here, and their logs are not taken in
called-alike-too = { $count ->
    [one] one more pair of nodes is called alike
   *[other] { $count } more pairs of nodes are called alike
}

## Addresses

address-unknown = nobody knows under which address others reach this node: set `listen.public_address`, or give one with `--address`
not-listening = this node does not listen for others: set `listen.peers` in percole.toml and start it again
not-host-and-port = `{ $address }` should be host:port

## Who may call, among nodes

strangers-need-an-invitation = only known nodes may ask without an invitation; ask the operator of this node for one
key-of-no-child = no node with the log key { $fingerprint } is a child of this node; join it with an invitation first (`percole node join`)
for-nodes-only = this call is for nodes: it needs a client certificate made by a node’s log key
node-active = node { $name } ({ $id }) is active here
node-suspended = node { $name } ({ $id }) is suspended here; ask this node’s operator to resume it
node-has-left = node { $name } ({ $id }) has left this node; join again with a new invitation
node-is-no-child = node { $name } ({ $id }) is not a child of this node; join it with an invitation first

## Joining and leaving, at the parent

joins-without-identity = the identity is missing
key-has-32-bytes = a key has 32 bytes
key-unusable = this key cannot be used ({ $detail })
signature-has-64-bytes = a signature has 64 bytes
joins-with-first-log = a node joins with its first log, incarnation 0
own-parent = a node cannot be its own parent
certificate-of-another = the client certificate does not belong to the identity that wants to join
joining-signature-invalid = the joining node’s signature is not valid
checkpoint-refused = the checkpoint of { $origin } cannot be accepted ({ $detail })
suspended-child = this node is a suspended child here; ask the operator of this node to resume it
no-child-any-more = this node is not a child of this node any more
leaver-unknown = the key of the leaving node is not known
no-child-of-this-node = node { $node } is not a child of this node; see `percole node peers`
child-in-another-state = node { $node } is { $held }, not { $expected }; nothing was changed

## Joining and leaving, at the child

has-a-parent = this node already has a parent, { $name } ({ $id }); leave it first with `percole node leave`
has-another-parent = this node has a parent already, { $id }; leave it first with `percole node leave`
has-this-parent = this node joined that parent already
own-level-unreadable = this node’s own level cannot be read; run `percole-node fsck`
no-parent = this node has no parent; there is nothing to leave
left-already = this node has left that parent already
parent-key-unknown = the key of the parent is not known
leave-without-telling = { $error }; a parent that is gone for good is left with `percole node leave --without-telling`
no-parent-to-reach = this node has no parent that it could reach; join one with an invitation (`percole node join`)
parent-not-there = the parent { $name } does not answer at { $address }: { $error }; nothing was changed
another-node-there = at { $address } another node answers ({ $id }), not the parent { $name }; nothing was changed
parent-silent = the parent did not answer within { $seconds } seconds; nothing was changed here
parent-answers = the parent answers: { $words }
parent-answer-unusable = the parent’s answer cannot be used: { $what }
lacks-identity = it has no identity
lacks-own-identity = its identity is not the one of its certificate
lacks-level = its level cannot be read
own-log-unsigned = no head of this node’s log is signed yet; try again in a second

## Connections

not-an-address = `{ $address }` is not an address: write host:port, such as group.example.org:7443 or [2001:db8::1]:7443
name-unresolvable = the name in { $address } cannot be resolved: check its spelling and this machine’s name server
nothing-listens = nothing listens at { $address }: check the port, and that the node there is running (`percole-node run`)
no-answer-in-time = { $address } did not answer within { $seconds } seconds: check the network, and any firewall between
another-node-answers = another node answers at { $address }: expected the identity { $expected }, got { $got }. Do not go on before its operator has confirmed the fingerprint by another way (`percole node status` shows it there); then use a new invitation or token file
answers-otherwise = what answers at { $address } is not a percole node ({ $reason }): check the port; the web portal has another one than nodes and operators
server-certificate-invalid = the certificate of { $address } is not valid: { $reason }. Check the clock here, and have the clock and the certificate of that node checked
own-certificate-refused = { $address } refused the certificate of this node ({ $reason }): check the clock here, and renew the certificate
connection-failed = the connection to { $address } failed ({ $detail })

## Exchanging logs

not-of-the-caller = { $origin } is not known here as the log of the caller or of a node below it
not-for-the-caller = { $origin } is not held here, or not for the caller
too-many-senders = too many nodes send entries at once; try again later
too-many-fetchers = too many nodes fetch entries at once; try again later
too-many-watchers = too many nodes wait for news at once; try again later
own-streams-to-send = you hold { $count } streams to send entries open already; finish one first
own-streams-to-fetch = you hold { $count } streams to fetch entries open already; finish one first
own-streams-to-watch = you hold { $count } streams to wait for news open already; finish one first
nothing-to-serve = nothing of { $origin } can be served yet
beyond-what-is-held =
    { $held ->
        [one] { $held } entry of { $origin } is held here
       *[other] { $held } entries of { $origin } are held here
    }; { $start } to { $end } were asked for
caller-key-unknown = the caller’s log key is not known here
head-unknown =
    no head of { $size ->
        [one] { $size } entry
       *[other] { $size } entries
    } of { $origin } is known here
cosignature-unusable = the cosignature cannot be accepted ({ $detail })
cosigned-by-another = it is by { $origin }, not by its sender
package-too-long = a package has at most { $max } entries, found { $found }
too-many-logs-at-once = a call fetches at most { $max } logs, this one asks for { $found }
package-too-large = a package has at most { $max } bytes
runs-unusable = the runs of entries must follow each other, with at most { $max } entries together
entry-unusable = entry { $index } of { $origin } cannot be accepted ({ $detail })
package-refused = { $origin }: the package cannot be accepted ({ $detail })
proof-too-long = a proof has at most { $max } hashes, found { $found }
proof-unusable = the proof cannot be used ({ $detail })
offer-again = { $origin }: where the two ends stand has changed ({ $detail }); it is offered again
two-histories = it signed two histories: its heads of { $shorter } and { $longer } entries contradict each other. Nothing more is taken in from it until people have decided
of-log = { $origin }: { $message }
head-given-up =
    it gives up the head of { $announced ->
        [one] { $announced } entry
       *[other] { $announced } entries
    } that it had announced, because a restore lost what it covers; it goes on from the { $held ->
        [one] { $held } that is
       *[other] { $held } that are
    } held here
shorter-than-signed = its log is shorter than what it signed before: it was restored from an older backup
stopping-here = this node is stopping; try again later

## The connection to the parent

parent-ended = the parent ended the connection
parent-quiet = the parent said nothing for { $seconds } seconds; the connection is made anew
exchange-broke-off = the exchange with the parent broke off; this node’s technical log says why
parent-unknown = the parent’s identity is not known here
parent-address-unknown = the parent’s address is not known here; say where it is with `percole node reach HOST:PORT`
parent-ended-entries = the parent ended the stream of entries early
offer-answer-unreadable = the parent’s answer to an offer cannot be read
ended-before-head = { $origin } ended before its head
not-in-one-tree = { $origin } is not in one tree with the parent
another-log-came = { $asked } was asked for, { $came } came
own-log-unreadable = this node cannot read its log: { $error }
parent-holds-more =
    the parent holds { $size ->
        [one] { $size } event
       *[other] { $size } events
    } of this node, more than this node itself: it was restored from an older backup
parent-names-too-many = the parent names more than { $count } logs; those beyond are not fetched
parent-shows-less =
    the parent shows a log shorter than { $size ->
        [one] the { $size } event that it signed
       *[other] the { $size } events that it signed
    } before: it was restored from an older backup
no-socket = no node listens at { $path }: start it (`percole-node run`), or name the right socket
socket-denied = this user may not use { $path }: the mode of that file is the permission; join its group, or run as its owner
tls-closed-after-certificate = it closed the connection after seeing it
tls-certificate-expired-there = it is expired or not yet valid by the clock there
tls-certificate-badly-signed = its signature does not verify
tls-alert = TLS alert { $alert }
not-a-nodes-certificate = its certificate is not one of a percole node
not-speaking-http = it does not speak HTTP/2
not-speaking-tls = it does not speak TLS
closed-in-handshake = it closed the connection during the TLS handshake
handshake-failed = the TLS handshake failed
own-certificate-refused-there = the other node refused the certificate of this node ({ $reason }): check the clock here, and renew the certificate
connection-broke = the connection broke: the other node stopped or the network failed; try again, the connection is made anew
connection-quiet = the other node stopped answering on this connection; try again
connection-failed-somehow = the connection failed
answer-without-words = it gave no reason (code { $code })
certificate-not-of-a-node = this is not the certificate of a percole node
certificate-badly-signed = it is not signed by the key of its identity
certificate-expired = it expired { $span } ago by the clock here
certificate-not-yet-valid = it becomes valid in { $span } by the clock here, so one of the two clocks is wrong
certificate-breaks-rules = it breaks a rule for certificates (RFC 5280)
certificate-half-missing = { $path } is missing while its partner is there; delete the partner, and both are made anew at the next start
certificate-file-damaged = { $file } is not PEM; delete cert.pem and key.pem, and both are made anew at the next start
certificate-key-of-another = the private key in key.pem does not belong to the certificate in cert.pem; delete both, and they are made anew at the next start
certificate-not-made = a certificate cannot be made; this node’s technical log says why
document-not-wanted = this document is not wanted here, or is not for the caller
