## States, as they follow “it is”

meeting-state-planned = planned
meeting-state-convened = convened
meeting-state-held = held
meeting-state-minutes-draft = held, with draft minutes
meeting-state-minutes-final = held, with minutes
meeting-state-cancelled = cancelled

## How people take part, how far minutes are, how a notice is sent; each is also read as that by whoever writes it

meeting-mode-room = in the room
meeting-mode-online = online
meeting-mode-proxy = by proxy
meeting-coming-room = in the room
meeting-coming-online = online
meeting-coming-no = not
meeting-stage-draft = draft
meeting-stage-final = approved
meeting-channel-letter = letter
meeting-channel-mail = e-mail
meeting-channel-site = website
meeting-channel-poster = poster
meeting-channel-newsletter = newsletter
meeting-flag-notice-short = short notice
meeting-flag-notice-due = to be convened now
meeting-flag-presence-missing = presence not noted yet
meeting-flag-minutes-late = minutes late

## Words outside a closed list

meeting-unknown-state = `{ $text }` is not a state of a meeting: write one of { $known }
meeting-unknown-mode = `{ $text }` is no way to take part: write one of { $known }
meeting-unknown-answer = `{ $text }` is no answer to an invitation: write one of { $known }
meeting-unknown-stage = `{ $text }` does not say how far minutes are: write one of { $known }
meeting-unknown-channel = `{ $text }` is not a channel that is known everywhere: write one of { $known }
meeting-unknown-flag = `{ $text }` is no remark on a meeting: write one of { $known }

## Steps that a state does not allow

cannot-meeting-move = cannot move a meeting that is { $state }: it must be { $allowed }
cannot-meeting-convene = cannot convene a meeting that is { $state }: it must be { $allowed }
cannot-meeting-hold = cannot note the presence at a meeting that is { $state }: it must be { $allowed }
cannot-meeting-draft = cannot post draft minutes of a meeting that is { $state }: it must be { $allowed }
cannot-meeting-approve = cannot post approved minutes of a meeting that is { $state }: it must be { $allowed }
cannot-meeting-cancel = cannot cancel a meeting that is { $state }: it must be { $allowed }
meeting-exists = this meeting exists already
meeting-absent = this meeting does not exist yet
meeting-not-known = no meeting { $id } is known here; see `percole meeting list`
no-such-meeting = there is no meeting `{ $text }` here that you may read

## What is missing or wrong

meeting-start-missing = is missing: say when the meeting begins
meeting-ends-before-start = is { $end }: the meeting begins on { $start }
meeting-lasts-too-long = is too late: a meeting lasts at most { $max } days
meeting-agenda-missing = is missing: name at least one item of the agenda
meeting-channel-missing = is missing: say how the notice was sent, such as letter or mail
meeting-nobody-present = names nobody: say how many people of each category took part
meeting-approval-missing = is missing: say who approved the minutes, such as the next meeting
meeting-link-is-no-address = is no address of a page: write one that begins with https://
meeting-hour-unreadable = `{ $text }` is no hour: write it like 18:30
meeting-twice = line { $line } has a meeting of this body at this time already
meeting-planned-already = { $body } has a meeting on { $start } already: move or cancel that one, or choose another time
meeting-of-other-body = this is for { $body } to do, and you act for { $acting }: its secretary, facilitator or chair does this
meeting-role-needed = you act as { $role }: the secretary, the facilitator, the rapporteur or the chair of the body does this
meeting-not-begun = it begins on { $start }: note who was present once it has begun
meeting-item-unknown = is { $item }: the agenda has no such item; write 0 for what was not on it
meeting-sent-in-future = is { $day }, a day that is still to come: say on which day the notice was sent
meeting-sent-too-late = is { $sent }: the meeting begins on { $first }
meeting-approved-in-future = is { $day }, a day that is still to come
meeting-draft-too-long = is too long to be kept while it is written
meeting-not-yours = the secretary, the facilitator, the rapporteur or the chair of the body prepares its meetings
meeting-draft-saved-by-others = somebody else saved or published this text meanwhile, so that nothing was saved: open the page once more beside this one
meeting-sign-up-is-persons = members say themselves whether they come
meeting-sign-up-elsewhere = this meeting is prepared on another site: say there whether you come
meeting-not-invited = this meeting is for those who sit in the body
meeting-sign-up-over = nobody can sign up for a meeting that is { $state }
meeting-sign-up-began = it began on { $start }: nobody can sign up any more
meeting-not-from-afar = is not possible: one takes part in this meeting in the room alone
meeting-notice-is-short =
    the notice is shorter than { $days ->
        [one] the one day
       *[other] the { $days } days
    } that the body’s rules ask for

## Columns of the table of meetings

meeting-column-date = date
meeting-column-start = start
meeting-column-end = end
meeting-column-title = title
meeting-column-place = place
meeting-column-link = link
meeting-column-note = how to take part
meeting-column-languages = languages
meeting-column-interpreted = interpreted into
meeting-column-series = series
meeting-column-zone = time zone
