## percole sign-in

cli-sign-in-done = aangemeld als { $name } tot { $until }; het token staat in { $file }
cli-sign-in-use-it = gebruik het met `percole --token-file { $file } …`, of noem het in PERCOLE_TOKEN_FILE
cli-sign-in-type-code = typ de code van uw link, en dan Enter
cli-sign-in-no-code = er is geen code
cli-sign-in-where-codes-are = hij staat op de link die voor u gedrukt werd of per mail kwam: vraag er een op de site, onder “Aanmelden”
