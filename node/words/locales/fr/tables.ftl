## Where something is

at-cell = cellule { $cell }
at-line-character = ligne { $line }, caractère { $column }
at-character = au caractère { $column }

## Files

unpacked-too-large = une fois décompressé, ce classeur compte plus de { $max } octets ou trop de cellules : enregistrez le tableau en « CSV UTF-8 »
reading-too-long = la lecture de ce fichier prend plus de { $seconds } s : divisez-le, ou enregistrez le tableau en « CSV UTF-8 »
file-is-no-text = un octet nul : ce n’est pas du texte ; enregistrez le tableau en CSV, .xlsx ou .ods
utf-16-damaged = le fichier commence comme de l’UTF-16, mais n’en est pas : enregistrez-le en « CSV UTF-8 »
byte-in-no-encoding = l’octet { $byte } n’est ni de l’UTF-8 ni, dans ce fichier, du Windows-1252 : enregistrez-le en « CSV UTF-8 »
workbook-old = c’est un classeur d’un ancien Excel (.xls) ou protégé par un mot de passe : enregistrez-le en .xlsx sans mot de passe, ou en « CSV UTF-8 »
workbook-unknown = ce fichier compressé n’est pas un classeur : .xlsx, .ods et CSV sont lus
workbook-unreadable = ce classeur ne peut pas être lu : enregistrez-le à nouveau, sans mot de passe, ou en « CSV UTF-8 »
workbook-empty = aucune feuille affichée ne contient quoi que ce soit
too-many-comments = plus de { $max } lignes de commentaires : retirez-les
separator-unusable = `sep=` doit nommer un seul signe entre les cellules, par exemple `sep=;`

## Quotation marks and cells

quote-unclosed = le guillemet ouvert ici n’est pas fermé : fermez-le, ou retirez-le
quote-not-doubled = du texte suit un guillemet fermant : dans une cellule entre guillemets, doublez chaque guillemet
quote-closed-later = le guillemet ouvert ici n’est fermé qu’à la ligne { $line }, au milieu d’un autre texte : fermez-le, ou retirez-le
quote-in-bare-cell = un guillemet dans une cellule : mettez toute la cellule entre guillemets et doublez celui-ci
cell-too-large = une cellule de plus de { $max } octets, ou au-delà de la dernière colonne lue
quoted-cell-too-large = une cellule de plus de { $max } octets commence ici : son guillemet n’est sans doute pas fermé
cell-beyond-columns = une cellule remplie au-delà de la colonne { $max } : aucun tableau n’est aussi large

## Titles of columns, as they may be written

column-first-name = prénom

## Values

error-value = `{ $text }` est une erreur du tableur et non une valeur : corrigez-y cette cellule et enregistrez à nouveau
identifier-scientific = `{ $text }` est la façon dont un tableur montre un long nombre : mettez-y cette colonne au format texte et saisissez à nouveau le numéro
identifier-decimals = `{ $text }` a des décimales qu’un programme a ajoutées : écrivez `{ $whole }` si c’est ce numéro
identifier-converted = `{ $text }` est ce qu’un tableur a fait d’un numéro (une date, vrai ou faux, un pourcentage) : mettez-y cette colonne au format texte et saisissez à nouveau le numéro
identifier-invisible = contient un caractère invisible ({ $code }) : écrivez-le à nouveau
identifier-near = `{ $text }` est peut-être le même que `{ $other }` à la ligne { $line } : écrivez les deux pareil, ou dites qu’ils diffèrent (`--numbers-differ`)
identifier-near-kept = `{ $text }` est peut-être `{ $other }`, qui est déjà là : écrivez-le ainsi, ou dites qu’ils diffèrent (`--numbers-differ`)
number-ambiguous = `{ $text }` peut vouloir dire { $whole } ou { $decimal } : écrivez l’un des deux

## What was read

converted-utf-16 = le fichier est en UTF-16 et a été converti
converted-windows-1252 = le fichier est en Windows-1252 et a été converti : vérifiez les accents
sheet-read = la feuille « { $sheet } » a été lue
sheet-read-of-several = la feuille « { $sheet } » a été lue, et non { $others }
rows-hidden = { $count ->
        [one] une ligne que le tableur masque a été lue aussi
       *[other] { $count } lignes que le tableur masque ont été lues aussi
    }
columns-ignored = colonnes laissées de côté : { $columns }
empty-rows = { $count ->
        [one] une ligne sans contenu n’a pas été comptée
       *[other] { $count } lignes sans contenu n’ont pas été comptées
    }
comments-passed = { $count ->
        [one] la ligne { $line } a été prise pour un commentaire : « { $text } »
       *[other] { $count } lignes ont été prises pour des commentaires, d’abord la ligne { $line } : « { $text } »
    }
invisible-removed = { $count ->
        [one] des caractères invisibles ({ $code }) ont été retirés d’une cellule à la ligne { $line }
       *[other] des caractères invisibles ont été retirés de { $count } cellules, d’abord { $code } à la ligne { $line }
    }
members-alike = { $name } à la ligne { $line } a le nom et l’adresse du numéro { $other } : c’est peut-être la même personne
members-alike-more = { $count ->
        [one] une autre personne a le nom et l’adresse d’une autre
       *[other] { $count } autres ont le nom et l’adresse d’une autre personne
    }
member-alike = { $name } a le nom et l’adresse du numéro { $other } : c’est peut-être la même personne
categories-alike = les catégories « { $one } » et « { $other } » n’en font peut-être qu’une : écrivez-les pareil, pour qu’elles votent pareil

## The register

member-exists = le numéro { $number } est déjà { $name } : modifiez cette inscription, ou prenez un autre numéro
member-ended = le numéro { $number } a pris fin le { $day } : laissez-le de côté, ou reprenez-le avec `percole member add`
member-since-to-come = l’adhésion commence le { $day }, qui est encore à venir : inscrivez la personne à partir de ce jour
