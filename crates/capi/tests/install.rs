//! The installed library: C programs find it by pkg-config and by CMake, shared and static.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

const HERE: &str = env!("CARGO_MANIFEST_DIR");
const WORK: &str = env!("CARGO_TARGET_TMPDIR");

/// What the program prints: a status, in the words of the library.
const PROGRAM: &str = "#include <codegloss.h>\n#include <stdio.h>\n\nint main(void) {
    codegloss_catalog *catalog;
    codegloss_bytes none = {NULL, 0};
    printf(\"%s\\n\", codegloss_status_text(codegloss_open(NULL, 0, none, &catalog)));
    return 0;
}
";

fn run(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}: install it (Debian: g++ pkg-config cmake)"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{command:?}\n{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// The folder in which it is installed.
fn prefix() -> &'static Path {
    static PREFIX: OnceLock<PathBuf> = OnceLock::new();
    PREFIX.get_or_init(|| {
        let prefix = Path::new(WORK).join("prefix");
        let _ = fs::remove_dir_all(&prefix);
        let target = Path::new(WORK).parent().unwrap();
        let mut install = Command::new(env!("CARGO"));
        install.args(["run", "--quiet", "--package", "xtask", "--target-dir"]).arg(target);
        install.args(["--", "capi-install", "--profile", "dev", "--libdir", "lib/any-linux", "--prefix"]);
        run(install.arg(&prefix).current_dir(HERE).env("CARGO_TARGET_DIR", target));
        prefix
    })
}

fn source() -> PathBuf {
    let path = Path::new(WORK).join("installed.c");
    fs::write(&path, PROGRAM).unwrap();
    path
}

/// What pkg-config says of the library, in words.
fn pkg_config(arguments: &[&str]) -> Vec<String> {
    let mut command = Command::new("pkg-config");
    command.args(arguments).arg("codegloss").env("PKG_CONFIG_PATH", prefix().join("lib/any-linux/pkgconfig"));
    run(&mut command).split_whitespace().map(str::to_owned).collect()
}

fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The soname: it has the numbers of versions that fit each other.
fn soname() -> String {
    let (compatible, _) = version().rsplit_once('.').unwrap();
    format!("libcodegloss.so.{compatible}")
}

fn needed(program: &Path) -> String {
    run(Command::new("objdump").arg("-p").arg(program))
}

/// With the flags from pkg-config, a program is linked to either library. Linked to the shared one, it asks for it by its soname, and finds it.
#[test]
fn pkg_config_finds_the_library() {
    assert_eq!(pkg_config(&["--modversion"]), [version()]);
    let lib = prefix().join("lib/any-linux");
    let program = Path::new(WORK).join("by-pkg-config");
    let mut cc = Command::new("cc");
    cc.arg("-o").arg(&program).arg(source()).args(pkg_config(&["--cflags", "--libs"]));
    run(&mut cc);
    assert!(
        needed(&program).contains(&format!("NEEDED               {}\n", soname())),
        "{}",
        needed(&program)
    );
    let said = run(Command::new(&program).env("LD_LIBRARY_PATH", &lib));
    assert_eq!(
        fs::canonicalize(lib.join(soname())).unwrap(),
        fs::canonicalize(lib.join("libcodegloss.so")).unwrap()
    );
    assert!(lib.join(format!("libcodegloss.so.{}", version())).is_file());

    let alone = Path::new(WORK).join("by-pkg-config-static");
    let libraries = pkg_config(&["--cflags", "--libs", "--static"]);
    assert!(libraries.contains(&"-lpthread".to_owned()), "{libraries:?}");
    let mut cc = Command::new("cc");
    cc.arg("-o").arg(&alone).arg(source()).arg("-Wl,-Bstatic").args(libraries).arg("-Wl,-Bdynamic");
    cc.args(["-lc", "-lgcc_s"]);
    run(&mut cc);
    assert!(!needed(&alone).contains("libcodegloss"), "{}", needed(&alone));
    assert_eq!(run(&mut Command::new(&alone)), said);
    assert!(!said.trim().is_empty());
}

/// A program is built by CMake, with either library, wherever the folder is moved to; a version that does not fit is refused.
#[test]
fn cmake_finds_the_library() {
    let moved = Path::new(WORK).join("moved");
    let _ = fs::remove_dir_all(&moved);
    run(Command::new("cp").arg("-a").arg(prefix()).arg(&moved));
    let project = Path::new(WORK).join("cmake-project");
    let _ = fs::remove_dir_all(&project);
    fs::create_dir_all(&project).unwrap();
    fs::copy(source(), project.join("main.c")).unwrap();
    let lists = "cmake_minimum_required(VERSION 3.16)
project(app C)
set(CMAKE_LIBRARY_ARCHITECTURE any-linux)
find_package(codegloss 0.1 REQUIRED CONFIG)
find_package(codegloss 99 QUIET CONFIG)
if(codegloss_FOUND)
  message(FATAL_ERROR \"version 99 was found\")
endif()
add_executable(shared main.c)
target_link_libraries(shared PRIVATE codegloss::codegloss)
add_executable(static main.c)
target_link_libraries(static PRIVATE codegloss::codegloss_static)
";
    fs::write(project.join("CMakeLists.txt"), lists).unwrap();
    let build = project.join("build");
    let mut configure = Command::new("cmake");
    configure.arg("-S").arg(&project).arg("-B").arg(&build);
    run(configure.arg(format!("-DCMAKE_PREFIX_PATH={}", moved.display())));
    run(Command::new("cmake").arg("--build").arg(&build));
    let [shared, alone] = ["shared", "static"].map(|program| build.join(program));
    assert!(needed(&shared).contains(&soname()) && !needed(&alone).contains("libcodegloss"));
    assert_eq!(run(&mut Command::new(shared)), run(&mut Command::new(alone)));
}
