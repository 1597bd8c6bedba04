## What a backup is, and what is wrong with one

no-backup = dit is geen reservekopie van een knooppunt
of-another-format = de reservekopie heeft formaat { $found }; deze versie leest formaat { $known }: gebruik de versie die ze schreef
manifest-damaged = wat de reservekopie over haar inhoud zegt, is beschadigd
part-missing = in de reservekopie ontbreekt { $name }
part-strange = de reservekopie noemt `{ $name }`, dat in geen enkele hoort, of niet daar
part-too-long = { $name } is langer dan mogelijk
part-changed = { $name } in de reservekopie is niet wat bewaard werd: het bestand werd gewijzigd of is beschadigd
cut-off = de reservekopie is afgebroken: het einde ontbreekt
more-than-a-backup = na de reservekopie volgt nog iets dat er niet bij hoort
unreadable = de reservekopie kan niet worden gelezen: ze is beschadigd of afgebroken ({ $detail })
not-as-the-manifest-says = knooppunt, aantal gebeurtenissen of hun vingerafdruk zijn niet die welke de reservekopie noemt

## Keys

whom-for = een reservekopie bevat de sleutels van het knooppunt: geef met --recipient de publieke sleutel waarvan de geheime helft haar opent (`percole-node backup-key BESTAND` maakt een paar), of zeg --unencrypted
not-a-public-key = `{ $key }` is geen publieke sleutel voor reservekopieën; die begint met `age1`
no-secret-keys = { $path } bevat geen geheime sleutel voor reservekopieën; die begint met `AGE-SECRET-KEY-1`
key-needed = de reservekopie is versleuteld: geef met --identity het bestand met de geheime sleutel
other-key = de reservekopie is versleuteld voor een andere sleutel
key-made = de geheime sleutel staat in { $path }; bewaar hem niet op deze machine en op twee plaatsen: zonder hem gaat geen reservekopie open

## Making a backup

exists = { $path } bestaat al en blijft zoals het is
not-to-a-terminal = een reservekopie is niet voor het scherm: geef een bestand, of stuur ze door met `|`
another-works = een andere reservekopie of herstelling is bezig in { $path }; wacht tot ze klaar is
not-written = de reservekopie kan niet worden geschreven: { $detail }
cannot-be-read-back = wat geschreven werd, kan niet worden teruggelezen: { $detail }
not-kept = de reservekopie levert geen gaaf knooppunt op en werd niet bewaard; voer `percole-node fsck` uit op het gestopte knooppunt
written = De reservekopie is { $path }
sent = De reservekopie werd naar de standaarduitvoer gestuurd
of-node =
    Knooppunt { $node } op { $moment }, met { $events ->
        [one] één gebeurtenis
       *[other] { $events } gebeurtenissen
    }
is-encrypted =
    { $keys ->
        [one] Versleuteld voor één sleutel
       *[other] Versleuteld voor { $keys } sleutels
    }
is-unencrypted = NIET versleuteld: wie ze heeft, heeft de sleutels van het knooppunt
restored-on-trial =
    { $logs ->
        [one] Op proef hersteld: het logboek is gaaf tot zijn ondertekende kop
       *[other] Op proef hersteld: { $logs } logboeken zijn gaaf tot hun ondertekende kop
    }

## Restoring

directory-not-empty = { $path } is niet leeg (er staat { $name } in) en blijft zoals het is; herstel in een map die nog niet bestaat, of leeg is
database-not-empty = de databank die de configuratie noemt, is niet leeg en blijft zoals ze is; maak ze leeg, of noem een lege met --database
not-restored = de reservekopie is beschadigd en er werd niets hersteld; neem een oudere
restored = Het knooppunt is terug in { $path }
logs-verified =
    { $logs ->
        [one] Het logboek is gaaf tot zijn ondertekende kop
       *[other] { $logs } logboeken zijn gaaf tot hun ondertekende kop
    }
what-now = Wat nu:
now-old-machine = start het knooppunt van de oude machine nooit meer: twee knooppunten met één sleutel tonen twee geschiedenissen
now-newer-files = als `last-checkpoint` en `endings` van de oude machine nog leesbaar zijn, kopieer ze naar { $path } vóór de eerste start: wat sinds de reservekopie ingetrokken, beëindigd of gewist werd, blijft dat dan
now-start = start het met `percole-node run --data-dir { $path }`
now-tokens = alle tokens wachten: laat wie u kent opnieuw toe, op deze machine, met `percole operator readmit` en `percole person readmit`; ongebruikte uitnodigingen zijn beëindigd
now-register = het register is zoals op { $moment }: werk het bij en zeg dan `percole member confirm`
keys-not-together = deze openbare sleutels gaan niet samen: geef sleutels die `percole-node backup-key` maakte
