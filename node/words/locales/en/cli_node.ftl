## Operators

cli-node-title-role = role
cli-node-title-expires = expires
cli-node-title-last-used = last used
cli-node-token-valid = valid
cli-node-token-revoked = revoked
cli-node-token-expired = expired
cli-node-no-operators = no remote operators: `percole operator invite` makes a token file for one
cli-node-operator-token-written = the token file of { $name } is { $file }; it is the only copy
cli-node-operator-revoked = the token of { $name } is revoked
