fn main() {
    println!("{{ code }} {{ sybmol }}");
}
