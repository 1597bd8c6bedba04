## Opening a database

directory-not-openable = { $path } cannot be opened: { $why }; the data directory must be there, and this user must be able to write in it
directory-in-use = { $path } is in use by another percole-node (process { $process }); stop that one first, or give this one another data directory
database-in-use = this PostgreSQL database is in use by another percole-node; stop that one first, or give this one another database
lock-of-others = { $path } is no lock file of percole, and is left as it is; move it elsewhere, or choose another directory
database-not-there = there is no database { $path }
file-is-no-database = { $path } is not a database, and is left as it is; name another file
server-not-reached = its server cannot be reached: { $why }; look at the address, and whether the server runs
server-does-not-answer = its server does not answer
server-lets-nobody-in = its server does not let this user in: look at user and password
server-lacks-database = its server has no database of this name: make it first
database-name-no-text = { $path } has bytes in its name that are no text: give the data directory another name
not-a-nodes-database = this is not the database of a node
schema-of-older-version = step { $step } of its tables is not made yet: the database was last used by an older version. Check it with that version, or start the node once with this one, which brings it up to date. Nothing was changed
schema-of-newer-version = step { $step } of its tables is not known to this version: a newer version used the database. Install that version, or restore a backup made before the upgrade. Nothing was changed
schema-edited = step { $step } of its tables is another one than this version has: this is not an official build, or the database was edited. Nothing was changed
schema-half-made = step { $step } of its tables was made only partly; restore the backup made before the upgrade
