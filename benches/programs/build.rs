//! Writes the packs and the typed layer of `errors/`.

fn main() -> Result<(), codegloss_build::BuildError> {
    codegloss_build::build_script("errors")
}
