//! Where a file lies: on a local disk, on a network, or in a folder that some program synchronises.
//! Write-ahead mode needs shared memory and must not meet a synchroniser halfway.

use std::path::Path;

/// Where a file lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Local,
    Network,
    Synced,
}

/// Folder names of programs that synchronise, lower case.
const SYNCED: [&str; 11] = [
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "box sync",
    "pcloud drive",
    "syncthing",
];

/// Finds out where a file lies.
pub(crate) fn of(path: &Path) -> Place {
    let folder = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    if on_network(&folder) {
        Place::Network
    } else if synced(&folder) {
        Place::Synced
    } else {
        Place::Local
    }
}

fn synced(folder: &Path) -> bool {
    folder.ancestors().any(|ancestor| {
        let name = ancestor
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        // "OneDrive - Northwind", "Dropbox (Personal)" and the like begin with the program's name.
        SYNCED
            .iter()
            .any(|known| name == *known || name.starts_with(&format!("{known} ")))
            || ancestor.join(".stfolder").exists()
            || ancestor.join(".dropbox.cache").exists()
    })
}

#[cfg(target_os = "linux")]
fn on_network(folder: &Path) -> bool {
    std::fs::read_to_string("/proc/self/mountinfo")
        .is_ok_and(|mounts| network_mount(&mounts, folder))
}

#[cfg(not(target_os = "linux"))]
fn on_network(folder: &Path) -> bool {
    let text = folder.to_string_lossy();
    // Windows: \\server\share, also in its verbatim form. macOS mounts shares under /Volumes, as it does
    // local disks; those it does not tell apart by path.
    text.starts_with(r"\\?\UNC\") || (text.starts_with(r"\\") && !text.starts_with(r"\\?\"))
}

/// Whether the mount that holds a folder is a network file system (Linux `mountinfo`).
#[cfg(any(target_os = "linux", test))]
fn network_mount(mounts: &str, folder: &Path) -> bool {
    const NETWORK: [&str; 12] = [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "ncpfs",
        "9p",
        "davfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
    ];
    let kind = mounts
        .lines()
        .filter_map(|line| {
            let (mount, rest) = line.split_once(" - ")?;
            let point = mount.split(' ').nth(4)?.replace("\\040", " ");
            folder
                .starts_with(&point)
                .then(|| (point.len(), rest.split(' ').next().unwrap_or("")))
        })
        .max_by_key(|(length, _)| *length);
    kind.is_some_and(|(_, kind)| NETWORK.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deepest_mount_decides() {
        let mounts = "22 1 8:1 / / rw - ext4 /dev/a rw\n\
                      40 22 0:40 / /mnt/share rw - cifs //server/share rw\n\
                      41 40 8:2 / /mnt/share/local rw - ext4 /dev/b rw";
        assert!(!network_mount(mounts, Path::new("/home/anna")));
        assert!(network_mount(mounts, Path::new("/mnt/share/clients")));
        assert!(!network_mount(mounts, Path::new("/mnt/share/local")));
        assert!(!network_mount(mounts, Path::new("/mnt/shared")));
    }

    #[test]
    fn folders_of_synchronising_programs_are_known_by_name_or_mark() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["OneDrive - Northwind", "Dropbox", "Nextcloud"] {
            let inner = folder.path().join(name).join("Clients");
            std::fs::create_dir_all(&inner).unwrap();
            assert_eq!(of(&inner.join("a.outset")), Place::Synced, "{name}");
        }
        let marked = folder.path().join("Work");
        std::fs::create_dir_all(marked.join(".stfolder")).unwrap();
        assert_eq!(of(&marked.join("a.outset")), Place::Synced);
        std::fs::create_dir_all(folder.path().join("Boxes")).unwrap();
        assert_eq!(of(&folder.path().join("Boxes/a.outset")), Place::Local);
    }
}
