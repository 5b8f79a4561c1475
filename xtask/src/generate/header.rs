//! Makes the header of the C interface, `crates/capi/include/codegloss.h`, of its source.

use std::path::PathBuf;

use crate::root;

/// The parts of the source in the order in which the header has them.
const PARTS: [&str; 8] =
    ["status", "value", "catalog", "language", "description", "write", "update", "facts"];

/// The header's path and what it should hold.
pub(crate) fn header() -> Result<(PathBuf, Vec<u8>), String> {
    let folder = root().join("crates/capi");
    let config = cbindgen::Config::from_file(folder.join("cbindgen.toml"))?;
    let builder = PARTS.iter().fold(cbindgen::Builder::new().with_config(config), |builder, part| {
        builder.with_src(folder.join(format!("src/{part}.rs")))
    });
    let bindings = builder.generate().map_err(|error| error.to_string())?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    Ok((folder.join("include/codegloss.h"), text))
}
