## Operators

cli-node-title-role = role
cli-node-title-expires = expires
cli-node-title-last-used = last used
cli-node-token-valid = valid
cli-node-token-revoked = revoked
cli-node-token-expired = expired
cli-node-token-waits = waits since the restore
cli-node-no-operators = no remote operators: `percole operator invite` makes a token file for one
cli-node-operator-token-written = the token file of { $name } is { $file }; it is the only copy
cli-node-operator-revoked = the token of { $name } is revoked
cli-node-tokens-readmitted =
    { $count ->
        [0] no token waited
        [one] one token is let in again
       *[other] { $count } tokens are let in again
    }

## Nodes

cli-node-title-node = node
cli-node-title-fingerprint = fingerprint
cli-node-title-trouble = trouble
cli-node-title-parent = parent
cli-node-title-children = children
cli-node-title-members = members
cli-node-title-log = log
cli-node-title-problems = problems
cli-node-title-failed-attempts = refused tokens
cli-node-title-unsent-mail = unsent e-mails
cli-node-title-database = database
cli-node-title-time-zone = time zone
cli-node-title-simulated-time = simulated time
cli-node-title-version = version
cli-node-title-started = started
cli-node-no-parent = no parent
cli-node-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
cli-node-moment-and-age = { $moment } ({ $age })
cli-node-unsent-mail = { $count }, the oldest of { $moment }
cli-node-see-problems =
    { $count ->
        [one] one event of another node is refused or waits
       *[other] { $count } events of other nodes are refused or wait
    }: `percole log problems` says which and why

## Its parent, its children and their other children

cli-node-title-relation = relation
cli-node-title-connected = connected
cli-node-title-last-heard = last heard of
cli-node-title-address = address
cli-node-relation-parent = parent
cli-node-relation-child = child
cli-node-relation-ancestor = ancestor
cli-node-relation-sibling = sibling
cli-node-relation-descendant = descendant
cli-node-relation-elsewhere = elsewhere
cli-node-relation-below = { $relation }, below { $parent }
cli-node-heard-through = { $ago }, through { $peer }
cli-node-membership-admitted = taken in, has not answered
cli-node-membership-unconfirmed = unconfirmed
cli-node-unknown-relation = `{ $text }` is not a relation between nodes: write one of { $known }
cli-node-unknown-membership = `{ $text }` is not a state of a membership: write one of { $known }
cli-node-no-peers = no other nodes: `percole node invite` invites one below this node, `percole node join` takes up an invitation

## Joining and leaving

cli-node-invitation-serves-once = it serves once, until { $moment }; hand it over by a safe way, and there: `percole node join`
cli-node-title-its-level = its level
cli-node-title-its-id = its id
cli-node-title-your-level = your level
cli-node-nobody-to-ask = there is nobody to ask here: standard input is no terminal
cli-node-compare-then-yes = compare the fingerprint, then give --yes; or give the command in a terminal
cli-node-join-question = join this parent? Compare the fingerprint, then write yes or no
cli-node-invitation-question = the invitation, one line that begins with percole://:
cli-node-invitation-was-visible = others on this machine may have seen the invitation among the arguments of programs; give it on standard input (`percole node join -`) or when you are asked for it (`percole node join`)
cli-node-invitation-on-input = give the invitation on standard input: `percole node join - --yes`
cli-node-answer-unreadable = your answer cannot be read ({ $detail })
cli-node-not-joined = this node has not joined, as you chose
cli-node-invitation-still-serves = the invitation is not used up; if you are in doubt, ask for a new one
cli-node-joined = this node is a child of { $name } ({ $id }) now
cli-node-left = this node has left its parent
cli-node-reached = the parent { $name } answers at { $address }; this node finds it there from now on
cli-node-suspended = { $name } is suspended: it is cut off until you let it in again (`percole node resume`)
cli-node-resumed = { $name } may exchange with this node again

## How far logs have come

cli-node-title-way = way
cli-node-title-here = here
cli-node-title-there = there
cli-node-title-behind = behind
cli-node-title-oldest = oldest
cli-node-title-cosigned = cosigned
cli-node-title-as-of = as of
cli-node-way-up = up
cli-node-way-down = down
cli-node-unknown-way = `{ $text }` is not a way: write one of { $known }
cli-node-unknown = unknown
cli-node-works-alone = no other nodes: this node works alone
cli-node-failed-attempts =
    { $failed ->
        [one] one token or invitation was tried that is not valid
       *[other] { $failed } tokens or invitations were tried that are not valid
    }

## Going on after a restore, on the operator's word

cli-node-read-status-then-yes = read `percole node status`, then give --yes; or give the command in a terminal
cli-node-confirm-risk = If any other node holds an event of this node’s log that is not here, the log will have two histories: other nodes take nothing more from it, for good. Ask the operators of its parent and of its children first. Ballots that were cast after the backup count no more
cli-node-confirm-question = let this node go on all the same? Write yes or no
cli-node-not-confirmed = this node still waits, as you chose
cli-node-confirmed =
    { $count ->
        [one] this node goes on with { $count } event
       *[other] this node goes on with { $count } events
    } in its log, on your word
cli-node-membership-frozen = frozen
