//! How much faster a Chinese pack of 2,000 codes opens than its Fluent parses:
//! `cargo run --release --package codegloss-engine --example opening --features site,codegloss-runtime/simd`.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use codegloss_engine::{Analysis, Resolved, Sources, analyze};
use codegloss_runtime::Pack;

#[path = "../../../benches/build/large.rs"]
mod large;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ROUNDS: usize = 101;

fn resolved(sources: &Sources) -> Result<Resolved> {
    let Analysis { resolved, diagnostics, .. } = analyze(sources, None);
    resolved.ok_or_else(|| format!("a project has errors: {diagnostics:?}").into())
}

/// The time of the fastest of five runs, which was disturbed least.
fn fastest(work: &dyn Fn()) -> Duration {
    let time = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..5).map(time).min().unwrap_or_default()
}

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = env::temp_dir().join(format!("codegloss-opening-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    large::write(&folder, &resolved(&Sources::read(&root).0)?)?;
    for locale in ["en", "zh-Hans"] {
        let pack = fs::read(folder.join(format!("large.{locale}.pack")))?;
        let ftl = fs::read_to_string(folder.join(format!("large.{locale}.ftl")))?;
        let mut ratios: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let open = fastest(&|| {
                    let _ = black_box(Pack::open(black_box(&pack)));
                });
                let parse =
                    fastest(&|| drop(black_box(fluent_syntax::parser::parse_runtime(black_box(&*ftl)))));
                parse.as_secs_f64() / open.as_secs_f64()
            })
            .collect();
        ratios.sort_by(f64::total_cmp);
        let at = |percent: usize| ratios[(ROUNDS - 1) * percent / 100];
        println!("{locale}: {:.1} times as fast ({:.1}–{:.1})", at(50), at(10), at(90));
    }
    Ok(fs::remove_dir_all(&folder)?)
}
