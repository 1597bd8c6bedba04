## How far an election is

stage-empty = nothing is published yet
stage-voting = voting is open
stage-closed = voting is closed
stage-tallied = the encrypted sums are published; trustees decrypt
stage-decided = the result is published

## What a check finds; behind it, between brackets, where and what exactly

check-record-format = its frame or its place in the file is wrong
check-record-hash = its content does not fit its name
check-record-order = it stands in the wrong place
check-event-format = an event is not written as it must be
check-event-chain = an event does not follow the one before it
check-event-order = the steps of the election are in the wrong order
check-setup = the opening does not name what stands before it
check-election = the description of the election is wrong
check-trustees = the list of trustees is wrong
check-trustee-proof = a trustee does not prove to have the key
check-trustee-signature = a trustee’s signature is not valid
check-verification-key = a trustee’s part of the key does not follow from what was agreed
check-public-key = the election’s key is not the one that the trustees’ keys give
check-credential = a line of the credentials is wrong
check-credential-duplicate = a credential is listed twice
check-ballot-format = the ballot is not written as it must be
check-ballot-election = the ballot is of another election
check-ballot-credential = the ballot’s credential is not listed
check-ballot-duplicate = the ballot is there twice
check-element = a number has no place here
check-individual-proof = a choice is not proved to be yes or no
check-overall-proof = the number of choices is not proved to be allowed
check-blank-proof = a blank answer is not proved to choose nothing else
check-signature = the ballot is not signed by its credential
check-tally-format = the sums are not written as they must be
check-tally = the sums are not those of the ballots that count
check-tally-count = the number of ballots is wrong
check-tally-weight = the sum of the weights is wrong
check-partial-format = a decryption is not written as it must be
check-partial-owner = a decryption is by nobody on the list, or is there twice
check-partial-proof = a decryption is not proved to be by the trustee’s key
check-partial-missing = too few trustees have decrypted
check-result-format = the result is not written as it must be
check-result = the result is not what the sums decrypt to
check-closing = a closing does not fit this election
check-closing-dropped = a ballot that a box had is missing
check-closing-added = a ballot was in no box
check-closing-reordered = the ballots of a box are in another order
check-closing-sub-total = the sums of a box are not those of its ballots
check-closing-credential = a credential voted in two boxes
check-receipt = the ballot of a receipt is not there as it should be
found = { $what } ({ $detail })

## Where

in-record = record { $record }
in-election = the election’s record
in-answer = answer { $answer }
in-answer-choice = answer { $answer }, choice { $choice }
in-answer-part = answer { $answer }, choice { $choice }, `{ $part }`
in-answer-proof = answer { $answer }, a number of a proof
in-question-choice = question { $question }, choice { $choice }
in-trustee = trustee { $trustee }
in-trustees-item = item { $item } of the list
in-member = member { $member }
in-certificate = certificate
in-coefficients = coefficients
in-coefficient = a coefficient
in-closing = closing of { $node }
in-message = message { $number }
in-key = the key
in-public-key = the public key
in-signing-key = the signing key
in-encryption-key = the encryption key
in-sums = a number of the sums
in-signature = a number of the signature
in-credential = the public credential
in-public-credential = the public credential { $key }
in-trustee-key = the key { $key }
in-ballot = ballot { $ballot }
in-ballot-of = ballot { $ballot } of { $node }

## Numbers and elements of the group

not-decimal = it is no decimal number without sign and leading zeros
not-below-modulus = it is too large for the group
not-on-curve = it is no point of the curve
not-in-group = it is no member of the group of prime order
neutral-element = it is the neutral element, which hides nothing

## Any record

record-too-long = { $bytes } bytes, { $max } at most are allowed
record-not-canonical = it is not in the only form that is allowed: written again it gives other bytes
record-version = version { $found }, and percole reads version { $known }
weight-form = `{ $text }` is no weight: write a whole number up to 1073741823, and a larger one, up to 100000000000, between quotation marks

## The election

group-unknown = the group `{ $group }` is unknown: percole knows { $known }
group-of-another = the group `{ $found }` instead of `{ $expected }`
question-type = a question has the type `{ $kind }`: percole reads those whose answers are chosen from a list
election-id-form = `{ $id }` cannot be the identifier of an election: write { $min } to { $max } letters and digits, without 0, O, I and l
election-at-most = an election has 1 to { $questions } questions, with { $choices } choices in all at most
question-without-answers = question { $question } has no answers to choose from
question-bounds = question { $number }: `min` ({ $min }) may not be above `max` ({ $max }), nor `max` above the number of answers ({ $answers })

## Credentials

credential-form = a credential has 22 characters in groups of 5, 6, 5 and 6, or 15 in groups of 3, joined by hyphens
credential-character = character { $place } is no letter or digit of a credential (0, O, I and l are never used)
credential-mistyped = the last character does not fit the others: one of them is mistyped
credentials-form = it is no list in JSON without blanks, `["…","…"]`, of texts of letters, digits and commas
credentials-unreadable =
    { $count ->
        [one] { $count } line is
       *[other] { $count } lines are
    } neither a key, nor a key, a comma and a weight
credentials-repeated =
    { $count ->
        [one] { $count } line repeats another
       *[other] { $count } lines repeat others
    }

## The choices of a voter

choices-of-questions =
    { $given ->
        [one] { $given } list of choices is
       *[other] { $given } lists of choices are
    } given for { $expected ->
        [one] { $expected } question
       *[other] { $expected } questions
    }
choices-form =
    question { $question }: write { $expected ->
        [one] { $expected } number
       *[other] { $expected } numbers
    }, 0 or 1 for each answer
choices-form-with-blank =
    question { $question }: write { $expected ->
        [one] { $expected } number
       *[other] { $expected } numbers
    }, 0 or 1: the first for a blank answer, then one for each answer
choices-number =
    question { $question }: { $chosen ->
        [one] { $chosen } answer is
       *[other] { $chosen } answers are
    } chosen; { $min } at least and { $max } at most are allowed
choices-blank-and-more = question { $question }: a blank answer chooses nothing else

## Ballots

made-for-another = for the election { $stated } with the fingerprint { $other }; this one is { $election } with { $fingerprint }
answers-of-questions =
    { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } to { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
answer-shape = answer { $answer } must hold { $choices } in `choices`, as many in `individual_proofs` with 2 each, { $overall } in `overall_proof` and { $blank } in `blank_proof`
answer-allows = answer { $answer }: { $min } at least and { $max } at most
answer-allows-blank = answer { $answer }: { $min } at least and { $max } at most, or a blank answer
ballot-unsigned = it has no signature
ballot-signed-otherwise = its signature is of another ballot
ballot-cast-in = ballot { $ballot } was already cast in record { $record }
ballot-cast-already = ballot { $ballot } was already cast

## Closings and receipts

closing-node = `node` must have 1 to { $max } bytes
closings-too-many = { $found } closings are given, { $max } at most are compared
closing-twice = two closings are of { $node }
closing-ballot-twice = ballot { $ballot } is in the closings twice
closing-voters =
    { $stated ->
        [one] { $stated } voter is
       *[other] { $stated } voters are
    } stated, and its ballots are of { $found }
ballot-reordered = ballot { $ballot } of { $node } stands behind { $before }, and before it in the closings
credential-in-two-boxes = ballot { $ballot } is in the box of { $node }, and its credential voted before in that of { $before }
receipt-not-counted = ballot { $ballot } of the election { $election } is not counted here
receipt-tracker = `tracker` { $tracker } and `ballot` { $ballot } are not the same hash

## The file of an archive

archive-not = this is no archive of a secret election: { $why }
archive-too-short = { $bytes } bytes are too few
archive-time = the time is { $found } instead of { $expected }
archive-first-record = the first record is not `BELENIOS`
archive-second-first = it is a second record with the name `BELENIOS`
header-name = the name is neither `BELENIOS`, nor a hash with `.data.json` or `.event.json`
header-length = the length is no octal number of 11 digits
header-time = the time is no octal number of 11 digits
header-bytes = a byte is another than name, length and time make it
archive-surplus =
    { $bytes ->
        [one] { $bytes } byte stands
       *[other] { $bytes } bytes stand
    } behind the last record
archive-cut-off =
    the file ends { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    } before the record does
archive-padding = what fills up its last block is not made of zeros

## Records and events of an archive

record-name = its name says { $name }, and its content gives { $hash }
record-not-before = the record { $hash } does not stand before it
records-too-many = more than { $max } data records follow each other without an event
records-after-last =
    { $count ->
        [one] { $count } data record stands
       *[other] { $count } data records stand
    } behind the last event
records-of-event =
    `{ $event }` needs { $expected ->
        [one] { $expected } data record
       *[other] { $expected } data records
    } before it; there { $found ->
        [one] is { $found }
       *[other] are { $found }
    }
event-payload = the `payload` of `{ $event }` is not the record before it
event-parent = `parent` is { $found } instead of { $expected }
event-parent-missing = `parent` is missing; it should be { $expected }
event-parent-of-first = `parent` is { $found }, and there is no event before it
event-height = `height` is { $found } instead of { $expected }
event-misplaced = `{ $event }` has no place here: { $stage }
event-cannot-follow = `{ $event }` cannot follow `{ $last }`
event-cannot-begin = `{ $event }` cannot be the first event
setup-missing = there is no event `Setup`
sums-not-before = the sums that it names are not the record before it
decryption-not-before = the decryption that it names is not the record before it
decryptions-too-many = there are more than { $max } decryptions

## Sums, decryptions and the result

sums-shape = there is not one pair of numbers for each choice of each question
sums-ballots =
    { $stated ->
        [one] { $stated } is
       *[other] { $stated } are
    } stated, and { $voters ->
        [one] { $voters } credential
       *[other] { $voters } credentials
    } voted
sums-weight = { $stated } instead of { $expected }
sums-weight-too-large = { $weight } is more than { $max }
no-ballots-to-add = there are no ballots that can be added up
stage-for-another-step = this step needs encrypted sums that are published, and here { $stage }
decryption-shape = there is not one factor and one proof for each number of the sums
trustee-not-listed =
    trustee { $trustee } is named, and the election has { $count ->
        [one] { $count } trustee
       *[other] { $count } trustees
    }
trustee-decrypts-again = trustee { $trustee } decrypts a second time
trustee-missing = trustee { $trustee } cannot be missing, and has not decrypted
trustees-missing =
    of the trustees { $first } to { $last }, { $needed } are needed, and { $present ->
        [one] { $present } has
       *[other] { $present } have
    } decrypted
key-of-nobody = this key is that of no trustee of the election
another-tally = this key has decrypted other sums of the election { $election }; it never decrypts another tally
result-shape = there is not one number for each choice of each question
result-count = question { $question }, choice { $choice }: it is not { $count }
sum-out-of-range = a sum is not between 0 and { $max }

## Files that hold secrets

passphrase-wrong = the passphrase is wrong, or the file was altered
sealed-not = this is no file that percole encrypted: { $why }
sealed-way = version { $version } with `{ $kdf }` and `{ $cipher }` is unknown
sealed-key = the file holds a trustee’s key instead of the state of a key generation
sealed-state = the file holds the state of a key generation that is not done instead of a trustee’s key
sealed-texts = `salt`, `nonce` or `body` is not as it must be
sealed-cost-out-of-range = it asks for { $memory } KiB of memory and { $passes } passes: 8 to { $memory-max } KiB and 1 to { $passes-max } passes are allowed
sealed-impossible = it cannot be encrypted

## The list of trustees

trustees-number =
    { $count ->
        [one] { $count } trustee is
       *[other] { $count } trustees are
    } named, and an election has 1 to { $max }
trustee-item-form = an item of the list is `["Single", …]` or `["Pedersen", …]`
pedersen-lists = its lists have different lengths, or `threshold` ({ $threshold }) is not between 1 and their length ({ $members })
coefficients-unsigned = the coefficients are not signed by this member
certificates-unsigned = the certificates are not signed by this member
verification-key-unsigned = the verification key is not signed by this member
certificate-for-another = the certificate was made for another group, number of members, threshold or place
certificate-for-nothing = the certificate does not say what it is for
certificate-unsigned = the certificate is not signed by its own key
coefficients-number =
    { $found ->
        [one] { $found } coefficient
       *[other] { $found } coefficients
    } instead of { $expected }

## The messages of a key generation

generation-members = member { $member } of { $size } with a threshold of { $threshold }: there are 1 to { $max } members, and member and threshold lie between 1 and their number
generation-name = the name of a key generation has 1 to { $max } bytes, and no `|`
generation-places = there is not one place for each round and member
message-refused = the message of member { $member } for round { $round } cannot be used: { $why }
message-of-another-run = it is of the key generation `{ $found }`, not of `{ $expected }`
message-from-nobody =
    there { $size ->
        [one] is only { $size } member
       *[other] are only { $size } members
    }
message-in-own-name = it is in your own name, and you did not send it
message-before-certificate = that member’s message for round 1 is not here yet
message-not-signed = that member did not sign it

## Who did not keep to the procedure of a key generation

member-signed-two = member { $member } signed two different messages for round { $round }
member-holds-others = member { $member } holds other messages of round { $round } than are here: compare them to see who sent two
member-without-coefficients = member { $member } did not send a commitment and coefficients
member-changed-coefficients = member { $member } revealed other coefficients than committed to
member-wrong-coefficients = member { $member } sent wrong coefficients: { $why }
member-unsigned-coefficients = member { $member } did not sign the coefficients
member-unsigned-certificates = member { $member } did not sign the certificates
member-without-shares = member { $member } did not send one share to each member
member-wrong-share = member { $member } sent a share that does not fit the coefficients
member-wrong-share-to = member { $member } sent member { $other } a share that does not fit the coefficients
member-complained = member { $member } complained without reason
member-without-key = member { $member } did not send a verification key
member-unproved-key = member { $member } did not prove to know the share of the key
member-wrong-key = member { $member } sent a verification key that does not follow from the coefficients
member-unsigned-key = member { $member } did not sign the verification key
member-wrong-record = member { $member }, which is you, made a record that does not verify
