## Ce qu’est un document, et qui peut le lire

attachment-kind-pdf = PDF
attachment-kind-text = document texte
attachment-kind-table = tableau
attachment-kind-slides = présentation
attachment-kind-picture = image
attachment-kind-plain = texte simple
attachment-kilobytes = { $size } ko
attachment-megabytes = { $size } Mo
attachment-readers-all = toute personne qui peut lire la réunion
attachment-readers-own = les sociétaires, ou les personnes qui siègent dans l’instance
attachment-unknown-readers = `{ $text }` ne dit pas qui peut lire un document : écrivez l’un de ces mots : { $known }
attachment-readers-missing = manque : dites qui peut lire le document

## Pourquoi un document n’est pas pris

attachment-empty = est vide
attachment-too-large = dépasse { $max } Mio : réduisez-le, par exemple avec des images moins nombreuses ou plus petites
attachment-of-no-type = `{ $text }` ne contient rien de ce qui est accepté ici : enregistrez-le dans l’un de ces formats : { $known }
attachment-named-otherwise = le nom de `{ $name }` annonce autre chose que ce qu’il contient ({ $found }) : terminez-le par .{ $ending }
attachment-too-many = sont trop nombreux : une réunion a au plus { $max } documents
attachment-there-already = est déjà là, sous le nom { $name }
attachment-no-room = il n’y a plus de place : tous les documents ensemble peuvent occuper { $quota } Mio sur ce site. La personne qui l’exploite peut en permettre plus (attachments.quota_mib)
attachment-others-send = plusieurs documents sont en cours d’envoi : renvoyez le vôtre dans une minute
attachment-cut-off = n’est pas arrivé en entier : renvoyez-le
attachment-of-cancelled = cette réunion est annulée et n’a pas de documents

## Ce qui ne se trouve pas

attachment-not-known = aucun document `{ $text }` de cette réunion n’est connu ici que vous puissiez lire
attachment-several = `{ $text }` peut désigner plusieurs documents : écrivez le début de son empreinte
attachment-not-here = le document { $name } n’est pas encore ici : il est chez { $node }, dernières nouvelles : { $heard }
attachment-damaged = le document { $name } ne peut pas être lu en entier

## Portraits

portrait-unreadable = n’est pas une image lisible : envoyez un JPEG, un PNG ou un WebP
portrait-too-long = dépasse { $max } Mio : envoyez une image plus petite
portrait-too-large = a plus de { $max } mégapixels : envoyez une image plus petite
portrait-too-small = est trop petite : chaque côté a au moins { $least } points
portrait-without-consent = montre quelqu’un d’autre : dites que cette personne est d’accord
portrait-of-nobody = personne n’est encore nommé pour cette fonction : nommez d’abord qui l’exerce
portrait-not-yours = la personne qui exerce la fonction, ou le secrétariat ou la présidence de l’instance, peut donner le portrait
portrait-none = il n’y a pas de portrait
