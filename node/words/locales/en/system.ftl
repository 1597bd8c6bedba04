## What an operating system refuses

sys-not-there = there is no such file or folder
sys-not-allowed = you are not allowed to
sys-exists = there is one of this name already
sys-is-folder = it is a folder
sys-not-a-folder = a part of the path is not a folder
sys-folder-not-empty = the folder is not empty
sys-read-only = the disk can only be read
sys-disk-full = the disk is full
sys-quota = the space that you may use is full
sys-too-large = the file would be too large for this disk
sys-bad-name = no file can have this name
sys-address-in-use = another program uses this address already
sys-address-elsewhere = this machine does not have this address
sys-nobody-listens = nobody listens there
sys-broken-off = the other side broke off
sys-no-way = there is no way through the network
sys-no-answer = there was no answer in time
sys-ends-early = it ends too early
sys-damaged = what is there is damaged, or not of the kind that is expected
sys-busy = it is in use
sys-too-many-files = too many files are open at once
sys-device = the device reports a fault: it may be failing
sys-memory = there is not enough memory
sys-number = the operating system reports error { $number }
sys-failed = reading or writing failed
