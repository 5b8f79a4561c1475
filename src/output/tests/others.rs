//! What is in the folder and was made by somebody else.

use super::*;

/// Files that a build did not make stay: beside the tree, and in its folders.
#[test]
fn the_files_of_others_stay() {
    let [old, _, small, _] = trees();
    let folder = tempfile::tempdir().unwrap();
    build(&old, folder.path());
    std::fs::write(folder.path().join("en/a/notes.txt"), "mine").unwrap();
    build(&small, folder.path());
    assert_eq!(std::fs::read_to_string(folder.path().join("en/a/notes.txt")).unwrap(), "mine");
    assert!(!folder.path().join("en/index.html").exists());
}

/// A folder with files and no manifest is not ours to write in.
#[test]
fn a_foreign_folder_is_left_alone() {
    let [tree, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("thesis.txt"), "something else\n404.html\n").unwrap();
    let before = found(folder.path());
    let refused = publish(&tree, folder.path(), &mut |_| Ok(()));
    assert!(matches!(refused, Err(OutputError::NotOurs(_))), "{refused:?}");
    assert!(matches!(create(&tree, folder.path()), Err(OutputError::NotOurs(_))));
    assert_eq!(found(folder.path()), before);
}

/// A manifest that is not whole, or is none, tells nothing: whatever is in the folder stays as it is.
#[test]
fn a_damaged_manifest_is_refused() {
    let [tree, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    build(&tree, folder.path());
    let path = folder.path().join(MANIFEST);
    let whole = std::fs::read(&path).unwrap();
    let with =
        |from: &str, to: &str| String::from_utf8(whole.clone()).unwrap().replace(from, to).into_bytes();
    let cut_short = (0..whole.len()).map(|length| whole[..length].to_vec());
    let damaged = [
        vec![0; whole.len()],
        with("en/a/1.html", "en/a\0.html"),
        with("manifest 2", "manifest 3"),
        with("command build", "command\u{1b}[31m"),
        with("domain a", "domain \u{1b}[31m"),
        b"something else\n404.html\n".to_vec(),
        b"codegloss manifest 1\n404.ht".to_vec(),
        b"codegloss manifest 1\n\xff\n".to_vec(),
    ];
    for bytes in cut_short.chain(damaged) {
        std::fs::write(&path, &bytes).unwrap();
        let before = found(folder.path());
        let refused = publish(&new, folder.path(), &mut |_| Ok(()));
        let shown = String::from_utf8_lossy(&bytes);
        assert!(matches!(refused, Err(OutputError::Manifest(_))), "{shown:?}: {refused:?}");
        assert_eq!(found(folder.path()), before, "{shown:?}");
    }
}

/// A link to nothing, and a file, are no folder to write in; a link to a folder is one.
#[cfg(unix)]
#[test]
fn what_is_no_folder_is_refused() {
    let [tree, ..] = trees();
    let outer = tempfile::tempdir().unwrap();
    let at = |name: &str| outer.path().join(name);
    std::fs::write(at("file"), "mine").unwrap();
    std::fs::create_dir(at("folder")).unwrap();
    for (name, target) in [("dangling", "nowhere"), ("to-itself", "to-itself"), ("link", "folder")] {
        std::os::unix::fs::symlink(target, at(name)).unwrap();
    }
    for name in ["file", "dangling", "to-itself"] {
        let refused = publish(&tree, &at(name), &mut |_| Ok(()));
        assert!(matches!(refused, Err(OutputError::NoFolder(_))), "{name}: {refused:?}");
    }
    build(&tree, &at("link"));
    holds(&at("folder"), &tree, "through a link");
}

/// A manifest that names paths outside its folder removes nothing there.
#[test]
fn a_corrupted_manifest_leads_nowhere() {
    let [tree, ..] = trees();
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("site");
    build(&tree, &folder);
    let secret = outer.path().join("secret");
    std::fs::write(&secret, "kept").unwrap();
    let absolute = secret.to_str().unwrap();
    for path in ["../secret", absolute, "en/../../secret", "en//../../secret", "./../secret", "..\\secret"] {
        let corrupted = format!("codegloss manifest 2\ncommand build\ndomain a\nfiles 1\n{path}\n");
        std::fs::write(folder.join(MANIFEST), corrupted).unwrap();
        let refused = publish(&tree, &folder, &mut |_| Ok(()));
        assert!(matches!(refused, Err(OutputError::Manifest(_))), "{path}: {refused:?}");
        assert_eq!(std::fs::read_to_string(&secret).unwrap(), "kept");
    }
}

/// A link in the place of a folder is not followed: nothing is written or removed behind it.
#[cfg(unix)]
#[test]
fn a_link_among_the_folders_leads_nowhere() {
    let [old, _, small, _] = trees();
    let outer = tempfile::tempdir().unwrap();
    let behind = outer.path().join("behind");
    std::fs::create_dir_all(behind.join("a")).unwrap();
    std::fs::write(behind.join("index.html"), "kept").unwrap();
    std::fs::write(behind.join("a/1.html"), "kept").unwrap();
    let before = found(&behind);
    let folder = outer.path().join("site");
    build(&old, &folder);
    std::fs::remove_dir_all(folder.join("en")).unwrap();
    std::os::unix::fs::symlink(&behind, folder.join("en")).unwrap();
    let refused = publish(&old, &folder, &mut |_| Ok(()));
    assert!(matches!(refused, Err(OutputError::Io(..))), "{refused:?}");
    assert_eq!(found(&behind), before);
    build(&small, &folder);
    assert_eq!(found(&behind), before);
}

/// A link in the place of a file is replaced, not written through.
#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_file_is_replaced() {
    let [tree, ..] = trees();
    let outer = tempfile::tempdir().unwrap();
    let secret = outer.path().join("secret");
    std::fs::write(&secret, "kept").unwrap();
    let folder = outer.path().join("site");
    build(&tree, &folder);
    for name in ["404.html", STAGING, MANIFEST] {
        let _ = std::fs::remove_file(folder.join(name));
        std::os::unix::fs::symlink(&secret, folder.join(name)).unwrap();
        if name == MANIFEST {
            assert!(matches!(publish(&tree, &folder, &mut |_| Ok(())), Err(OutputError::Manifest(_))));
        } else {
            build(&tree, &folder);
            holds(&folder, &tree, name);
        }
        assert_eq!(std::fs::read_to_string(&secret).unwrap(), "kept");
    }
}

/// A file that somebody put where the tree has one is not overwritten, and nothing else is written either.
#[test]
fn a_file_of_others_in_the_place_of_a_page_is_refused() {
    let [old, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    build(&old, folder.path());
    std::fs::create_dir_all(folder.path().join("en/b")).unwrap();
    std::fs::write(folder.path().join("en/b/3.html"), "mine").unwrap();
    let before = found(folder.path());
    let refused = publish(&new, folder.path(), &mut |_| Ok(()));
    assert!(matches!(refused, Err(OutputError::Occupied(_))), "{refused:?}");
    assert_eq!(found(folder.path()), before);
}
