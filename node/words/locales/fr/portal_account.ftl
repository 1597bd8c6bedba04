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
