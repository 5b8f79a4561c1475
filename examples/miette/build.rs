//! Checks the catalog in `errors/` and writes the typed layer and the packs.

fn main() -> Result<(), codegloss_build::BuildError> {
    codegloss_build::build_script("errors")
}
