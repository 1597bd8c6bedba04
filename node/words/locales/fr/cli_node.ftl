## Operators

cli-node-title-role = rôle
cli-node-title-expires = expire
cli-node-title-last-used = dernier usage
cli-node-token-valid = valable
cli-node-token-revoked = révoqué
cli-node-token-expired = expiré
cli-node-no-operators = aucun opérateur à distance : `percole operator invite` fait un fichier de jeton pour quelqu’un
cli-node-operator-token-written = le fichier de jeton de { $name } est { $file } ; c’est le seul exemplaire
cli-node-operator-revoked = le jeton de { $name } est révoqué
