## percole sign-in

cli-sign-in-done = angemeldet als { $name } bis { $until }; das Token steht in { $file }
cli-sign-in-use-it = verwendet wird es mit `percole --token-file { $file } …`, oder genannt in PERCOLE_TOKEN_FILE
cli-sign-in-type-code = den Code des Links eingeben, dann die Eingabetaste
cli-sign-in-no-code = es gibt keinen Code
cli-sign-in-where-codes-are = er steht auf dem Link, der gedruckt wurde oder per E-Mail kam: einen anfordern auf der Website, unter „Anmelden“
