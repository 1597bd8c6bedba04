## Steps of a recommendation; the rows of its table

cannot-recommendation-drop = cannot take out of its report a recommendation that is { $state }: it must be { $allowed }

## Steps of a transmission

cannot-transmission-receive = cannot receive a transmission that is { $state }: it must be { $allowed }
cannot-transmission-recall = cannot recall a transmission that is { $state }: it must be { $allowed }

## Steps of a vote

cannot-vote-declare = cannot declare the outcome of a vote that is { $state }: it must be { $allowed }
cannot-vote-cancel = cannot cancel a vote that is { $state }: it must be { $allowed }
cannot-vote-extend = cannot extend a vote that is { $state }: it must be { $allowed }
cannot-vote-pass-over = cannot pass over a node in a vote that is { $state }: it must be { $allowed }

## Steps of a poll

cannot-poll-close = cannot close a poll that is { $state }: it must be { $allowed }
cannot-poll-certify = cannot certify a poll that is { $state }: it must be { $allowed }
cannot-poll-begin-again = cannot begin a poll again that is { $state }: it must be { $allowed }
cannot-poll-interrupt = cannot interrupt a poll that is { $state }: it must be { $allowed }
cannot-poll-correct = cannot correct a poll that is { $state }: it must be { $allowed }
cannot-poll-extend = cannot extend a poll that is { $state }: it must be { $allowed }
cannot-poll-merge = cannot count a poll with its host that is { $state }: it must be { $allowed }
cannot-poll-withhold = cannot end a poll without a count that is { $state }: it must be { $allowed }

## Beginning twice, or going on with nothing

recommendation-exists = this recommendation exists already
recommendation-absent = this recommendation does not exist yet
transmission-exists = this transmission exists already
transmission-absent = this transmission does not exist yet
vote-exists = this vote exists already
vote-absent = this vote does not exist yet
poll-exists = this poll exists already
poll-absent = this poll does not exist yet
no-such-step = no step { $row } is known for this

## Steps of a report

cannot-report-publish = cannot publish a report that is { $state }: it must be { $allowed }
cannot-report-revise = cannot give to its groups a report that is { $state }: it must be { $allowed }
cannot-report-publish-again = cannot publish again a report that is { $state }: it must be { $allowed }
cannot-report-adopt = cannot adopt a report that is { $state }: it must be { $allowed }
cannot-report-reopen = cannot reopen a report that is { $state }: it must be { $allowed }
cannot-report-send = cannot hand over a report that is { $state }: it must be { $allowed }
cannot-report-withdraw = cannot withdraw a report that is { $state }: it must be { $allowed }
report-exists = this report exists already
report-absent = this report does not exist yet

## Sheets

cannot-report-hand-in = cannot hand in a sheet that is { $state }: it must be { $allowed }
