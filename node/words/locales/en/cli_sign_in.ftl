## percole sign-in

cli-sign-in-done = signed in as { $name } until { $until }; the token is in { $file }
cli-sign-in-use-it = use it with `percole --token-file { $file } …`, or name it in PERCOLE_TOKEN_FILE
cli-sign-in-type-code = type the code of your link, then Enter
cli-sign-in-no-code = there is no code
cli-sign-in-where-codes-are = it is on the link that was printed for you or came by mail: ask for one on the node’s site, under “Sign in”
