## What an operating system refuses

sys-not-there = ce fichier ou ce dossier n’existe pas
sys-not-allowed = vous n’en avez pas le droit
sys-exists = il en existe déjà un de ce nom
sys-is-folder = c’est un dossier
sys-not-a-folder = une partie du chemin n’est pas un dossier
sys-folder-not-empty = le dossier n’est pas vide
sys-read-only = le disque est en lecture seule
sys-disk-full = le disque est plein
sys-quota = la place qui vous est accordée est pleine
sys-too-large = le fichier serait trop grand pour ce disque
sys-bad-name = aucun fichier ne peut porter ce nom
sys-address-in-use = un autre programme utilise déjà cette adresse
sys-address-elsewhere = cette machine n’a pas cette adresse
sys-nobody-listens = personne n’y écoute
sys-broken-off = l’autre côté a coupé
sys-no-way = aucun chemin n’y mène par le réseau
sys-no-answer = aucune réponse n’est venue à temps
sys-ends-early = la fin manque
sys-damaged = ce qui s’y trouve est abîmé, ou n’est pas de la sorte attendue
sys-busy = il est occupé
sys-too-many-files = trop de fichiers sont ouverts à la fois
sys-device = l’appareil signale une panne : il est peut-être en train de lâcher
sys-memory = il n’y a pas assez de mémoire
sys-number = le système d’exploitation signale l’erreur { $number }
sys-failed = la lecture ou l’écriture a échoué
