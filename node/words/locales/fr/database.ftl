## Opening a database

directory-not-openable = { $path } ne s’ouvre pas : { $why } ; le dossier de données doit exister, et cet utilisateur doit pouvoir y écrire
directory-in-use = { $path } est utilisé par un autre percole-node (processus { $process }) ; arrêtez-le d’abord, ou donnez à celui-ci un autre dossier de données
database-in-use = un autre percole-node utilise cette base PostgreSQL ; arrêtez-le d’abord, ou donnez à celui-ci une autre base de données
lock-of-others = { $path } n’est pas un fichier de verrou de percole et reste tel quel ; déplacez-le, ou choisissez un autre dossier
database-not-there = il n’y a pas de base de données { $path }
file-is-no-database = { $path } n’est pas une base de données et reste tel quel ; indiquez un autre fichier
server-not-reached = son serveur est injoignable : { $why } ; vérifiez l’adresse, et si le serveur tourne
server-does-not-answer = son serveur ne répond pas
server-lets-nobody-in = son serveur refuse cet utilisateur : vérifiez le nom et le mot de passe
server-lacks-database = son serveur n’a pas de base de ce nom : créez-la d’abord
database-name-no-text = { $path } a dans son nom des octets qui ne sont pas du texte : donnez un autre nom au dossier de données
not-a-nodes-database = ce n’est pas la base de données d’un nœud
schema-of-older-version = l’étape { $step } de ses tables n’est pas encore faite : une version plus ancienne a utilisé cette base la dernière. Vérifiez-la avec cette version-là, ou démarrez une fois le nœud avec celle-ci, qui la met à jour. Rien n’a été changé
schema-of-newer-version = l’étape { $step } de ses tables n’est pas connue de cette version : une plus récente a utilisé la base. Installez cette version-là, ou restaurez une sauvegarde faite avant la mise à niveau. Rien n’a été changé
schema-edited = l’étape { $step } de ses tables n’est pas celle de cette version : ce n’est pas une version officielle, ou la base a été modifiée. Rien n’a été changé
schema-half-made = l’étape { $step } de ses tables n’a été faite qu’en partie ; restaurez la sauvegarde faite avant la mise à niveau
