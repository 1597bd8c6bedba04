help-topic-exit-codes =
    Exitcodes

      0  Gedaan. Ook als `percole decide` vaststelt dat een vraag verworpen is, of als `percole count` stopt bij een gelijke
         stand die niemand beslist: de regel of de methode is toegepast, en dat was de taak.
      1  Een controle viel negatief uit: `log verify` of `log check-receipt` vond schade, `vote outcome` vond dat de
         verklaarde en de berekende uitslag verschillen, `verify` vond dat een archief niet geldig is of een stembriefje of
         ontvangstbewijs niet bevat zoals het hoort, `election`, `ballot` of `trustee decrypt` weigerde een archief of een
         stembriefje dat niet geldig is, `trustee decrypt` een tweede telling van één verkiezing, `trustee step` vond dat een
         sleutelbewaarder zich niet aan de regels hield.
      2  De opdrachtregel of een bestand kan niet gelezen worden zoals bedoeld: beschadigd, onbekend, te groot, of een archief
         is niet zo ver als de opdracht nodig heeft; of er is een ja nodig, en niemand kan worden gevraagd en --yes ontbreekt. Er
         is niets geschreven.
      3  Het knooppunt weigerde: bestaat niet, mag niet, niet in deze toestand, niet geldig; of uzelf, op de vraag.
         Er is niets geschreven.
      4  Het knooppunt is onbereikbaar of kan nu niet antwoorden: probeer opnieuw. Het bericht zegt of een verzonden
         opdracht is uitgevoerd; onder dezelfde --command-key wordt ze één keer uitgevoerd.
      5  Een deel is gedaan, en het bericht zegt hoe ver: dezelfde opdracht gaat vandaar verder.
help-topic-json =
    JSON (--json)

      Elke opdracht geeft één JSON-object op de standaarduitvoer; opmerkingen en voortgang gaan naar de foutuitvoer.
        - Sleutels zijn in snake_case en blijven; er kunnen nieuwe bij komen. Zij en de woorden van toestanden zijn in elke taal
          dezelfde.
        - Id’s zijn tekst, bytes zijn hexadecimaal, tijdstippen zijn RFC 3339 in UTC met hoogstens zes decimalen van een seconde,
          dagen JJJJ-MM-DD.
        - Een enkele waarde die leeg of onbekend is of nooit was, is `null`. Getallen zijn getallen.
        - Wat het knooppunt antwoordt, staat er zoals het bericht beschreven is (proto/percole/v1): een tijdstip zonder de uitgang
          `_us`, een woord van een gesloten lijst in kleine letters, en wat lijsten van iets tonen bovenaan wat `show` ervan toont.
        - Een opdracht die schrijft, geeft `receipt`: `origin`, `index`, `leaf_hash`, `level` (durable, cosigned), `subject` en
          `repeated` (true als ze al eerder onder dezelfde sleutel was uitgevoerd).
        - `log show` geeft een object met de lijst `events`, en `sync status --watch` een met `readings`, element na element.
        - `verify` geeft `valid`, `problems` en `result` op één regel.
        - Een opdracht die mislukt, geeft een object `error` met `exit_code`, `code`, `reason`, `arguments`, `message`, `details`
          en `next`, en eindigt zoals `percole help exit-codes` zegt. `reason` en `arguments` zijn in elke taal dezelfde,
          `message` is voor mensen.
help-topic-ids =
    Id’s

      Een knooppunt heeft een id van 64 hexadecimale cijfers, al het andere een van 64 cijfers, een dubbele punt en 32 cijfers.
      Overal waar een opdracht een id neemt, neemt ze ook
        - een begin van minstens 4 cijfers: van het id van een knooppunt; van wat na de dubbele punt komt voor al het andere.
          Tabellen tonen de eerste 8.
        - de exacte naam van een knooppunt of van een operator; van een eenheid of een orgaan, ongeacht hoofdletters en accenten.
        - van een aanbeveling haar nummer in haar bundel, van één tot drie cijfers.
      Vier of meer van de cijfers 0-9 en a-f zijn altijd een begin, nooit een naam: schrijf name:cafe als een knooppunt cafe heet.
      Als het bij meer dingen past, noemt de opdracht ze en doet niets.
help-topic-times =
    Tijdstippen

      2026-06-20 18:00                volgens de klok van de tijdzone waarin u schrijft, zie hieronder
      2026-06-20T18:00+02:00          met de afwijking van UTC, hoogstens 14 uur; Z voor UTC
      2026-06-20T18:00[Europe/Paris]  volgens de klok van die plaats
      now                             het ogenblik waarop de opdracht gegeven wordt
      +30m, +2h, +7d                  zoveel na dat ogenblik

    Tijdzone

      Tijdstippen worden geschreven en getoond in de tijdzone van het knooppunt (clock.time_zone in zijn configuratie), of in
      die van --tz ZONE of PERCOLE_TZ; zonder knooppunt in die van deze machine. Achter elk getoond tijdstip staat de afwijking.
      Een tijdzone heeft de naam die de IANA-databank haar geeft, zoals Europe/Paris, of is UTC.
      Een uur dat wegvalt als de klok vooruitgaat, wordt geweigerd; een uur dat twee keer voorkomt als ze achteruitgaat ook,
      tot de afwijking zegt welk van de twee bedoeld is. JSON heeft tijdstippen in UTC.

    Duur

      45s, 30m, 12h, 7d, 2w           seconden, minuten, uren, dagen van 24 uur, weken
