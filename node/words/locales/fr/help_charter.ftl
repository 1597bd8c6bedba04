help-charter = Les règles du jeu, en phrases
help-charter-show = Dire en phrases quelles règles du jeu sont en vigueur
help-charter-show--cycle = Les règles de cette édition : id ou préfixe [sinon : celles en vigueur sur ce nœud]
help-charter-show--built-in = Les règles intégrées, sous lesquelles travaille un nœud sans édition ; aucun nœud n’est interrogé
help-charter-show--toml = Le fichier TOML tel quel au lieu de phrases
help-charter-check = Vérifier un fichier de règles : ce qui n’y va pas, et ce que les règles des nœuds plus haut ne permettent pas
help-charter-check--file = Le fichier TOML
