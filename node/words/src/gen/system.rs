// Generated from locales/en/system.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// there is no such file or folder
pub fn sys_not_there() -> Message {
    Message::new("sys-not-there", vec![])
}

/// you are not allowed to
pub fn sys_not_allowed() -> Message {
    Message::new("sys-not-allowed", vec![])
}

/// there is one of this name already
pub fn sys_exists() -> Message {
    Message::new("sys-exists", vec![])
}

/// it is a folder
pub fn sys_is_folder() -> Message {
    Message::new("sys-is-folder", vec![])
}

/// a part of the path is not a folder
pub fn sys_not_a_folder() -> Message {
    Message::new("sys-not-a-folder", vec![])
}

/// the folder is not empty
pub fn sys_folder_not_empty() -> Message {
    Message::new("sys-folder-not-empty", vec![])
}

/// the disk can only be read
pub fn sys_read_only() -> Message {
    Message::new("sys-read-only", vec![])
}

/// the disk is full
pub fn sys_disk_full() -> Message {
    Message::new("sys-disk-full", vec![])
}

/// the space that you may use is full
pub fn sys_quota() -> Message {
    Message::new("sys-quota", vec![])
}

/// the file would be too large for this disk
pub fn sys_too_large() -> Message {
    Message::new("sys-too-large", vec![])
}

/// no file can have this name
pub fn sys_bad_name() -> Message {
    Message::new("sys-bad-name", vec![])
}

/// another program uses this address already
pub fn sys_address_in_use() -> Message {
    Message::new("sys-address-in-use", vec![])
}

/// this machine does not have this address
pub fn sys_address_elsewhere() -> Message {
    Message::new("sys-address-elsewhere", vec![])
}

/// nobody listens there
pub fn sys_nobody_listens() -> Message {
    Message::new("sys-nobody-listens", vec![])
}

/// the other side broke off
pub fn sys_broken_off() -> Message {
    Message::new("sys-broken-off", vec![])
}

/// there is no way through the network
pub fn sys_no_way() -> Message {
    Message::new("sys-no-way", vec![])
}

/// there was no answer in time
pub fn sys_no_answer() -> Message {
    Message::new("sys-no-answer", vec![])
}

/// it ends too early
pub fn sys_ends_early() -> Message {
    Message::new("sys-ends-early", vec![])
}

/// what is there is damaged, or not of the kind that is expected
pub fn sys_damaged() -> Message {
    Message::new("sys-damaged", vec![])
}

/// it is in use
pub fn sys_busy() -> Message {
    Message::new("sys-busy", vec![])
}

/// too many files are open at once
pub fn sys_too_many_files() -> Message {
    Message::new("sys-too-many-files", vec![])
}

/// the device reports a fault: it may be failing
pub fn sys_device() -> Message {
    Message::new("sys-device", vec![])
}

/// there is not enough memory
pub fn sys_memory() -> Message {
    Message::new("sys-memory", vec![])
}

/// the operating system reports error {number}
pub fn sys_number(number: impl Into<Arg>) -> Message {
    Message::new("sys-number", vec![("number", number.into())])
}

/// reading or writing failed
pub fn sys_failed() -> Message {
    Message::new("sys-failed", vec![])
}
