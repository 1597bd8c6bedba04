## Wat een document is, en wie het mag lezen

attachment-kind-pdf = PDF
attachment-kind-text = tekstdocument
attachment-kind-table = tabel
attachment-kind-slides = presentatie
attachment-kind-picture = afbeelding
attachment-kind-plain = gewone tekst
attachment-kilobytes = { $size } kB
attachment-megabytes = { $size } MB
attachment-readers-all = wie de vergadering mag lezen
attachment-readers-own = de vennoten, of wie in het orgaan zetelt
attachment-unknown-readers = `{ $text }` zegt niet wie een document mag lezen: schrijf een van { $known }
attachment-readers-missing = ontbreekt: zeg wie het document mag lezen

## Waarom een document niet wordt aangenomen

attachment-empty = is leeg
attachment-too-large = is groter dan { $max } MiB: maak het kleiner, bijvoorbeeld met minder of kleinere afbeeldingen
attachment-of-no-type = `{ $text }` bevat niets dat hier wordt aangenomen: bewaar het als een van { $known }
attachment-named-otherwise = `{ $name }` heet anders dan wat erin zit ({ $found }): laat de naam eindigen op .{ $ending }
attachment-too-many = zijn er te veel: een vergadering heeft hoogstens { $max } documenten
attachment-there-already = is er al, onder de naam { $name }
attachment-no-room = er is geen plaats meer: alle documenten samen mogen { $quota } MiB innemen op deze site. Wie ze beheert, kan meer toestaan (attachments.quota_mib)
attachment-others-send = er worden op dit ogenblik verschillende documenten verstuurd: verstuur het uwe over een minuut opnieuw
attachment-cut-off = is niet in zijn geheel aangekomen: verstuur het opnieuw
attachment-of-cancelled = deze vergadering is afgelast, en heeft geen documenten

## Wat niet te vinden is

attachment-not-known = van deze vergadering is hier geen document `{ $text }` bekend dat u mag lezen
attachment-several = `{ $text }` kan op meer dan één document slaan: schrijf het begin van zijn hash
attachment-not-here = het document { $name } is nog niet hier: { $node } heeft het, laatst van gehoord: { $heard }
attachment-damaged = het document { $name } kan niet in zijn geheel worden gelezen

## Portretten

portrait-unreadable = is geen leesbare afbeelding: stuur een JPEG, PNG of WebP
portrait-too-long = is groter dan { $max } MiB: stuur een kleinere afbeelding
portrait-too-large = heeft meer dan { $max } megapixels: stuur een kleinere afbeelding
portrait-too-small = is te klein: elke zijde heeft minstens { $least } punten
portrait-without-consent = toont iemand anders: zeg dat die ermee instemt
portrait-of-nobody = voor deze functie is nog niemand genoemd: noem eerst wie ze bekleedt
portrait-not-yours = wie de functie bekleedt, en de secretaris of de voorzitter van het orgaan, mag het portret geven
portrait-none = er is geen portret
