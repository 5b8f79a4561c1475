use super::super::tests::{found, holds, maker, trees};
use super::super::{difference, publish};
use super::{MANIFEST, Maker, OutputError, Writer};

/// What one command of one project wrote is left alone by every other command and every other project. A project stays the same
/// when domains come and go, as long as the one that is written down is still among them.
#[test]
fn a_folder_belongs_to_a_command_and_a_project() {
    let [old, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    let publish = |tree, maker: &Maker| publish(tree, folder.path(), maker, &mut |_| Ok(()));
    publish(&old, &maker(Writer::Build, &["chat", "push"])).unwrap();
    let before = found(folder.path());
    for writer in [Writer::Pack, Writer::PackRust, Writer::PackTypeScript, Writer::PackC] {
        let other = maker(writer, &["chat", "push"]);
        let refused =
            [publish(&new, &other).err(), difference(&new, folder.path(), &other, &mut |_| Ok(())).err()];
        for refused in refused {
            assert!(
                matches!(refused, Some(OutputError::OtherCommand { writer: Writer::Build, .. })),
                "{refused:?}"
            );
        }
    }
    let refused = publish(&new, &maker(Writer::Build, &["push"]));
    assert!(
        matches!(&refused, Err(OutputError::OtherProject { main: Some(main), .. }) if main == "chat"),
        "{refused:?}"
    );
    assert_eq!(found(folder.path()), before);
    publish(&new, &maker(Writer::Build, &["account", "chat"])).unwrap();
    publish(&new, &maker(Writer::Build, &["account"])).unwrap();
    holds(folder.path(), &new, "as one of its own");
}

/// A project that has no domain to be known by is known by its command alone.
#[test]
fn a_project_without_a_name_contradicts_nobody() {
    let [old, new, ..] = trees();
    let folder = tempfile::tempdir().unwrap();
    publish(&old, folder.path(), &maker(Writer::Pack, &[]), &mut |_| Ok(())).unwrap();
    publish(&new, folder.path(), &maker(Writer::Pack, &["a"]), &mut |_| Ok(())).unwrap();
    holds(folder.path(), &new, "after a project without a name");
}

/// The folders of earlier versions, which did not say who made them, are taken over by the command that writes such files
/// and a project whose domain they name, and by no other.
#[test]
fn a_folder_of_an_earlier_version_is_taken_over_by_its_own_kind() {
    let site = [("errors.json", "{\"name\": \"chat\"}"), ("index.html", "list")];
    let packs = [("en.pack", "..chat.."), ("languages.pack", "....")];
    let rust = [("codegloss.rs", "pub mod chat {}"), ("languages.pack", "....")];
    let old = [(Writer::Build, site), (Writer::Pack, packs), (Writer::PackRust, rust)];
    for (writer, files) in old {
        for (other, domain) in [Writer::Build, Writer::Pack, Writer::PackRust]
            .into_iter()
            .flat_map(|other| [(other, "chat"), (other, "push")])
        {
            let folder = tempfile::tempdir().unwrap();
            let mut manifest = "codegloss manifest 1\n".to_owned();
            for (path, text) in files {
                std::fs::write(folder.path().join(path), text).unwrap();
                manifest.extend([path, "\n"]);
            }
            std::fs::write(folder.path().join(MANIFEST), manifest).unwrap();
            let before = found(folder.path());
            let [tree, ..] = trees();
            let done = publish(&tree, folder.path(), &maker(other, &[domain]), &mut |_| Ok(()));
            match done {
                Ok(_) => {
                    assert_eq!((other, domain), (writer, "chat"));
                    holds(folder.path(), &tree, "taken over");
                }
                Err(OutputError::OtherCommand { writer: named, .. }) => {
                    assert!(other != writer && named == writer, "{other:?} {named:?}");
                    assert_eq!(found(folder.path()), before);
                }
                Err(OutputError::OtherProject { main: None, .. }) => {
                    assert_eq!((other, domain), (writer, "push"));
                    assert_eq!(found(folder.path()), before);
                }
                Err(error) => panic!("{error:?}"),
            }
        }
    }
}
