## Operators

cli-node-title-role = Rolle
cli-node-title-expires = läuft ab
cli-node-title-last-used = zuletzt benutzt
cli-node-token-valid = gültig
cli-node-token-revoked = widerrufen
cli-node-token-expired = abgelaufen
cli-node-no-operators = keine entfernten Operatoren: `percole operator invite` macht eine Token-Datei für jemanden
cli-node-operator-token-written = die Token-Datei von { $name } ist { $file }; es ist das einzige Exemplar
cli-node-operator-revoked = das Token von { $name } ist widerrufen
