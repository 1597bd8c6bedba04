## Operators

cli-node-title-role = rol
cli-node-title-expires = vervalt
cli-node-title-last-used = laatst gebruikt
cli-node-token-valid = geldig
cli-node-token-revoked = ingetrokken
cli-node-token-expired = vervallen
cli-node-no-operators = geen operatoren op afstand: `percole operator invite` maakt een tokenbestand voor iemand
cli-node-operator-token-written = het tokenbestand van { $name } is { $file }; het is het enige exemplaar
cli-node-operator-revoked = het token van { $name } is ingetrokken
