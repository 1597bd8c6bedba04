## Opening a session

portal-account-person-ended = Vous ne pouvez plus vous connecter ici
portal-account-session-unknown = Ce navigateur n’est plus connecté
portal-account-no-pages = ce nœud ne montre pas de pages : réglez `portal.listen`, puis redémarrez-le
portal-account-link-validity = un lien est valable au moins une heure et au plus 120 jours
portal-account-link-unknown = Ce lien, ou ce code, est inconnu. Vérifiez qu’il est complet.
portal-account-link-used = Ce lien a déjà servi. Chaque lien ne sert qu’une fois ; demandez-en un nouveau.
portal-account-link-over = Ce lien est trop ancien. Demandez-en un nouveau.
portal-account-link-of-nobody = Ce lien appartient à un sociétariat qui a pris fin
portal-account-no-address = Ce n’est pas une adresse électronique : elle ressemble à nom@exemple.org
portal-account-too-much-mail = Trop de messages attendent d’être envoyés. Réessayez dans un quart d’heure.
portal-account-sends-no-mail = Ce site n’envoie pas de courriel
portal-account-asked-too-often = Depuis votre connexion, un lien a été demandé dix fois en dix minutes. Attendez dix minutes, et regardez d’abord dans votre boîte de réception.

## The page of signing in

portal-account-by-mail-explained = Vous recevez un lien par courriel ; il vous connecte. Il n’y a pas de mot de passe.
portal-account-your-address = Votre adresse électronique, celle que la coopérative connaît
portal-account-send-a-link = M’envoyer un lien
portal-account-by-code = Avec un code ou un jeton
portal-account-by-code-explained = Le code figure sur la lettre que la coopérative vous a remise : quatre groupes de cinq lettres et chiffres. Les opérateurs saisissent leur jeton.
portal-account-by-code-alone-explained = Ce site n’envoie pas de courriel : on se connecte avec le code que donne la coopérative.
portal-account-your-code = Code ou jeton
portal-account-it-does-not-work = Cela ne fonctionne pas
portal-account-ask-your-cooperative = Adressez-vous à votre coopérative.
portal-account-call-for-help = Appelez : { $contact }
portal-account-reading-needs-no-sign-in = Pour lire les textes et les résultats, il n’est pas nécessaire de se connecter.
portal-account-look-into-your-mail = Regardez dans votre boîte de réception
portal-account-a-message-comes = Si cette adresse est dans le fichier de la coopérative, un message arrive dans les 5 minutes.
portal-account-open-the-link = Ouvrez le lien qu’il contient, sur l’appareil de votre choix. Il sert une seule fois, pendant une heure.
portal-account-no-message-came = Pas de message ? Regardez dans les indésirables ; la coopérative connaît peut-être une autre de vos adresses.
portal-account-another-address = Essayer une autre adresse

## A link

portal-account-sign-in-as = Se connecter en tant que { $name }
portal-account-link-explained = Numéro de sociétaire { $number }. Ce navigateur reste connecté un mois après son dernier usage ; sur l’appareil de quelqu’un d’autre, déconnectez-vous à la fin.
portal-account-sign-me-in = Se connecter
portal-account-that-is-not-me = Ce n’est pas vous ? Ne vous connectez pas, et prévenez la coopérative.
portal-account-link-serves-no-more = Ce lien ne connecte personne
portal-account-to-sign-in = Aller à la connexion

## My page

portal-account-nothing-waits = Rien ne vous attend pour le moment.
portal-account-votes-wait =
    { $votes ->
        [one] { $votes } vote vous attend.
       *[other] { $votes } votes vous attendent.
    }
portal-account-operator-here = Vous êtes connecté·e comme opérateur de ce site.
portal-account-no-member = Les votes sont réservés aux sociétaires. Vous n’êtes pas inscrit·e au registre aujourd’hui ; la coopérative dit comment devenir sociétaire.
portal-account-my-offices = Mes fonctions
portal-account-what-is-known-of-me = Ce que le registre dit de moi
portal-account-fact-may = Rôle
portal-account-where-i-am-signed-in = Où je suis connecté·e
portal-account-sessions-explained = Si vous ne reconnaissez pas un de ces navigateurs, mettez fin à son accès et prévenez la coopérative.
portal-account-by-real-time = Ce que votre navigateur vérifie suit l’heure réelle : les liens, les appareils et la durée de votre connexion.
portal-account-some-browser = Un navigateur
portal-account-this-browser = ce navigateur
portal-account-opened-by-mail = connecté par courriel { $moment }
portal-account-opened-by-link = connecté par un lien imprimé { $moment }
portal-account-opened-by-token = connecté avec un jeton { $moment }
portal-account-last-used = dernier usage { $moment }
portal-account-end-session = Mettre fin à l’accès : { $browser }
portal-account-links-for-me = Liens faits pour moi
portal-account-links-explained = Qui détient un tel lien peut agir à votre place. Si l’un d’eux a servi, et pas à vous, appelez la coopérative.
portal-account-link-mailed = Envoyé à votre adresse { $moment }
portal-account-link-printed = Fait par la coopérative { $moment }
portal-account-link-was-used = utilisé { $moment }
portal-account-link-is-open = pas encore utilisé
portal-account-link-was-not-used = pas utilisé, et périmé

## The letter with a link

portal-account-letter-subject = Se connecter : { $site }
portal-account-letter-greeting = Bonjour { $name },
portal-account-letter-link = voici votre lien pour vous connecter au site de { $site } :
portal-account-letter-once =
    { $minutes ->
        [one] Il sert une seule fois, pendant { $minutes } minute. Ouvrez-le, puis appuyez sur « Se connecter ».
       *[other] Il sert une seule fois, pendant { $minutes } minutes. Ouvrez-le, puis appuyez sur « Se connecter ».
    }
portal-account-letter-not-asked = Vous n’avez rien demandé ? Alors ne faites rien : sans ce lien, personne n’entre. Ne le transmettez jamais.

## Accounts elsewhere and passkeys

portal-account-ways-are-persons = Un opérateur se connecte uniquement avec son jeton
portal-account-too-many-ways = Vous avez déjà 20 comptes et clés d’accès ici : retirez-en un dont vous ne vous servez plus
portal-account-way-unknown = Ce compte ou cette clé d’accès n’est pas à vous, ou a déjà été retiré
portal-account-openid-of-nobody = Ce compte n’est relié à personne ici. Connectez-vous une fois autrement, puis reliez-le sur « Ma page ».
portal-account-openid-another-account = Un autre compte est déjà relié à votre numéro de sociétaire. Connectez-vous autrement, et retirez-le d’abord sur « Ma page ».
portal-account-openid-of-somebody = Ce compte est relié à quelqu’un d’autre ici. Déconnectez-vous de ce compte, et recommencez avec le vôtre.
portal-account-openid-sign-in = Se connecter avec { $name }
portal-account-openid-silent = { $name } ne répond pas pour le moment. Connectez-vous autrement, ou réessayez dans quelques minutes.
portal-account-openid-cancelled = La connexion avec { $name } n’est pas allée à son terme. Rien n’a changé ; vous pouvez recommencer.
portal-account-openid-strange = La réponse de { $name } est inutilisable. Recommencez ; si cela persiste, prévenez votre coopérative.
portal-account-openid-begun-elsewhere = Cette connexion a été commencée dans un autre navigateur, ou il y a plus de dix minutes. Recommencez.
portal-account-openid-not-here = Ce site n’accepte pas de comptes d’ailleurs
portal-account-openid-failed = Vous n’êtes pas connecté·e
portal-account-openid-not-connected = Rien n’a été relié
portal-account-openid-connect = Relier un compte de { $name }
portal-account-openid-connect-this = Relier ce compte ?
portal-account-openid-connect-explained = Désormais, le compte { $account } de { $name } vous connectera ici en tant que { $person }.
portal-account-openid-connect-yes = Relier
portal-account-openid-connect-no = Ce n’est pas votre compte ? Alors ne le reliez pas : la personne qui le détient pourrait agir à votre place.
portal-account-back-to-my-page = Retour à ma page
portal-account-passkey-unknown = Cette clé d’accès n’est plus connue ici. Connectez-vous autrement ; sur « Ma page », vous pouvez en ajouter une nouvelle.
portal-account-passkey-needs-name = Donnez à cette clé d’accès un nom que vous reconnaîtrez, par exemple « mon téléphone »
portal-account-passkey-known = Cette clé d’accès est déjà connue ici
portal-account-passkey-sign-in = Se connecter avec une clé d’accès
portal-account-passkey-explained = Votre appareil vous connecte, par empreinte, visage ou code, une fois que vous l’avez ajouté sur « Ma page ».
portal-account-passkey-add = Ajouter une clé d’accès
portal-account-passkey-add-explained = Ensuite cet appareil, ou une clé de sécurité, vous connecte ici par empreinte, visage ou code : plus de message à attendre.
portal-account-passkey-name = Le nom que vous donnez à cet appareil
portal-account-passkey-cancelled = L’opération a été annulée, ou a pris trop de temps. Rien n’a changé ; réessayez.
portal-account-passkey-begun-elsewhere = Cela a pris plus de cinq minutes, ou a été commencé sur une autre page. Réessayez.
portal-account-passkey-refused = Cette clé d’accès n’a pas pu être vérifiée. Réessayez, ou connectez-vous autrement.
portal-account-passkeys-not-here = Ce site n’accepte pas de clés d’accès
portal-account-begun-too-often = Depuis votre connexion, on a commencé trop souvent à se connecter. Attendez dix minutes.
portal-account-my-ways = Comment je me connecte
portal-account-ways-explained = Voici ce qui vous connecte, en plus des liens de la coopérative. Si vous n’en reconnaissez pas un, retirez-le et prévenez la coopérative.
portal-account-no-ways = Jusqu’ici, seuls les liens de la coopérative vous connectent.
portal-account-way-is-account = compte, relié { $moment }
portal-account-way-is-passkey = clé d’accès, ajoutée { $moment }
portal-account-way-not-used = pas encore utilisé
portal-account-remove-way = Retirer : { $name }
portal-account-opened-by-openid = connecté avec un compte { $moment }
portal-account-opened-by-passkey = connecté avec une clé d’accès { $moment }

## A calendar of one's own
portal-account-calendar = Mon agenda
portal-account-calendar-explained = Une adresse secrète pour votre propre agenda : les réunions que vous pouvez lire, avec leurs liens, et la clôture des scrutins qui vous attendent. Qui a l’adresse lit la même chose ; elle est montrée une seule fois.
portal-account-calendar-make = Créer l’adresse
portal-account-calendar-make-anew = Créer une nouvelle adresse ; l’ancienne prend fin
portal-account-calendar-end = Mettre fin à l’adresse
portal-account-calendar-made = L’adresse a été créée le { $moment }. Elle ne peut plus être montrée.
portal-account-calendar-here = L’adresse de votre agenda
portal-account-calendar-how = Copiez-la dans votre programme d’agenda, comme agenda par adresse. Ne la donnez à personne : elle montre ce que vous pouvez lire. Vous pouvez y mettre fin à tout moment sur votre page.
portal-account-calendar-unknown = Il n’y a pas d’agenda à cette adresse, ou la personne concernée y a mis fin.
portal-account-calendar-vote-closes = Clôture du scrutin : { $title }
