## Where something is

at-cell = cel { $cell }
at-line-character = regel { $line }, teken { $column }
at-character = bij teken { $column }

## Files

unpacked-too-large = uitgepakt telt deze werkmap meer dan { $max } bytes of te veel cellen: bewaar de tabel als “CSV UTF-8”
reading-too-long = dit bestand lezen duurt langer dan { $seconds } s: deel het op, of bewaar de tabel als “CSV UTF-8”
file-is-no-text = een nulbyte: dit is geen tekst; bewaar de tabel als CSV, .xlsx of .ods
utf-16-damaged = het bestand begint als UTF-16, maar is het niet: bewaar het als “CSV UTF-8”
byte-in-no-encoding = de byte { $byte } is geen UTF-8 en, in dit bestand, ook geen Windows-1252: bewaar het als “CSV UTF-8”
workbook-old = dit is een werkmap van een oude Excel (.xls) of een met een wachtwoord: bewaar haar als .xlsx zonder wachtwoord, of als “CSV UTF-8”
workbook-unknown = dit gecomprimeerde bestand is geen werkmap: .xlsx, .ods en CSV worden gelezen
workbook-unreadable = deze werkmap kan niet gelezen worden: bewaar haar opnieuw, zonder wachtwoord, of als “CSV UTF-8”
workbook-empty = geen enkel zichtbaar blad bevat iets
too-many-comments = meer dan { $max } regels commentaar: verwijder ze
separator-unusable = `sep=` moet één teken tussen de cellen noemen, zoals `sep=;`

## Quotation marks and cells

quote-unclosed = het aanhalingsteken dat hier opent, wordt niet gesloten: sluit het, of verwijder het
quote-not-doubled = na een sluitend aanhalingsteken volgt tekst: schrijf in een cel tussen aanhalingstekens elk teken dubbel
quote-closed-later = het aanhalingsteken dat hier opent, wordt pas op regel { $line } gesloten, midden in andere tekst: sluit het, of verwijder het
quote-in-bare-cell = een aanhalingsteken in een cel: zet de hele cel tussen aanhalingstekens en schrijf dit dubbel
cell-too-large = een cel van meer dan { $max } bytes, of voorbij de laatste kolom die gelezen wordt
quoted-cell-too-large = hier begint een cel van meer dan { $max } bytes: haar aanhalingsteken is waarschijnlijk niet gesloten
cell-beyond-columns = een gevulde cel voorbij kolom { $max }: zo breed is geen tabel

## Titles of columns, as they may be written

column-first-name = voornaam

## Values

error-value = `{ $text }` is een fout van het rekenblad en geen waarde: verbeter die cel daar en bewaar opnieuw
identifier-scientific = `{ $text }` is hoe een rekenblad een lang getal toont: maak die kolom daar op als tekst en voer het nummer opnieuw in
identifier-decimals = `{ $text }` heeft decimalen die een programma toevoegde: schrijf `{ $whole }` als dat bedoeld is
identifier-converted = `{ $text }` is wat een rekenblad van een nummer maakte (een datum, waar of onwaar, een percentage): maak die kolom daar op als tekst en voer het nummer opnieuw in
identifier-invisible = bevat een onzichtbaar teken ({ $code }): schrijf het opnieuw
identifier-near = `{ $text }` is misschien hetzelfde als `{ $other }` op regel { $line }: schrijf beide gelijk, of zeg dat ze verschillen (`--numbers-differ`)
identifier-near-kept = `{ $text }` is misschien `{ $other }`, die hier al staat: schrijf het zo, of zeg dat ze verschillen (`--numbers-differ`)
number-ambiguous = `{ $text }` kan { $whole } of { $decimal } betekenen: schrijf een van beide

## What was read

converted-utf-16 = het bestand is in UTF-16 en werd omgezet
converted-windows-1252 = het bestand is in Windows-1252 en werd omgezet: kijk de accenten na
sheet-read = het blad “{ $sheet }” werd gelezen
sheet-read-of-several = het blad “{ $sheet }” werd gelezen, en niet { $others }
rows-hidden = { $count ->
        [one] één rij die het rekenblad verbergt, werd ook gelezen
       *[other] { $count } rijen die het rekenblad verbergt, werden ook gelezen
    }
columns-ignored = weggelaten kolommen: { $columns }
empty-rows = { $count ->
        [one] eén regel zonder inhoud werd overgeslagen
       *[other] { $count } regels zonder inhoud werden overgeslagen
    }
comments-passed = { $count ->
        [one] regel { $line } werd voor commentaar gehouden: “{ $text }”
       *[other] { $count } regels werden voor commentaar gehouden, eerst regel { $line }: “{ $text }”
    }
invisible-removed = { $count ->
        [one] onzichtbare tekens ({ $code }) werden verwijderd uit een cel op regel { $line }
       *[other] onzichtbare tekens werden verwijderd uit { $count } cellen, eerst { $code } op regel { $line }
    }
members-alike = { $name } op regel { $line } heeft de naam en het adres van vennoot { $other }: misschien is het één persoon
members-alike-more = { $count ->
        [one] nog één vennoot heeft de naam en het adres van een andere
       *[other] nog { $count } vennoten hebben de naam en het adres van een andere
    }
member-alike = { $name } heeft de naam en het adres van vennoot { $other }: misschien is het één persoon
categories-alike = de categorieën “{ $one }” en “{ $other }” zijn misschien dezelfde: schrijf ze gelijk, zodat ze gelijk stemmen

## The register

member-exists = nummer { $number } is al { $name }: wijzig die inschrijving, of neem een ander nummer
member-ended = nummer { $number } eindigde op { $day }: laat het weg, of neem het terug met `percole member add`
member-since-to-come = het lidmaatschap begint op { $day }, en die dag moet nog komen: neem de vennoot vanaf die dag op
