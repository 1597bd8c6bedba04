## Names, hashes and keys

name-hex = { $digits } lower-case hexadecimal digits belong there
name-bytes = { $wanted } bytes belong there, not { $found }
name-of-log = the name of a log is written `percole/NODE/NUMBER`
name-of-subject = the id of a subject is written `NODE:ID`
key-not-a-key = these 32 bytes are no public key
key-weak = this public key is weak: anybody could sign for it
key-did-not-sign = the signature is not by this key

## Proofs and trees

proof-breaks-off = it breaks off, or something follows it
proof-impossible = its sizes do not fit each other
proof-hashes =
    the proof needs { $wanted ->
        [one] { $wanted } hash
       *[other] { $wanted } hashes
    }, and has { $found }
proof-not-to-older = the proof does not lead to the older head
proof-not-to-head = the proof does not lead to the head
tree-does-not-fit = what is stored of the tree does not fit its size
tree-full = a log cannot have so many events
tree-has-no-leaf =
    the log has { $size ->
        [one] { $size } event
       *[other] { $size } events
    }, and no event { $index }
tree-has-no-prefix =
    { $old ->
        [one] { $old } event
       *[other] { $old } events
    } cannot be the beginning of { $new }

## Signed heads, and evidence of two histories

head-too-long = a signed head has at most { $max } bytes, this one { $found }
head-too-many-signatures = a signed head has at most { $max } signatures, this one { $found }
head-malformed = this is no signed head of a log
head-signed-twice = two signatures by `{ $name }` claim the same key
head-of-another-log = the head is of { $found }, and { $expected } was expected
head-not-signed = `{ $name }` did not sign it with the key { $key }
head-badly-signed = the signature by `{ $name }` is not valid for it
head-not-a-cosignature = this is no cosignature
head-proof-missing =
    a proof that leads from { $shorter } to { $longer ->
        [one] { $longer } event
       *[other] { $longer } events
    } is missing
evidence-malformed = these are no two signed heads, and what relates them
evidence-of-nothing = the two heads do not contradict each other

## Receipts

receipt-too-long = a receipt has at most { $max } bytes, this one { $found }; keep fewer cosignatures
receipt-malformed = these are not the bytes of a receipt, or its end is missing
receipt-of-two-logs = the event was written for { $leaf }, but the head is of { $head }
receipt-event = the event in it cannot be used: { $why }
receipt-proof = the proof in it does not hold: { $why }
receipt-head = the head in it cannot be used: { $why }

## Leaves

leaf-too-long = a leaf has at most { $max } bytes, this one { $found }
leaf-of-another-format = it is of another format than this version reads
leaf-kind = it names no kind of event
leaf-causes = an event rests on at most { $max } others, each named once; this one names { $found }
leaf-readers = it does not say rightly who may read it
leaf-addressees = it is addressed to at most { $max } nodes, each once; this one to { $found }
leaf-flags = it has marks that this version does not know
leaf-content-long = what an event says has at most { $max } bytes, this one { $found }; attach a document by its hash
leaf-not-canonical = it is not in its only form

## Heads and packages that another node offers

offer-unrelated =
    it cannot be related to the { $known ->
        [one] { $known } event that is
       *[other] { $known } events that are
    } accepted here: { $why }
offer-not-compared = what is held here cannot be compared with it: { $why }
offer-of-frozen = nothing more is taken in from this log: { $why }
event-of-another-log = it was written for { $found }, not for { $expected }
event-of-another-length =
    it says { $stated ->
        [one] { $stated } byte
       *[other] { $stated } bytes
    }, and { $found } came
event-says-otherwise = what it says is not what its leaf commits to
event-is-another = its hash is { $found }, but the tree holds { $held }
package-without-head = no head of this log is accepted here yet; offer one first
package-to-another-head =
    packages lead to the accepted head of { $accepted ->
        [one] { $accepted } event
       *[other] { $accepted } events
    }, this one leads to { $found }
package-count = a package has 1 to { $max } events, this one { $found }
package-bytes = the events of a package have at most { $max } bytes, these { $found }
package-beyond-head =
    it ends at { $end }, beyond the accepted head of { $size ->
        [one] { $size } event
       *[other] { $size } events
    }
package-gap =
    { $held ->
        [one] { $held } event is
       *[other] { $held } events are
    } held, but it starts at { $start }; send from { $held }
package-event = event { $index } cannot be accepted: { $why }
package-not-signed = the events up to { $end } are not those of the accepted head of { $size }: { $why }
mirror-ahead =
    { $held ->
        [one] { $held } event is
       *[other] { $held } events are
    } held, but the accepted head covers { $size }
mirror-root =
    the { $size ->
        [one] { $size } event that is held is not that
       *[other] { $size } events that are held are not those
    } of the accepted head
mirror-moved-meanwhile = it has moved meanwhile
wire-content-without-leaf = it says something without its leaf
wire-leaf-and-hash = leaf and hash came together: the hash follows from the leaf
wire-content-denied = it says something and says that it does not
