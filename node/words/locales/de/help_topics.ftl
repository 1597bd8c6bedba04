help-topic-exit-codes =
    Exit-Codes

      0  Erledigt. Auch wenn `percole decide` feststellt, dass eine Frage abgelehnt ist, oder `percole count` bei einem
         Gleichstand anhält, den niemand entscheidet: die Regel oder die Methode wurde angewandt, und das war die Aufgabe.
      1  Eine Prüfung fiel negativ aus: `log verify` oder `log check-receipt` fand einen Schaden, `vote outcome` fand, dass
         das erklärte und das berechnete Ergebnis verschieden sind, `verify` fand, dass ein Archiv nicht gültig ist oder einen
         Stimmzettel oder eine Quittung nicht so enthält, wie es sollte, `election`, `ballot` oder `trustee decrypt` lehnte ein
         Archiv oder einen Stimmzettel ab, die nicht gültig sind, `trustee decrypt` eine zweite Auszählung derselben Wahl,
         `trustee step` fand, dass eine Treuhänderin oder ein Treuhänder gegen die Regeln verstieß.
      2  Die Befehlszeile oder eine Datei kann nicht wie gemeint gelesen werden: beschädigt, unbekannt, zu groß, oder ein
         Archiv ist nicht so weit, wie der Befehl es braucht; oder ein Ja ist nötig, und niemand kann gefragt werden und --yes
         fehlt. Nichts wurde geschrieben.
      3  Der Knoten lehnte ab: gibt es nicht, nicht erlaubt, nicht in diesem Zustand, nicht gültig; oder Sie, auf die
         Frage. Nichts wurde geschrieben.
      4  Der Knoten ist nicht zu erreichen oder kann jetzt nicht antworten: versuchen Sie es wieder. Ob ein abgeschickter
         Befehl ausgeführt wurde, sagt die Meldung; unter demselben --command-key wird er einmal ausgeführt.
      5  Ein Teil ist erledigt, und die Meldung sagt, wie viel: derselbe Befehl fährt dort fort.
help-topic-json =
    JSON (--json)

      Jeder Befehl gibt ein JSON-Objekt auf der Standardausgabe aus; Bemerkungen und Fortschritt gehen an die Fehlerausgabe.
        - Schlüssel sind in snake_case und bleiben; neue können dazukommen. Sie und die Wörter der Zustände sind in jeder Sprache
          dieselben.
        - Ids sind Text, Bytes sind hexadezimal, Zeitpunkte sind RFC 3339 in UTC mit bis zu sechs Nachkommastellen der Sekunde,
          Tage JJJJ-MM-TT.
        - Ein einzelner Wert, der leer oder unbekannt ist oder nie war, ist `null`. Zahlen sind Zahlen.
        - Was der Knoten antwortet, steht da, wie seine Nachricht beschrieben ist (proto/percole/v1): ein Zeitpunkt ohne die
          Endung `_us`, ein Wort einer geschlossenen Liste in Kleinbuchstaben, und was Listen von etwas zeigen, oben in dem, was
          `show` davon zeigt.
        - Ein Befehl, der schreibt, gibt `receipt`: `origin`, `index`, `leaf_hash`, `level` (durable, cosigned), `subject` und
          `repeated` (true, wenn er unter demselben Schlüssel schon ausgeführt worden war).
        - `log show` gibt ein Objekt mit der Liste `events` aus, `sync status --watch` eines mit `readings`, Element für Element.
        - `verify` gibt `valid`, `problems` und `result` in einer Zeile aus.
        - Ein Befehl, der scheitert, gibt ein Objekt `error` mit `exit_code`, `code`, `reason`, `arguments`, `message`, `details`
          und `next` aus und endet, wie `percole help exit-codes` sagt. `reason` und `arguments` sind in jeder Sprache dieselben,
          `message` ist für Menschen.
help-topic-ids =
    Ids

      Ein Knoten hat eine Id aus 64 hexadezimalen Ziffern, alles andere eine aus 64 Ziffern, einem Doppelpunkt und 32 Ziffern.
      Überall, wo ein Befehl eine Id nimmt, nimmt er auch
        - einen Anfang von mindestens 4 Ziffern: der Id eines Knotens; dessen, was nach dem Doppelpunkt steht, bei allem anderen.
          Tabellen zeigen die ersten 8.
        - den genauen Namen eines Knotens oder eines Operators; einer Einheit oder eines Gremiums, gleich in welcher Schreibung.
        - bei einer Empfehlung ihre Nummer im Bericht, von einer bis drei Ziffern.
      Vier oder mehr der Ziffern 0-9 und a-f sind immer ein Anfang, nie ein Name: schreiben Sie name:cafe, wenn ein Knoten cafe heißt.
      Wenn mehreres passt, zählt der Befehl es auf und tut nichts.
help-topic-times =
    Zeitpunkte

      2026-06-20 18:00                nach der Uhr der Zeitzone, in der Sie schreiben, siehe unten
      2026-06-20T18:00+02:00          mit der Abweichung von UTC, höchstens 14 Stunden; Z für UTC
      2026-06-20T18:00[Europe/Paris]  nach der Uhr dieses Ortes
      now                             der Zeitpunkt, zu dem der Befehl gegeben wird
      +30m, +2h, +7d                  so viel nach diesem Zeitpunkt

    Zeitzone

      Zeitpunkte werden in der Zeitzone des Knotens (clock.time_zone in seiner Konfiguration) geschrieben und gezeigt, oder in
      der von --tz ZONE oder PERCOLE_TZ; ohne Knoten in der dieser Maschine. Hinter jedem gezeigten Zeitpunkt steht die Abweichung.
      Eine Zeitzone hat den Namen, den die IANA-Datenbank ihr gibt, zum Beispiel Europe/Paris, oder ist UTC.
      Eine Stunde, die beim Vorstellen der Uhren ausfällt, wird abgelehnt; ebenso eine, die es beim Zurückstellen zweimal gibt,
      bis ihre Abweichung sagt, welche der beiden gemeint ist. JSON hat Zeitpunkte in UTC.

    Dauern

      45s, 30m, 12h, 7d, 2w           Sekunden, Minuten, Stunden, Tage von 24 Stunden, Wochen
