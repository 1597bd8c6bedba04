## Before an act that cannot be taken back

cli-acts-question = doen? Schrijf ja of nee
cli-acts-not-done = er is niets gedaan, zoals u koos
cli-acts-give-yes = geef --yes om het zonder vraag te doen; of geef de opdracht in een terminal

## What from now on can be read by more than before

cli-acts-visible = voortaan zichtbaar voor: { $readers }; wat eenmaal getoond is, kan niet meer verborgen worden
cli-acts-so-far = { $what } (tot nu zichtbaar voor: { $readers })

## Recommendations and reports

cli-acts-recalls = dit roept overmaking { $transmission } voorgoed terug: niemand hoeft erop te antwoorden, en wie de tekst gelezen heeft, heeft hem gelezen
cli-acts-drops = dit haalt de aanbeveling „{ $title }” uit haar bundel; wie ze zag, verneemt het met de volgende versie

## Votes and ballots

cli-acts-opens-vote = dit opent de stemming “{ $title }”, waarin gestemd wordt tot { $closes }; vraag, regel en tijden kunnen daarna niet meer veranderen
cli-acts-asks = gevraagd om mee te doen: { $nodes }
cli-acts-asks-children = gevraagd om mee te doen: elk actief knooppunt dat bij dit is aangesloten
cli-acts-quotes = met de stemming wordt de tekst van de aanbeveling “{ $title }” getoond aan iedereen onder dit knooppunt
cli-acts-cancels-vote = dit annuleert de stemming “{ $title }” voorgoed: geen enkel stembiljet wordt geteld, en iedereen kan de reden lezen
cli-acts-extends-vote = de stemming “{ $title }” neemt dan stembiljetten aan tot { $closes }: iedereen kan de reden lezen, en knooppunten die het op tijd vernemen, volgen
cli-acts-passes-over = knooppunt “{ $node }” doet dan voorgoed niet mee aan de stemming “{ $title }”: wie eronder staat stemt voor zichzelf, wat het later zegt telt niet, en iedereen kan de reden lezen
cli-acts-joins-vote = dit knooppunt doet mee aan de stemming “{ $title }” van { $opener }: zijn kiezerslijst ligt vast met de vennoten van dit moment, en het kan niet meer afzien
cli-acts-declines-vote = dit knooppunt doet voorgoed niet mee aan de stemming “{ $title }” van { $opener }: zijn vennoten kunnen er niet in stemmen, en iedereen kan de reden lezen
cli-acts-withdraws-ballot = dit haalt het stembiljet van vennoot { $member } in de stemming “{ $title }” uit de stembus; tot de sluiting kan een ander worden uitgebracht
cli-acts-certifies-paper =
    dit telt { $papers ->
        [one] { $papers } stembiljet op papier
       *[other] { $papers } stembiljetten op papier
    } in de stemming “{ $title }” en certificeert daarmee de cijfers van dit knooppunt; alleen twee mensen samen kunnen verbeteren wat gecertificeerd is
cli-acts-corrects-paper =
    dit vervangt wat dit knooppunt in de stemming “{ $title }” certificeerde door een telling van { $papers ->
        [one] { $papers } stembiljet op papier
       *[other] { $papers } stembiljetten op papier
    }; iedereen ziet beide cijfers, en de reden

## Members, persons, offices, units

cli-acts-ends-member = vennoot { $number }, { $name }, staat op geen kiezerslijst meer die vastgelegd wordt vanaf { $day }; lijsten die al vastliggen, blijven zoals ze zijn. `percole member add` neemt de vennoot weer op
cli-acts-ends-mandate = het mandaat van { $holder } ({ $office }) eindigt voorgoed op { $day }: daarna wordt er niets meer mee getekend
cli-acts-dissolves-body = { $body } wordt voorgoed ontbonden, de laatste dag is { $day }: daarna handelt niemand er nog voor
cli-acts-cancels-meeting = dit gelast de vergadering “{ $title }” voorgoed af: iedereen kan de reden lezen
cli-acts-moves-unit = de eenheid { $unit } wordt voorgoed overgedragen aan { $node }: dit knooppunt herbergt ze niet meer
cli-acts-counts-unit = de vennoten van { $unit } worden geteld, en de cijfers voorgoed gepubliceerd
cli-acts-ends-person = persoon { $person } mag hier niets meer doen, en de tokens eindigen voorgoed
cli-acts-revokes-token = het token van { $name } eindigt voorgoed; alleen een nieuw tokenbestand geeft weer toegang
cli-acts-today = vandaag

## Nodes

cli-acts-leaves = dit knooppunt verlaat { $parent }: de twee wisselen niets meer uit, en alleen een nieuwe uitnodiging leidt terug; wat elk heeft, houden beide
cli-acts-suspends = { $child } wordt meteen afgesneden, ook waar het verbonden is, en iedereen kan de reden lezen; `percole node resume` laat het weer toe

## Secret elections in files

cli-acts-closes-box = dit sluit de stembus in { $file } voorgoed: er wordt geen stembiljet meer aangenomen
cli-acts-decrypts = dit voegt uw ontcijfering toe aan { $file }; uw sleutel ontcijfert nooit een andere telling van deze verkiezing

## Reports as a whole

cli-acts-opens-report = dit stelt de bundel „{ $title }” met alles wat erin staat open voor opmerkingen tot { $until }; zijn teksten liggen vast als een versie
cli-acts-asks-groups = dit legt de bundel „{ $title }” vast als een versie en vraagt zijn werkgroepen die aan te nemen; wat ze over een eerdere versie zeiden, telt niet meer
cli-acts-gives-adoption = dit legt het standpunt van de werkgroep over versie { $version } van de bundel „{ $title }” vast: { $position }; dat blijft in het logboek staan
cli-acts-withdraws-report = dit trekt de bundel „{ $title }” met alles wat erin staat voorgoed in: hij kan niet meer worden aangenomen of overgemaakt, en wie hem las, wordt verwittigd
cli-acts-transmits-report = dit maakt de hele bundel „{ $title }” over aan:
cli-acts-to-body = { $body } van { $node }, { $purpose }
cli-acts-passes-on = dit geeft een kopie van de bundel „{ $title }” van { $node }, met zijn hele geschiedenis, door aan:
cli-acts-withdraws-request = dit trekt het verzoek “{ $title }” voorgoed in: het orgaan antwoordt er niet meer op, en wie het leest, leest de reden
cli-acts-detaches-document = het document `{ $document }` wordt hier gewist en op elk knooppunt dat het heeft; dit kan niet ongedaan worden gemaakt
