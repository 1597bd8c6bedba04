## Where a fault is

at-line = ligne { $line }
at-line-column = ligne { $line }, colonne { $column }
at-line-column-path = ligne { $line }, colonne { $column }, { $path }
at-front-matter = en-tête, { $key }
at-body = texte
at-document = document
fault = { $place } : { $message }
faults = { $faults }
and-more =
    et { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }

## Files

file-too-large = le fichier compte { $bytes } octets : { $max } au plus sont lus
file-in-utf-16 = le fichier est en UTF-16 : enregistrez-le en UTF-8 (dans un tableur : « CSV UTF-8 »)
byte-not-utf-8 = l’octet { $byte } n’est pas de l’UTF-8 ; le fichier est peut-être en Latin-1 ou Windows-1252 : enregistrez-le en UTF-8 (dans un tableur : « CSV UTF-8 »)

## Titles of columns, as they may be written

column-number = numéro
column-name = nom
column-category = catégorie
column-antenne = antenne
column-language = langue
column-email = courriel
column-since = membre depuis
column-status = statut
status-member = sociétaire
status-user = usager
unknown-member-status = `{ $text }` n’est pas un statut du registre : écrivez l’un de { $known }
column-choice = choix
column-answer = question { $number }

## Tables

table-empty = le fichier est vide : sa première ligne nomme les colonnes { $columns }
too-many-rows = est la rangée { $row } : un fichier en compte { $max } au plus
cell-too-long = compte plus de { $max } caractères ou contient un retour à la ligne : un guillemet manque peut-être, ou n’est pas doublé
wrong-number-of-cells =
    compte { $found ->
        [one] { $found } cellule
       *[other] { $found } cellules
    }, la première ligne { $expected } : mettez entre guillemets une cellule qui contient le séparateur
too-many-columns = compte { $count } colonnes : seules sont connues { $known }
column-twice = est une deuxième colonne pour { $column } : gardez-en une
column-missing = la colonne { $column } manque : ajoutez-en une avec le titre { $column }
column-unknown = est une colonne inconnue : sont connues { $known } ; `--ignore-other-columns` la laisse de côté
column-unknown-near = est une colonne inconnue : vouliez-vous écrire { $near } ? (`--ignore-other-columns` la laisse de côté)
column-without-title = une colonne sans titre : donnez-lui un titre, ou retirez-la
on-line-already = `{ $number }` figure déjà à la ligne { $line } : gardez une des deux lignes
not-an-email-address = `{ $text }` n’est pas une adresse électronique : écrivez nom@exemple.org
not-a-choice = `{ $text }` n’est pas un choix : écrivez oui, non ou abstention
choice-missing = ne peut pas être vide : écrivez oui, non ou abstention

## Reports, in whichever form

group-twice = est déjà nommé : nommez chaque groupe de travail une seule fois
not-a-group = `{ $group }` n’est pas un groupe de travail de ce cahier : ce sont { $known }
preamble-twice = `{ $group }` a déjà un préambule : réunissez les textes
number-zero = vaut 0 : les numéros commencent à 1
number-twice = { $number } est le numéro d’une recommandation précédente : donnez à chacune un autre numéro
link-to-itself = { $number } est cette recommandation elle-même : nommez-en une autre
link-twice = { $number } est nommée deux fois
link-to-nothing = aucune recommandation ne porte le numéro { $number } : nommez-en une de ce document

## Reports as Markdown

front-matter-missing = le fichier doit commencer par une ligne `+++`, puis `language`, `theme` et `cycle` en TOML, par exemple `language = "fr"`, puis de nouveau `+++`
front-matter-unclosed = l’en-tête n’est pas terminé : fermez-le par une ligne `+++`
front-matter-fault = en-tête : { $message }
second-title = un deuxième titre : un cahier a un seul `# Titre`, ses parties commencent par `##`
section-before-title = une partie avant le titre : commencez par `# Titre`
text-before-title = du texte avant le titre : commencez par `# Titre`
title-missing = n’a pas de titre : commencez par `# Titre`
part-unknown = `### { $heading }` est inconnu : une recommandation a `### Mesures` et `### Liens`
heading-misplaced = ce titre n’a pas sa place ici : `#` titre, `##` parties, `### Mesures`
number-too-large = { $number } est trop grand pour le numéro d’une recommandation
preamble-of-whom = le préambule de qui ? Écrivez `## { $heading }: GROUPE`
section-unknown = `## { $heading }` est inconnu : une recommandation commence par son numéro, `## 1. { $heading }` ; les autres parties sont `Introduction`, `Grille de lecture` et `Préambule: GROUPE`
text-in-reading-grid = du texte dans la grille de lecture : écrivez une liste, `- **niveau** signification`
text-among-measures = du texte parmi les mesures : écrivez une liste, `- **mesure** détail`
text-among-links = du texte parmi les liens : écrivez une liste de numéros, `- 4`
list-outside-measures = une liste hors de `### Mesures` : mettez ce titre au-dessus, ou écrivez des paragraphes
list-misplaced = une liste n’a pas sa place ici : écrivez des paragraphes
list-within-list = une liste dans une liste n’a pas sa place ici : écrivez-la comme du texte
level-not-bold = une ligne de la grille de lecture commence par son niveau en gras : `- **niveau** signification`
not-a-recommendation-number = `{ $text }` n’est pas le numéro d’une recommandation : écrivez `- 4`
html-in-report = le HTML n’a pas sa place dans un cahier : écrivez des titres, des paragraphes et des listes
code-block-in-report = un bloc de code (une ligne qui commence par quatre espaces en est un) n’a pas sa place dans un cahier : écrivez des titres, des paragraphes et des listes
block-quote-in-report = une citation en bloc n’a pas sa place dans un cahier : écrivez des titres, des paragraphes et des listes
image-in-report = une image n’a pas sa place dans un cahier : écrivez des titres, des paragraphes et des listes
other-markdown-in-report = cette forme de Markdown n’a pas sa place dans un cahier : écrivez des titres, des paragraphes et des listes

## Keys and values, in JSON and in front matter

json-unreadable = ce n’est pas du JSON : une virgule, un guillemet ou une accolade manque ou est de trop, ici ou juste avant
json-cut-off = le fichier s’arrête trop tôt : les accolades et crochets ouverts doivent être fermés
key-missing = la clé `{ $key }` manque
key-twice = la clé `{ $key }` figure ici deux fois : gardez-en une
key-unknown = la clé `{ $key }` est inconnue : sont connues { $known }
value-of-other-kind = il faut ici { $expected }, et non { $found }
value-unusable = cette valeur ne peut pas être utilisée ici
kind-text = du texte
kind-number = un nombre entier
kind-fraction = un nombre à décimales
kind-list = une liste
kind-keys = un groupe de clés
kind-yes-or-no = vrai ou faux
kind-nothing = rien
column-number-of-papers = bulletins
not-a-number-of-papers = `{ $text }` n’est pas un nombre de bulletins : écrivez 1 ou plus
kind-date = une date
value-not-known = `{ $text }` n’est pas connu ici : sont connus { $known }
value-not-known-near = `{ $text }` n’est pas connu ici : vouliez-vous écrire `{ $near }` ? Sont connus { $known }
number-not-counted = `{ $text }` ne convient pas ici : écrivez un nombre entier à partir de 0
key-set-twice = une clé figure ici deux fois : gardez-en une
toml-syntax = ce n’est pas du TOML : écrivez un nom, `=` et une valeur, les textes entre guillemets droits, comme `name = "texte"`
