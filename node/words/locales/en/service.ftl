## When percole itself fails

internal-error = internal error, incident { $incident }: tell the operator of this node, whose log says more under this number
cannot-write-database = the node cannot write to its database (incident { $incident }); nothing was written. Free space or make the directory writable, then try again
database-does-not-answer = the database does not answer (incident { $incident }); nothing is lost, try again
another-process-writes = the head of the log was moved by another process: this node stops writing. Make sure that only one node runs on this database, then start it again
node-is-stopping = the node is stopping; nothing was written, try again later

## Who may call

not-open-to-anybody = { $path } is not open to anybody
role-needed = this needs the role { $role }, and your token has the role { $held }; ask an administrator of the node
operator-token-needed = this needs an operator’s token; get a token file from an administrator (`percole operator invite`) and pass it with `--token-file`
bearer-expected = the authorization header should be `Bearer` and the token of a token file
token-file-warning = Token for a percole node. Whoever has this file may act in its holder’s name: keep it secret
token-unknown = this token is unknown here; ask an administrator for a new token file
token-revoked = this token was revoked; ask an administrator for a new token file
token-expired = this token has expired; ask an administrator for a new token file
token-waits = this node was restored from a backup of { $moment }: your token waits until its operator lets it in again (`percole operator readmit`, `percole person readmit`)
token-of-nobody = whoever this token was for is no longer known here
too-many-attempts = too many tokens or invitations that are not valid were tried from { $address }; try again in a minute
somebody-guesses = { $failed } tokens or invitations that are not valid were tried from { $address } lately; each further try from there waits
too-much-under-way = too much is under way for callers who have not shown yet who they are; try again in a moment
call-too-long = callers who have not shown who they are may send only so much, and only for so long
too-much-of-one-under-way = you have too much under way; wait for an answer and try again in a moment
too-much-half-sent = you send too much at once, or too slowly: finish one call before the next

## Requests

key-has-sixteen-bytes =
    has { $found ->
        [one] { $found } byte:
       *[other] { $found } bytes:
    } give 16 random bytes, new ones for every command and the same ones to repeat it
key-of-another-command = this idempotency key was used for another command; choose a new random key for a new command
event-unrecordable = { $kind } cannot be recorded ({ $detail }); shorten the text or attach it as a document
event-too-large = { $kind } would hold { $bytes } bytes, and an event holds at most { $max }; shorten the text
cursor-unusable = is not what the page before gave as its `next_cursor`
chunk-too-large = is larger than 1 MiB: send the file in smaller chunks
upload-too-large = the file is larger than { $max } MiB: split it
call-unreadable = what was sent cannot be read

## Finding what is meant

no-such-vote = there is no vote `{ $text }` here that you may read
no-such-report = there is no report `{ $text }` here that you may read
no-such-recommendation = there is no recommendation `{ $text }` here that you may read
no-such-transmission = there is no transmission `{ $text }` here that you may read
no-such-body = no body is called `{ $text }` here; see `percole body list`
no-such-unit = no unit is called `{ $text }` here; see `percole unit list`
no-such-mandate = there is no mandate `{ $text }` here that you may read
no-such-node = no node is called `{ $text }` here, and no id begins so; see `percole node peers`
name-looks-like-id = nothing here has an id that begins with `{ $text }`; write `{ $written }` when the name is meant
no-beginning-of-an-id = `{ $text }` is not an id, nor the beginning of one ({ $min } to 32 digits from 0 to 9 and a to f): lists show the ids
fits-several = `{ $text }` fits several: { $several }
one-of-several = { $id } “{ $title }”
vote-unknown = no vote { $vote } is known here; see `percole vote list`, and `percole sync status` when it was opened elsewhere
report-unknown = no report { $report } is known here; `percole report list` shows them
recommendation-unknown = no recommendation { $recommendation } is known here; see `percole recommendation list`
transmission-unknown = no transmission { $transmission } is known here; `percole transmission list` shows them

## Reports and recommendations

recommendation-of-another = recommendation { $recommendation } belongs to node { $node }: only that node changes it
report-of-another = report { $report } belongs to node { $node }: only that node changes it
not-a-format = `{ $text }` is not a format: write json or markdown
report-has-another-text = a report “{ $title }” of { $cycle } was taken in before with another text of its own (theme, introduction, groups, preambles or drafters); nothing was changed. Give this one another title to take it in beside it
report-holds-other-texts = the report “{ $title }” holds recommendation { $numbers } with another text already; nothing was changed. Add a version to what changed (`percole recommendation version`), or give the report another title
number-without-report = is { $number }, but a recommendation in a report of its own is number 1: name a report too
last-of-its-report = it is the last one of its report: withdraw the report instead (`percole report withdraw`)
number-taken = the report has a recommendation { $number } already: take another number, or 0 for the next one; a new text of that one is a version of it
comments-until-missing = is missing: say until when comments are open
scope-too-narrow = it was shown in the scope { $held } already, which { $asked } does not hold: choose { $held } or federation
not-a-shown-scope = `{ $text }` should be one of parent, subtree, federation

## Transmissions

sent-by-another = node { $node } sent it: only that node recalls it
no-parent-to-send-to = this node has no parent to send it to: join one (`percole node join`), or name a recipient
not-of-this-federation = node { $node } is not of this federation, as far as this node knows; see `percole node peers`
no-such-body-at = { $node } has no body `{ $text }`; it has: { $bodies }
too-many-addressed = is needed: without one, something is handed to bodies of at most { $most } other nodes at once
body-has-it-already = the body “{ $body }” of { $recipient } has it already, by transmission { $transmission }, which is { $state }
addressed-to-another = it is addressed to { $recipient }: only that node passes it on
not-to-be-passed-on = { $sender } did not allow it to be passed on
passes-on-the-received = only what was received is passed on, and is not recalled: this transmission is { $state }
not-held-whole = version { $version } of the report is not held whole here
recipient-cannot-read = { $recipient } cannot read what is shown in the scope { $scope }: choose { $narrowest }

## Operators and tokens

token-validity = a token is valid for one minute to two years
choose-a-role = choose reader, secretary or admin
operator-unknown = no operator is called `{ $id }` or has an id that begins so; see `percole operator list`
no-token-waits = no token { $id } waits to be let in again; see `percole operator list`
register-as-of = the register is as of { $moment }, when the backup was made that this node was restored from; once it is up to date, say `percole member confirm`
register-not-in-doubt = nothing says that the register is not up to date

## Logs and proofs

log-not-held = this node holds no log { $origin }; see `percole sync status`
no-such-event =
    there is no event { $index } in this node’s log, which has { $size ->
        [one] { $size } event
       *[other] { $size } events
    }
erases-elsewhere = the event stands in the log of node { $node }: only that node can erase it
not-erasable = { $kind } cannot be erased: other events rest on what it says. Texts and names stand in events of their own, which can be
erased-already = event { $index } is erased already
not-covered-yet = the newest signed head covers entries below { $size }, and { $held } are held; entry { $index } is not among them yet
log-key-unknown = the key of { $origin } is not known here
no-head-signed = no head of this log is signed yet; try again in a second
mirror-missing = the log { $origin } is not mirrored here
mirror-moved =
    the mirror of { $origin } holds { $held ->
        [one] { $held } entry
       *[other] { $held } entries
    }, the package starts at { $start }

## What an import remarks

key-left-out = `{ $key }` has no place in a report: it was left out
asks-for-no-measure = recommendation { $number }, “{ $title }”, asks for no measure: it is taken in as a position

## Clocks of other nodes

clock-ahead = the clock of { $node } is { $span } ahead of this node’s
clock-behind = the clock of { $node } is { $span } behind this node’s
said-and-noted = { $what }; { $note }

## Reports go their way as a whole

speaks-for-no-group = this node speaks for no group that is asked: { $groups }
name-one-group = name one of the groups that this node speaks for: { $groups }
group-objects = objection of the group { $group }
body-named-twice = names the body “{ $body }” twice
no-such-measure = recommendation { $number } of the report has no measure { $measure }

## Sheets

not-a-sheet = name a sheet, and a report that is no sheet: what became of a sheet’s measures is said in a report
not-of-the-sheet = { $measure } is no measure of the sheet, or is named twice
not-of-the-report = { $measure } is no measure of the report
nothing-said-of = say what became of { $measures } too
sheets-are-for-editing = a sheet is handed over for editing, and nothing else is

## Mail

mail-waits =
    { $count ->
        [one] one e-mail could not be sent yet, and waits
       *[other] { $count } e-mails could not be sent yet, and wait
    } since { $since }: { $why }
mail-waits-untried =
    { $count ->
        [one] one e-mail could not be sent yet, and waits
       *[other] { $count } e-mails could not be sent yet, and wait
    } since { $since }; since the node started it was not tried again yet
mail-given-up =
    { $count ->
        [one] one e-mail was given up since the node started, on { $moment }
       *[other] { $count } e-mails were given up since the node started, the last one on { $moment }
    }: { $why }
mail-answers = the mail server answers { $code }
mail-silent = the mail server does not answer
mail-not-secure = the encrypted connection to the mail server fails
mail-unreachable = the mail server cannot be reached: { $why }
mail-not-understood = the mail server cannot be reached, or answers what no mail server answers
mail-no-address = what stands on the register is no e-mail address
mail-no-letter = no e-mail can be written to the address on the register
mail-late = it could not be sent within an hour
