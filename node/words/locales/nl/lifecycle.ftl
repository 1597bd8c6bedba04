## Steps of a recommendation; the rows of its table

cannot-recommendation-drop = een aanbeveling kan alleen uit haar bundel worden gehaald als ze { $allowed } is; deze is { $state }

## Steps of a transmission

cannot-transmission-receive = een overmaking kan alleen worden ontvangen als ze { $allowed } is; deze is { $state }
cannot-transmission-recall = een overmaking kan alleen worden teruggeroepen als ze { $allowed } is; deze is { $state }

## Steps of a vote

cannot-vote-declare = de uitslag van een stemming kan alleen worden afgekondigd als ze { $allowed } is; deze is { $state }
cannot-vote-cancel = een stemming kan alleen worden geannuleerd als ze { $allowed } is; deze is { $state }
cannot-vote-extend = een stemming kan alleen worden verlengd als ze { $allowed } is; deze is { $state }
cannot-vote-pass-over = een knooppunt kan alleen worden overgeslagen in een stemming die { $allowed } is; deze is { $state }

## Steps of a poll

cannot-poll-close = een plaatselijke stemming kan alleen worden gesloten als ze { $allowed } is; deze is { $state }
cannot-poll-certify = het proces-verbaal van stemopneming van een plaatselijke stemming kan alleen worden ondertekend als ze { $allowed } is; deze is { $state }
cannot-poll-begin-again = een plaatselijke stemming kan alleen opnieuw beginnen als ze { $allowed } is; deze is { $state }
cannot-poll-interrupt = een plaatselijke stemming kan alleen worden onderbroken als ze { $allowed } is; deze is { $state }
cannot-poll-correct = het proces-verbaal van stemopneming van een plaatselijke stemming kan alleen worden verbeterd als ze { $allowed } is; deze is { $state }
cannot-poll-extend = een plaatselijke stemming kan alleen worden verlengd als ze { $allowed } is; deze is { $state }
cannot-poll-merge = een plaatselijke stemming kan alleen met het knooppunt dat haar herbergt worden geteld als ze { $allowed } is; deze is { $state }
cannot-poll-withhold = een plaatselijke stemming kan alleen zonder telling eindigen als ze { $allowed } is; deze is { $state }

## Beginning twice, or going on with nothing

recommendation-exists = deze aanbeveling bestaat al
recommendation-absent = deze aanbeveling bestaat nog niet
transmission-exists = deze overmaking bestaat al
transmission-absent = deze overmaking bestaat nog niet
vote-exists = deze stemming bestaat al
vote-absent = deze stemming bestaat nog niet
poll-exists = deze plaatselijke stemming bestaat al
poll-absent = deze plaatselijke stemming bestaat nog niet
no-such-step = een stap { $row } is hier niet bekend

## Steps of a report

cannot-report-publish = een bundel kan alleen worden gepubliceerd als hij { $allowed } is; deze is { $state }
cannot-report-revise = een bundel kan alleen aan zijn werkgroepen worden voorgelegd als hij { $allowed } is; deze is { $state }
cannot-report-publish-again = een bundel kan alleen opnieuw worden gepubliceerd als hij { $allowed } is; deze is { $state }
cannot-report-adopt = een bundel kan alleen worden aangenomen als hij { $allowed } is; deze is { $state }
cannot-report-reopen = een bundel kan alleen worden heropend als hij { $allowed } is; deze is { $state }
cannot-report-send = een bundel kan alleen worden overgemaakt als hij { $allowed } is; deze is { $state }
cannot-report-withdraw = een bundel kan alleen worden ingetrokken als hij { $allowed } is; deze is { $state }
report-exists = deze bundel bestaat al
report-absent = deze bundel bestaat nog niet

## Sheets

cannot-report-hand-in = een fiche kan alleen worden ingediend als ze { $allowed } is; deze is { $state }
