## Lists
portal-request-of-body = Was { $body } gefragt wird
portal-request-waiting = Was auf seine Antwort wartet
portal-request-mine = Was ich gefragt habe
portal-request-to-answer = Was meine Organe zu beantworten haben
portal-request-all = Alle Anliegen
portal-request-no-request = Noch wurde nichts gefragt.
portal-request-on-agenda = Von Mitgliedern erbeten
portal-request-untitled = Text gelöscht

## Where an answer stands
portal-request-due = Antwort fällig am { $day }: { $left }
portal-request-unknown = Antwort erwartet am { $day }; keine späteren Daten von { $site }: wir wissen es nicht
portal-request-put-off = aufgeschoben bis { $day }

## A request
portal-request-kind = Was gefragt wird
portal-request-from = Von
portal-request-a-member = ein Mitglied von { $site }
portal-request-from-body = { $body } ({ $site })
portal-request-filed = Gefragt am
portal-request-few-read-it = Nur wer im Organ sitzt und wer gefragt hat, liest dies.
portal-request-withdrawn-because = Zurückgezogen: { $reason }
portal-request-answer = Die Antwort
portal-request-answered-on = am { $day }
portal-request-at-meeting = Auf der Tagesordnung von
portal-request-under-article = Nach Artikel
portal-request-replaced-because = Diese Antwort ersetzt eine frühere: { $reason }
portal-request-history = Was bisher geschah

## Asking
portal-request-ask = Dieses Organ etwas fragen
portal-request-ask-explained = Wer von { $body } lesen darf, liest Ihre Frage und die Antwort. Ihr Name wird nur gezeigt, wenn Sie das möchten.
portal-request-ask-elsewhere = { $body } ist ein Organ von { $site }: Ihr Anliegen geht an diese Seite, und die Antwort kommt hierher zurück.
portal-request-what = Worum bitten Sie?
portal-request-agenda-hint = In einer Sitzung darüber sprechen
portal-request-question-hint = Eine Antwort in Worten
portal-request-mediation-hint = Hilfe in einem Konflikt; nur das Organ und Sie lesen es
portal-request-title = In einer Zeile
portal-request-text = Mehr dazu (kann leer bleiben)
portal-request-who-sees-it = Wer es sieht
portal-request-sign = Meinen Namen zeigen: { $name }
portal-request-confidential = Nur wer im Organ sitzt und ich lesen es
portal-request-do-ask = Anliegen einreichen

## Taking back
portal-request-withdraw = Dieses Anliegen zurückziehen
portal-request-withdraw-explained = Es bleibt als zurückgezogen aufgeführt, mit Ihrem Grund. Das lässt sich nicht zurücknehmen.
portal-request-do-withdraw = Zurückziehen

## Answering
portal-request-to-answer-it = Dieses Anliegen beantworten
portal-request-answer-explained = Wer das Anliegen liest, liest die Antwort, sobald Sie sie veröffentlichen.
portal-request-what-is-answered = Was antwortet das Organ?
portal-request-which-meeting = Wenn es auf einer Tagesordnung steht: welcher Sitzung?
portal-request-no-meeting = Für dieses Organ ist keine Sitzung geplant: planen Sie zuerst eine, um etwas auf ihre Tagesordnung zu setzen.
portal-request-until = Wenn es aufgeschoben wird: bis zu welchem Tag?
portal-request-article = Wenn es abgelehnt wird: nach welchem Artikel?
portal-request-in-words = In Worten
portal-request-in-words-hint = Kann leer bleiben, wenn es auf einer Tagesordnung steht
portal-request-why-another = Warum eine andere Antwort
portal-request-do-answer = Die Antwort veröffentlichen
