## percole sign-in

cli-sign-in-done = connexion faite : { $name }, jusqu’au { $until } ; le jeton est dans { $file }
cli-sign-in-use-it = employez-le par `percole --token-file { $file } …`, ou nommez-le dans PERCOLE_TOKEN_FILE
cli-sign-in-type-code = tapez le code de votre lien, puis Entrée
cli-sign-in-no-code = il n’y a pas de code
cli-sign-in-where-codes-are = il se trouve sur le lien imprimé pour vous ou reçu par courriel : demandez-en un sur le site, sous « Se connecter »
