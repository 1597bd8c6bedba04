## A node that may be older than what it published

unconfirmed = this node may be older than what it published: { $why }. It answers questions and writes nothing, because writing could show two histories. It goes on by itself once { $missing }. If that cannot be, its operator decides: `percole node confirm` says what that risks
starting = this node is starting and finds out how far its log is; try again in a moment
doubt-restored = it was restored from the backup of { $time }
doubt-file-missing = its file `last-checkpoint`, which remembers the newest head that it published, is missing
doubt-older =
    its database holds { $held ->
        [one] { $held } event
       *[other] { $held } events
    }, and it published { $published }
doubt-elsewhere = its database was copied, moved or restored since it last ran
doubt-unsettled = it was restored, and that is not settled yet
doubt-twin = somebody else with this node’s keys wrote up to event { $size } of its log. A copy of this node runs: stop one of the two, then start the other again

## What such a node waits for

somebody-is-asked = its neighbours have shown the newest head that they hold
parent-to-be-heard = its parent { $name } has shown the newest head that it holds
children-to-be-heard =
    { $asked ->
        [one] { $count ->
            [one] its child has
           *[other] one of its { $count } children has
        }
       *[other] { $asked } of its { $count } children have
    } shown the newest head that they hold (so far { $heard })
events-coming = the events up to { $size } are here again: { $held } are, and the rest is being fetched from whoever holds it
events-to-be-had = the events up to { $size } are found: { $held } are here, and nobody who was asked holds the rest, which was announced and perhaps never sent
causes-to-be-had = the events of others on which its own rest have come
nobody-to-ask = somebody who holds its log connects: it has neither a parent nor children to ask
twin-to-be-ended = it is started again
confirmed-by-others =
    others have shown how far this node’s log is, and everything is here again: it goes on with { $size ->
        [one] { $size } event
       *[other] { $size } events
    }
lost-by-another = a node says only of itself what it lost

## The operator's word

confirm-another-name = this node is called { $name }, not { $given }; nothing was changed
confirm-nothing-to-do = nothing keeps this node from writing; there is nothing to confirm
confirm-frozen = the log of this node has two histories already, and no word mends that

## Two histories

frozen = this node’s log has two histories, and other nodes take nothing more from it: { $why }. Whatever it would write, nobody would ever see. The people of both nodes decide; a new node (`percole-node init`) can join in its place
frozen-heads = it signed the heads of { $shorter } and { $longer } entries, which contradict each other
frozen-without-evidence = the parent says that this node’s log has two histories, and does not show them
frozen-log-refused = the log of { $name } has two histories there; nothing more is taken in from it
