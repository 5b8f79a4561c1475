fn main() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (sources, unreadable) = codegloss_build::Sources::read(&root.join("docs"));
    let analysis = codegloss_build::analyze(&sources, None);
    let w = codegloss_build::Wording::new("en");
    for d in unreadable.iter().chain(&analysis.diagnostics) { println!("{} {:?} {:?}", w.title(d), d.spans.first(), d.arguments); }
    for (name, bytes) in analysis.resolved.unwrap().packs().unwrap() {
        println!("{name} {}", bytes.len());
        std::fs::write(root.join("crates/build/src/generated").join(name), bytes).unwrap();
    }
    let (sources, unreadable) = codegloss_build::Sources::read(root);
    let analysis = codegloss_build::analyze(&sources, None);
    for d in unreadable.iter().chain(&analysis.diagnostics) { println!("{} {:?} {:?}", w.title(d), d.spans.first(), d.arguments); }
    let r = analysis.resolved.unwrap();
    let packs = r.packs().unwrap();
    for p in &packs { println!("{} {}", p.0, p.1.len()); }
}
