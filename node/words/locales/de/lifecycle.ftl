## Steps of a recommendation; the rows of its table

cannot-recommendation-drop = eine Empfehlung kann nur aus ihrem Bericht genommen werden, wenn sie { $allowed } ist; diese ist { $state }

## Steps of a transmission

cannot-transmission-receive = eine Überweisung kann nur eingehen, wenn sie { $allowed } ist; diese ist { $state }
cannot-transmission-recall = eine Überweisung kann nur zurückgerufen werden, wenn sie { $allowed } ist; diese ist { $state }

## Steps of a vote

cannot-vote-declare = das Ergebnis einer Abstimmung kann nur verkündet werden, wenn sie { $allowed } ist; diese ist { $state }
cannot-vote-cancel = eine Abstimmung kann nur abgesagt werden, wenn sie { $allowed } ist; diese ist { $state }
cannot-vote-extend = eine Abstimmung kann nur verlängert werden, wenn sie { $allowed } ist; diese ist { $state }
cannot-vote-pass-over = ein Knoten kann nur in einer Abstimmung übergangen werden, die { $allowed } ist; diese ist { $state }

## Steps of a poll

cannot-poll-close = eine örtliche Abstimmung kann nur geschlossen werden, wenn sie { $allowed } ist; diese ist { $state }
cannot-poll-certify = das Auszählungsprotokoll einer örtlichen Abstimmung kann nur unterzeichnet werden, wenn sie { $allowed } ist; diese ist { $state }
cannot-poll-begin-again = eine örtliche Abstimmung kann nur neu beginnen, wenn sie { $allowed } ist; diese ist { $state }
cannot-poll-interrupt = eine örtliche Abstimmung kann nur unterbrochen werden, wenn sie { $allowed } ist; diese ist { $state }
cannot-poll-correct = das Auszählungsprotokoll einer örtlichen Abstimmung kann nur berichtigt werden, wenn sie { $allowed } ist; diese ist { $state }
cannot-poll-extend = eine örtliche Abstimmung kann nur verlängert werden, wenn sie { $allowed } ist; diese ist { $state }
cannot-poll-merge = eine örtliche Abstimmung kann nur mit dem Knoten, der sie beherbergt, gezählt werden, wenn sie { $allowed } ist; diese ist { $state }
cannot-poll-withhold = eine örtliche Abstimmung kann nur ohne Auszählung enden, wenn sie { $allowed } ist; diese ist { $state }

## Beginning twice, or going on with nothing

recommendation-exists = diese Empfehlung besteht bereits
recommendation-absent = diese Empfehlung besteht noch nicht
transmission-exists = diese Überweisung besteht bereits
transmission-absent = diese Überweisung besteht noch nicht
vote-exists = diese Abstimmung besteht bereits
vote-absent = diese Abstimmung besteht noch nicht
poll-exists = diese örtliche Abstimmung besteht bereits
poll-absent = diese örtliche Abstimmung besteht noch nicht
no-such-step = ein Schritt { $row } ist hier nicht bekannt

## Steps of a report

cannot-report-publish = ein Bericht kann nur veröffentlicht werden, wenn er { $allowed } ist; dieser ist { $state }
cannot-report-revise = ein Bericht kann seinen Gruppen nur vorgelegt werden, wenn er { $allowed } ist; dieser ist { $state }
cannot-report-publish-again = ein Bericht kann nur erneut veröffentlicht werden, wenn er { $allowed } ist; dieser ist { $state }
cannot-report-adopt = ein Bericht kann nur angenommen werden, wenn er { $allowed } ist; dieser ist { $state }
cannot-report-reopen = ein Bericht kann nur wieder geöffnet werden, wenn er { $allowed } ist; dieser ist { $state }
cannot-report-send = ein Bericht kann nur überwiesen werden, wenn er { $allowed } ist; dieser ist { $state }
cannot-report-withdraw = ein Bericht kann nur zurückgezogen werden, wenn er { $allowed } ist; dieser ist { $state }
report-exists = dieser Bericht besteht bereits
report-absent = dieser Bericht besteht noch nicht

## Sheets

cannot-report-hand-in = ein Blatt kann nur eingereicht werden, wenn es { $allowed } ist; dieses ist { $state }
