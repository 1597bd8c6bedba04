## Named ballots

cli-ballot-cast = the ballot of member { $member } is in the box: { $choice }
cli-ballot-cast-own = your ballot is in the box: { $choice }
cli-ballot-on-no-roll = you are on no roll
cli-ballot-title-vote = vote
cli-ballot-title-booth = booth
cli-ballot-title-event = event
cli-ballot-title-roll-number = roll number
cli-ballot-title-member = member
cli-ballot-title-cast = cast
cli-ballot-title-changes = changes
cli-ballot-no-ballots = no ballots in the box
cli-ballot-turnout =
    { $voters ->
        [one] { $voters } of { $roll } on the roll has voted
       *[other] { $voters } of { $roll } on the roll have voted
    }

## Ballots from a file

cli-ballot-ballots = ballots
cli-ballot-imported =
    { $accepted ->
        [one] { $accepted } ballot taken in
       *[other] { $accepted } ballots taken in
    }, { $changed } of them in place of an earlier one; { $unchanged } unchanged
cli-ballot-would-import =
    the file is good: it would give { $accepted ->
        [one] { $accepted } ballot
       *[other] { $accepted } ballots
    }, { $changed } of them in place of an earlier one, and leave { $unchanged } unchanged; nothing was written
cli-ballot-node-stopped = the node stopped before the end
cli-ballot-interrupted-at-start = the import was interrupted before the node reported any ballot: { $why }
cli-ballot-interrupted =
    the import was interrupted; { $done } of { $total ->
        [one] { $total } ballot
       *[other] { $total } ballots
    } are in for certain: { $why }
cli-ballot-goes-on-where-it-stopped = give the same command again: it goes on, and no ballot counts twice

## Secret ballots

cli-ballot-choices-should-hold = a list per question, with 0 or 1 per answer, such as [[1,0,0],[0,1]]
cli-ballot-not-made = the ballot cannot be made
cli-ballot-no-identifier = the election has no identifier: { $why }
cli-ballot-tracker = tracker: { $tracker }
cli-ballot-written = the ballot is { $file }
cli-ballot-ballot-in = the ballot { $file }
cli-ballot-title-election = election
cli-ballot-title-credential = public credential
cli-ballot-title-fingerprint = fingerprint
cli-ballot-title-tracker = tracker
cli-ballot-title-question = question
cli-ballot-title-answers = answers
cli-ballot-title-blank = blank
cli-ballot-title-ciphertexts = encrypted values
cli-ballot-blank-offered = offered
cli-ballot-no-questions = no questions
cli-ballot-valid = VALID: every proof and the signature are right

cli-ballot-withdrawn = the ballot of member { $member } is withdrawn, and counts no more
cli-ballot-correction-proposed =
    the correction is proposed with { $papers ->
        [one] { $papers } paper
       *[other] { $papers } papers
    }, and changes nothing yet: a second person must confirm it
cli-ballot-correction-confirm = with a token of their own, after counting too: percole ballot paper { $vote } --count FILE --confirm
cli-ballot-corrected =
    the certificate is corrected: { $papers ->
        [one] { $papers } paper is
       *[other] { $papers } papers are
    } counted, and certified with the ballots online
cli-ballot-paper-handed-out =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    } signed for a paper
cli-ballot-paper-counted =
    { $papers ->
        [one] { $papers } paper is
       *[other] { $papers } papers are
    } counted, and certified with the ballots online
cli-ballot-paper-would-count =
    the file is good: { $papers ->
        [one] { $papers } paper
       *[other] { $papers } papers
    }; nothing was written

## How answers were understood

cli-ballot-understood = question { $number }: { $answers }
cli-ballot-understood-times = { $answer } ({ $count })
cli-ballot-understood-others = others ({ $count })
cli-ballot-spoiled = spoiled
