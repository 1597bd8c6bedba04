//! A disk that is small, to be filled and emptied, or made read-only.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

/// A file system of its own. Dropping it unmounts it.
pub struct SmallDisk {
    mount: PathBuf,
}

impl SmallDisk {
    /// Mounts one of some mebibytes at a new directory below `home`, or returns `None` where this process may not mount.
    pub fn mount(home: &TempDir, mebibytes: u32) -> Option<SmallDisk> {
        let mount = home.path().join("disk");
        fs::create_dir(&mount).unwrap();
        let options = format!("size={mebibytes}m,mode=0755");
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(&mount).output();
        mounted.is_ok_and(|output| output.status.success()).then_some(SmallDisk { mount })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.mount
    }

    /// Writes until there is no space left.
    pub fn fill(&self) {
        let mut ballast = File::create(self.ballast()).unwrap();
        // Ever smaller pieces, so that the last free page is taken too.
        for piece in [1 << 20, 1 << 12, 1] {
            while ballast.write_all(&vec![0; piece]).is_ok() {}
        }
    }

    /// Takes back what [`SmallDisk::fill`] wrote.
    pub fn empty(&self) {
        fs::remove_file(self.ballast()).unwrap();
    }

    /// Makes it read-only; no file on it may be open for writing.
    pub fn make_read_only(&self) {
        let status = Command::new("mount").args(["-o", "remount,ro"]).arg(&self.mount).status();
        assert!(status.unwrap().success(), "the disk cannot be made read-only");
    }

    fn ballast(&self) -> PathBuf {
        self.mount.join("ballast")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: a node that a failed test left may still be ending.
        let _ = Command::new("umount").arg("-l").arg(&self.mount).status();
    }
}
