//! The default theme is embedded; a file added to it must rebuild the binary.

fn main() {
    println!("cargo::rerun-if-changed=themes/default");
    println!("cargo::rerun-if-changed=build.rs");
}
