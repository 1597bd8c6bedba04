## When percole itself fails

internal-error = interner Fehler, Vorfall { $incident }: verständigen Sie den Betreiber dieses Knotens, dessen technisches Protokoll unter dieser Nummer mehr sagt
cannot-write-database = der Knoten kann nicht in seine Datenbank schreiben (Vorfall { $incident }); nichts wurde geschrieben. Schaffen Sie Platz oder machen Sie das Verzeichnis beschreibbar, und versuchen Sie es erneut
database-does-not-answer = die Datenbank antwortet nicht (Vorfall { $incident }); nichts ist verloren, versuchen Sie es erneut
another-process-writes = ein anderes Programm hat in das Logbuch dieses Knotens geschrieben: dieser Knoten schreibt nicht mehr. Sorgen Sie dafür, dass nur ein Knoten diese Datenbank verwendet, und starten Sie ihn neu
node-is-stopping = der Knoten wird angehalten; nichts wurde geschrieben, versuchen Sie es später erneut

## Who may call

not-open-to-anybody = { $path } steht niemandem offen
role-needed = dafür ist die Rolle { $role } nötig, und Ihr Token hat die Rolle { $held }; wenden Sie sich an einen Verwalter des Knotens
operator-token-needed = dafür ist das Token eines Operators nötig; bitten Sie einen Verwalter um eine Token-Datei (`percole operator invite`) und geben Sie sie mit `--token-file` an
bearer-expected = der Kopf „authorization“ soll `Bearer` und das Token einer Token-Datei enthalten
token-file-warning = Token für einen percole-Knoten. Wer diese Datei hat, kann im Namen ihres Inhabers handeln: halten Sie sie geheim
token-unknown = dieses Token ist hier unbekannt; bitten Sie einen Verwalter um eine neue Token-Datei
token-revoked = dieses Token wurde widerrufen; bitten Sie einen Verwalter um eine neue Token-Datei
token-expired = dieses Token ist abgelaufen; bitten Sie einen Verwalter um eine neue Token-Datei
token-waits = dieser Knoten wurde aus einer Sicherung vom { $moment } wiederhergestellt: Ihr Token wartet, bis sein Betreiber es wieder zulässt (`percole operator readmit`, `percole person readmit`)
token-of-nobody = für wen dieses Token bestimmt war, ist hier nicht mehr bekannt
too-many-attempts = von { $address } aus wurden zu viele ungültige Token oder Einladungen versucht; versuchen Sie es in einer Minute noch einmal
somebody-guesses = von { $address } aus wurden kürzlich { $failed } ungültige Token oder Einladungen versucht; jeder weitere Versuch von dort wartet
too-much-under-way = für Aufrufer, die noch nicht gezeigt haben, wer sie sind, läuft gerade zu viel; versuchen Sie es gleich noch einmal
call-too-long = wer nicht gezeigt hat, wer er ist, darf nicht so viel senden und nicht so lange
too-much-of-one-under-way = von Ihnen läuft gerade zu viel; warten Sie eine Antwort ab und versuchen Sie es gleich noch einmal
too-much-half-sent = Sie senden zu viel auf einmal oder zu langsam: beenden Sie einen Aufruf vor dem nächsten

## Requests

key-has-sixteen-bytes = hat { $found } Byte: geben Sie 16 zufällige Byte an, neue für jeden Befehl und dieselben, um ihn zu wiederholen
key-of-another-command = dieser Idempotenzschlüssel wurde für einen anderen Befehl verwendet; wählen Sie für einen neuen Befehl einen neuen zufälligen Schlüssel
event-unrecordable = { $kind } kann nicht festgehalten werden ({ $detail }); kürzen Sie den Text oder fügen Sie ihn als Dokument bei
event-too-large = { $kind } hätte { $bytes } Byte, und ein Ereignis hat höchstens { $max }; kürzen Sie den Text
cursor-unusable = ist nicht, was die Seite davor als `next_cursor` gab
chunk-too-large = ist größer als 1 MiB: senden Sie die Datei in kleineren Stücken
upload-too-large = die Datei ist größer als { $max } MiB: teilen Sie sie auf
call-unreadable = was gesendet wurde, kann nicht gelesen werden

## Finding what is meant

no-such-vote = es gibt hier keine Abstimmung `{ $text }`, die Sie lesen dürfen
no-such-report = es gibt hier keinen Bericht `{ $text }`, den Sie lesen dürfen
no-such-recommendation = es gibt hier keine Empfehlung `{ $text }`, die Sie lesen dürfen
no-such-transmission = es gibt hier keine Überweisung `{ $text }`, die Sie lesen dürfen
no-such-body = kein Gremium heißt hier `{ $text }`; siehe `percole body list`
no-such-unit = keine Einheit heißt hier `{ $text }`; siehe `percole unit list`
no-such-mandate = es gibt hier kein Mandat `{ $text }`, das Sie lesen dürfen
no-such-node = kein Knoten heißt hier `{ $text }`, und keiner hat eine Id, die so beginnt; siehe `percole node peers`
name-looks-like-id = nichts hat hier eine Id, die mit `{ $text }` beginnt; schreiben Sie `{ $written }`, wenn der Name gemeint ist
no-beginning-of-an-id = `{ $text }` ist keine Kennung und auch nicht deren Anfang ({ $min } bis 32 Zeichen von 0 bis 9 und a bis f): Listen zeigen die Kennungen
fits-several = `{ $text }` passt auf mehrere: { $several }
one-of-several = { $id } „{ $title }“
vote-unknown = hier ist keine Abstimmung { $vote } bekannt; siehe `percole vote list`, und `percole sync status`, wenn sie anderswo eröffnet wurde
report-unknown = hier ist kein Bericht { $report } bekannt; `percole report list` zeigt sie
recommendation-unknown = hier ist keine Empfehlung { $recommendation } bekannt; siehe `percole recommendation list`
transmission-unknown = hier ist keine Überweisung { $transmission } bekannt; `percole transmission list` zeigt sie

## Reports and recommendations

recommendation-of-another = die Empfehlung { $recommendation } gehört dem Knoten { $node }: nur dieser Knoten ändert sie
report-of-another = der Bericht { $report } gehört dem Knoten { $node }: nur dieser Knoten ändert ihn
not-a-format = `{ $text }` ist kein Format: schreiben Sie json oder markdown
report-has-another-text = ein Bericht „{ $title }“ von { $cycle } wurde bereits mit einem anderen eigenen Text aufgenommen (Thema, Einleitung, Arbeitsgruppen, Vorworte oder Verfasser); nichts wurde geändert. Geben Sie diesem einen anderen Titel, um ihn daneben aufzunehmen
report-holds-other-texts = der Bericht „{ $title }“ enthält die Empfehlung { $numbers } bereits mit einem anderen Text; nichts wurde geändert. Fügen Sie dem Geänderten eine Fassung hinzu (`percole recommendation version`), oder geben Sie dem Bericht einen anderen Titel
number-without-report = ist { $number }, doch eine Empfehlung in einem eigenen Bericht hat die Nummer 1: nennen Sie auch einen Bericht
last-of-its-report = es ist die letzte ihres Berichts: ziehen Sie stattdessen den Bericht zurück (`percole report withdraw`)
number-taken = der Bericht hat bereits eine Empfehlung { $number }: nehmen Sie eine andere Nummer, oder 0 für die nächste; ein neuer Text jener Empfehlung ist eine Fassung davon
comments-until-missing = fehlt: sagen Sie, bis wann Anmerkungen möglich sind
scope-too-narrow = es wurde bereits mit der Reichweite { $held } gezeigt, die nicht in { $asked } liegt: wählen Sie { $held } oder federation
not-a-shown-scope = `{ $text }` sollte parent, subtree oder federation sein

## Transmissions

sent-by-another = Knoten { $node } hat sie versandt: nur dieser Knoten ruft sie zurück
no-parent-to-send-to = dieser Knoten hat keinen übergeordneten Knoten, an den er sie senden könnte: treten Sie einem bei (`percole node join`), oder nennen Sie einen Empfänger
not-of-this-federation = Knoten { $node } gehört nicht zu dieser Föderation, soweit dieser Knoten weiß; siehe `percole node peers`
no-such-body-at = { $node } hat kein Gremium `{ $text }`; es hat: { $bodies }
too-many-addressed = fehlt: ohne Reichweite wird gleichzeitig an Gremien von höchstens { $most } anderen Knoten überwiesen
body-has-it-already = das Gremium „{ $body }“ von { $recipient } hat sie bereits, durch die Überweisung { $transmission }, die „{ $state }“ ist
addressed-to-another = sie ist an { $recipient } gerichtet: nur dieser Knoten gibt sie weiter
not-to-be-passed-on = { $sender } hat nicht erlaubt, sie weiterzugeben
passes-on-the-received = nur was eingegangen und nicht zurückgerufen ist, wird weitergegeben: diese Überweisung ist { $state }
not-held-whole = die Fassung { $version } des Berichts ist hier nicht vollständig
recipient-cannot-read = { $recipient } kann nicht lesen, was mit der Reichweite { $scope } gezeigt wird: wählen Sie { $narrowest }

## Operators and tokens

token-validity = ein Token gilt eine Minute bis zwei Jahre
choose-a-role = wählen Sie reader, secretary oder admin
operator-unknown = kein Operator heißt `{ $id }`, und keiner hat eine Id, die so beginnt; siehe `percole operator list`
no-token-waits = kein Token { $id } wartet darauf, wieder zugelassen zu werden; siehe `percole operator list`
register-as-of = das Register ist auf dem Stand { $moment }, als die Sicherung gemacht wurde, aus der dieser Knoten wiederhergestellt wurde; sagen Sie `percole member confirm`, sobald es auf dem neuesten Stand ist
register-not-in-doubt = nichts besagt, dass das Register nicht auf dem neuesten Stand ist

## Logs and proofs

log-not-held = dieser Knoten hält kein Logbuch { $origin }; siehe `percole sync status`
no-such-event =
    das Logbuch dieses Knotens, das { $size ->
        [one] { $size } Ereignis
       *[other] { $size } Ereignisse
    } enthält, hat kein Ereignis { $index }
erases-elsewhere = das Ereignis steht im Logbuch des Knotens { $node }: nur dieser Knoten kann es löschen
not-erasable = { $kind } kann nicht gelöscht werden: andere Ereignisse beruhen auf dem, was es sagt. Texte und Namen stehen in eigenen Ereignissen, die gelöscht werden können
erased-already = Ereignis { $index } ist bereits gelöscht
not-covered-yet = der neueste unterzeichnete Kopf deckt die Einträge unter { $size }, und { $held } liegen vor; Eintrag { $index } gehört noch nicht dazu
log-key-unknown = der Schlüssel von { $origin } ist hier nicht bekannt
no-head-signed = von diesem Logbuch ist noch kein Kopf unterzeichnet; versuchen Sie es in einer Sekunde erneut
mirror-missing = das Logbuch { $origin } wird hier nicht gespiegelt
mirror-moved =
    die Kopie von { $origin } enthält { $held ->
        [one] { $held } Eintrag
       *[other] { $held } Einträge
    }, die Sendung beginnt bei { $start }

## What an import remarks

key-left-out = `{ $key }` hat in einem Bericht keinen Platz: es wurde weggelassen
asks-for-no-measure = die Empfehlung { $number }, „{ $title }“, verlangt keine Maßnahme: sie wird als Standpunkt aufgenommen

## Clocks of other nodes

clock-ahead = die Uhr von { $node } geht gegenüber der dieses Knotens { $span } vor
clock-behind = die Uhr von { $node } geht gegenüber der dieses Knotens { $span } nach
said-and-noted = { $what }; { $note }

## Reports go their way as a whole

speaks-for-no-group = dieser Knoten spricht für keine der gefragten Gruppen: { $groups }
name-one-group = nennen Sie eine der Gruppen, für die dieser Knoten spricht: { $groups }
group-objects = Ablehnung durch die Gruppe { $group }
body-named-twice = nennt das Gremium „{ $body }“ zweimal
no-such-measure = die Empfehlung { $number } des Berichts hat keine Maßnahme { $measure }

## Sheets

not-a-sheet = nennen Sie ein Blatt, und einen Bericht, der keines ist: was aus den Maßnahmen eines Blattes wird, steht in einem Bericht
not-of-the-sheet = { $measure } ist keine Maßnahme des Blattes, oder ist zweimal genannt
not-of-the-report = { $measure } ist keine Maßnahme des Berichts
nothing-said-of = sagen Sie auch, was aus { $measures } wird
sheets-are-for-editing = ein Blatt wird zur Bearbeitung überwiesen, und sonst nichts

## Mail

mail-waits =
    { $count ->
        [one] eine E-Mail konnte noch nicht gesendet werden und wartet
       *[other] { $count } E-Mails konnten noch nicht gesendet werden und warten
    } seit { $since }: { $why }
mail-waits-untried =
    { $count ->
        [one] eine E-Mail konnte noch nicht gesendet werden und wartet
       *[other] { $count } E-Mails konnten noch nicht gesendet werden und warten
    } seit { $since }; seit dem Start des Knotens wurde es noch nicht wieder versucht
mail-given-up =
    { $count ->
        [one] eine E-Mail wurde seit dem Start des Knotens aufgegeben, am { $moment }
       *[other] { $count } E-Mails wurden seit dem Start des Knotens aufgegeben, die letzte am { $moment }
    }: { $why }
mail-answers = der Mailserver antwortet { $code }
mail-silent = der Mailserver antwortet nicht
mail-not-secure = die verschlüsselte Verbindung zum Mailserver scheitert
mail-unreachable = der Mailserver ist nicht erreichbar: { $why }
mail-not-understood = der Mailserver ist nicht erreichbar oder antwortet, was kein Mailserver antwortet
mail-no-address = die Adresse im Register ist keine
mail-no-letter = an die Adresse im Register kann keine E-Mail geschrieben werden
mail-late = sie konnte nicht innerhalb einer Stunde gesendet werden
