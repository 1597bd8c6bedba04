## Opening a session

portal-account-person-ended = U kunt zich hier niet meer aanmelden
portal-account-session-unknown = Deze browser is niet meer aangemeld
portal-account-no-pages = deze node toont geen pagina’s: stel `portal.listen` in, en start hem opnieuw
portal-account-link-validity = een link is minstens een uur en hoogstens 120 dagen geldig
portal-account-link-unknown = Deze link, of deze code, is onbekend. Kijk na of hij volledig is.
portal-account-link-used = Deze link werd al gebruikt. Elke link dient één keer; vraag een nieuwe.
portal-account-link-over = Deze link is te oud. Vraag een nieuwe.
portal-account-link-of-nobody = Deze link hoort bij een lidmaatschap dat geëindigd is
portal-account-no-address = Dit is geen e-mailadres: het ziet eruit als naam@voorbeeld.org
portal-account-too-much-mail = Er wachten te veel berichten op verzending. Probeer het over een kwartier opnieuw.
portal-account-sends-no-mail = Deze site verstuurt geen e-mail
portal-account-asked-too-often = Vanaf uw verbinding werd tien keer in tien minuten een link gevraagd. Wacht tien minuten, en kijk eerst in uw mailbox.

## The page of signing in

portal-account-by-mail-explained = U krijgt een link per e-mail; daarmee bent u aangemeld. Er is geen wachtwoord.
portal-account-your-address = Uw e-mailadres, zoals de coöperatie het kent
portal-account-send-a-link = Stuur mij een link
portal-account-by-code = Met een code of een token
portal-account-by-code-explained = De code staat op de brief die u van de coöperatie kreeg: vier groepen van vijf letters en cijfers. Operatoren typen hun token.
portal-account-by-code-alone-explained = Deze site verstuurt geen e-mail: u meldt zich aan met de code die de coöperatie u geeft.
portal-account-your-code = Code of token
portal-account-it-does-not-work = Het lukt niet
portal-account-ask-your-cooperative = Vraag het uw coöperatie.
portal-account-call-for-help = Bel: { $contact }
portal-account-reading-needs-no-sign-in = Om teksten en uitslagen te lezen hoeft niemand zich aan te melden.
portal-account-look-into-your-mail = Kijk in uw mailbox
portal-account-a-message-comes = Staat dit adres in het bestand van de coöperatie, dan komt er binnen 5 minuten een bericht.
portal-account-open-the-link = Open de link daarin, op het toestel van uw keuze. Hij dient één keer, binnen een uur.
portal-account-no-message-came = Geen bericht? Kijk in de map met ongewenste mail; misschien kent de coöperatie een ander adres van u.
portal-account-another-address = Een ander adres proberen

## A link

portal-account-sign-in-as = Aanmelden als { $name }
portal-account-link-explained = Lidnummer { $number }. Deze browser blijft na het laatste gebruik een maand aangemeld; meld u op andermans toestel aan het einde af.
portal-account-sign-me-in = Aanmelden
portal-account-that-is-not-me = Bent u dat niet? Meld u dan niet aan, en verwittig de coöperatie.
portal-account-link-serves-no-more = Deze link meldt niemand aan
portal-account-to-sign-in = Naar het aanmelden

## My page

portal-account-nothing-waits = Er wacht op dit ogenblik niets op u.
portal-account-votes-wait =
    { $votes ->
        [one] { $votes } stemming wacht op u.
       *[other] { $votes } stemmingen wachten op u.
    }
portal-account-operator-here = U bent aangemeld als operator van deze site.
portal-account-no-member = Stemmingen zijn voor leden. U staat vandaag niet in het ledenregister; de coöperatie zegt hoe u lid wordt.
portal-account-my-offices = Mijn functies
portal-account-what-is-known-of-me = Wat het register over mij zegt
portal-account-fact-may = Rol
portal-account-where-i-am-signed-in = Waar ik aangemeld ben
portal-account-sessions-explained = Herkent u een van deze browsers niet, beëindig dan de toegang en verwittig de coöperatie.
portal-account-by-real-time = Wat uw browser controleert, volgt de echte tijd: links, toestellen en hoelang u aangemeld blijft.
portal-account-some-browser = Een browser
portal-account-this-browser = deze browser
portal-account-opened-by-mail = aangemeld per e-mail { $moment }
portal-account-opened-by-link = aangemeld met een gedrukte link { $moment }
portal-account-opened-by-token = aangemeld met een token { $moment }
portal-account-last-used = laatst gebruikt { $moment }
portal-account-end-session = Toegang beëindigen: { $browser }
portal-account-links-for-me = Links die voor mij gemaakt werden
portal-account-links-explained = Wie zo’n link heeft, kan in uw naam handelen. Werd er een gebruikt, en niet door u, bel dan de coöperatie.
portal-account-link-mailed = Naar uw adres gestuurd { $moment }
portal-account-link-printed = Door de coöperatie gemaakt { $moment }
portal-account-link-was-used = gebruikt { $moment }
portal-account-link-is-open = nog niet gebruikt
portal-account-link-was-not-used = niet gebruikt, en verlopen

## The letter with a link

portal-account-letter-subject = Aanmelden: { $site }
portal-account-letter-greeting = Dag { $name },
portal-account-letter-link = hier is uw link om u aan te melden op de site van { $site }:
portal-account-letter-once =
    { $minutes ->
        [one] Hij dient één keer, binnen { $minutes } minuut. Open hem, en druk op “Aanmelden”.
       *[other] Hij dient één keer, binnen { $minutes } minuten. Open hem, en druk op “Aanmelden”.
    }
portal-account-letter-not-asked = Hebt u hem niet gevraagd? Doe dan niets: zonder deze link komt niemand binnen. Geef hem nooit door.

## Accounts elsewhere and passkeys

portal-account-ways-are-persons = Een operator meldt zich alleen met een token aan
portal-account-too-many-ways = U hebt hier al 20 accounts en toegangssleutels: verwijder er een die u niet meer gebruikt
portal-account-way-unknown = Dit account of deze toegangssleutel is niet van u, of werd al verwijderd
portal-account-openid-of-nobody = Dit account is hier met niemand verbonden. Meld u één keer anders aan, en verbind het dan op “Mijn pagina”.
portal-account-openid-another-account = Met uw lidnummer is al een ander account verbonden. Meld u anders aan, en verwijder dat eerst op “Mijn pagina”.
portal-account-openid-of-somebody = Dit account is hier met iemand anders verbonden. Meld u bij dat account af, en begin opnieuw met het uwe.
portal-account-openid-sign-in = Aanmelden met { $name }
portal-account-openid-silent = { $name } antwoordt op dit ogenblik niet. Meld u anders aan, of probeer het over enkele minuten opnieuw.
portal-account-openid-cancelled = Het aanmelden met { $name } werd niet afgerond. Er is niets veranderd; u kunt opnieuw beginnen.
portal-account-openid-strange = Het antwoord van { $name } is onbruikbaar. Begin opnieuw; blijft het zo, verwittig dan uw coöperatie.
portal-account-openid-begun-elsewhere = Dit werd in een andere browser begonnen, of meer dan tien minuten geleden. Begin opnieuw.
portal-account-openid-not-here = Deze site aanvaardt geen accounts van elders
portal-account-openid-failed = U bent niet aangemeld
portal-account-openid-not-connected = Er werd niets verbonden
portal-account-openid-connect = Verbind een account van { $name }
portal-account-openid-connect-this = Dit account verbinden?
portal-account-openid-connect-explained = Voortaan meldt het account { $account } van { $name } u hier aan als { $person }.
portal-account-openid-connect-yes = Verbinden
portal-account-openid-connect-no = Is dit niet uw account? Verbind het dan niet: wie het heeft, zou in uw naam kunnen handelen.
portal-account-back-to-my-page = Terug naar mijn pagina
portal-account-passkey-unknown = Deze toegangssleutel is hier niet meer bekend. Meld u anders aan; op “Mijn pagina” kunt u een nieuwe toevoegen.
portal-account-passkey-needs-name = Geef deze toegangssleutel een naam die u herkent, bijvoorbeeld “mijn telefoon”
portal-account-passkey-known = Deze toegangssleutel is hier al bekend
portal-account-passkey-sign-in = Aanmelden met een toegangssleutel
portal-account-passkey-explained = Uw toestel meldt u aan, met vingerafdruk, gezicht of code, zodra u het op “Mijn pagina” hebt toegevoegd.
portal-account-passkey-add = Een toegangssleutel toevoegen
portal-account-passkey-add-explained = Daarna meldt dit toestel, of een beveiligingssleutel, u hier aan met vingerafdruk, gezicht of code: geen bericht om op te wachten.
portal-account-passkey-name = Hoe u dit toestel noemt
portal-account-passkey-cancelled = Het werd geannuleerd, of duurde te lang. Er is niets veranderd; probeer opnieuw.
portal-account-passkey-begun-elsewhere = Dit duurde meer dan vijf minuten, of werd op een andere pagina begonnen. Probeer opnieuw.
portal-account-passkey-refused = Deze toegangssleutel kon niet worden nagekeken. Probeer opnieuw, of meld u anders aan.
portal-account-passkeys-not-here = Deze site aanvaardt geen toegangssleutels
portal-account-begun-too-often = Vanaf uw verbinding werd te vaak met aanmelden begonnen. Wacht tien minuten.
portal-account-my-ways = Hoe ik mij aanmeld
portal-account-ways-explained = Hiermee meldt u zich aan, naast de links van de coöperatie. Herkent u er een niet, verwijder die dan en verwittig de coöperatie.
portal-account-no-ways = Tot nu toe melden alleen de links van de coöperatie u aan.
portal-account-way-is-account = account, verbonden { $moment }
portal-account-way-is-passkey = toegangssleutel, toegevoegd { $moment }
portal-account-way-not-used = nog niet gebruikt
portal-account-remove-way = Verwijderen: { $name }
portal-account-opened-by-openid = aangemeld met een account { $moment }
portal-account-opened-by-passkey = aangemeld met een toegangssleutel { $moment }

## A calendar of one's own
portal-account-calendar = Mijn agenda
portal-account-calendar-explained = Een geheim adres voor uw eigen agenda: de vergaderingen die u mag lezen, met hun links, en wanneer stemmingen sluiten die op u wachten. Wie het adres heeft, leest hetzelfde; het wordt één keer getoond.
portal-account-calendar-make = Het adres maken
portal-account-calendar-make-anew = Een nieuw adres maken; het oude vervalt
portal-account-calendar-end = Het adres beëindigen
portal-account-calendar-made = Het adres is gemaakt op { $moment }. Het kan niet opnieuw worden getoond.
portal-account-calendar-here = Het adres van uw agenda
portal-account-calendar-how = Kopieer het in uw agendaprogramma, als agenda via een adres. Geef het aan niemand: het toont wat u mag lezen. U kunt het op elk moment beëindigen op uw pagina.
portal-account-calendar-unknown = Er is geen agenda op dit adres, of de eigenaar heeft het beëindigd.
portal-account-calendar-vote-closes = Stemming sluit: { $title }
