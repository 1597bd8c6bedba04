## Opening a database

directory-not-openable = { $path } kann nicht geöffnet werden: { $why }; das Datenverzeichnis muss da sein, und dieser Benutzer muss darin schreiben können
directory-in-use = { $path } wird von einem anderen percole-node benutzt (Prozess { $process }); beenden Sie erst jenen, oder geben Sie diesem ein anderes Datenverzeichnis
database-in-use = ein anderer percole-node benutzt diese PostgreSQL-Datenbank; beenden Sie erst jenen, oder geben Sie diesem eine andere Datenbank
lock-of-others = { $path } ist keine Sperrdatei von percole und bleibt, wie sie ist; verschieben Sie sie, oder wählen Sie ein anderes Verzeichnis
database-not-there = es gibt keine Datenbank { $path }
file-is-no-database = { $path } ist keine Datenbank und bleibt, wie sie ist; nennen Sie eine andere Datei
server-not-reached = ihr Server ist nicht erreichbar: { $why }; sehen Sie nach der Adresse, und ob der Server läuft
server-does-not-answer = ihr Server antwortet nicht
server-lets-nobody-in = ihr Server lässt diesen Benutzer nicht ein: sehen Sie nach Namen und Passwort
server-lacks-database = ihr Server hat keine Datenbank dieses Namens: legen Sie sie zuerst an
database-name-no-text = { $path } hat Bytes im Namen, die kein Text sind: geben Sie dem Datenverzeichnis einen anderen Namen
not-a-nodes-database = das ist nicht die Datenbank eines Knotens
schema-of-older-version = Schritt { $step } der Tabellen ist noch nicht gemacht: zuletzt hat eine ältere Version die Datenbank benutzt. Prüfen Sie sie mit jener Version, oder starten Sie den Knoten einmal mit dieser, die sie auf den Stand bringt. Nichts wurde geändert
schema-of-newer-version = Schritt { $step } der Tabellen kennt diese Version nicht: eine neuere hat die Datenbank benutzt. Installieren Sie jene Version, oder stellen Sie eine Sicherung von vor der Aktualisierung wieder her. Nichts wurde geändert
schema-edited = Schritt { $step } der Tabellen ist nicht der dieser Version: das ist keine offizielle Fassung, oder die Datenbank wurde bearbeitet. Nichts wurde geändert
schema-half-made = Schritt { $step } der Tabellen wurde nur zum Teil gemacht; stellen Sie die Sicherung von vor der Aktualisierung wieder her
