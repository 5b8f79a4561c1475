//! What JavaScript says: one process for all cases, in which `evolutions.js` runs.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use super::oracle::code_of;
use super::{Case, Question, State};
use crate::tests::model::LOCALES;

pub(super) struct Node {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Node {
    pub(super) fn start() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/evolutions.js");
        let mut command = Command::new("node");
        command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command
            .spawn()
            .unwrap_or_else(|error| panic!("node cannot be run ({error}): install it (Debian: nodejs)"));
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, to, from }
    }

    /// Hands a case in as a line, and reads the line that comes back.
    pub(super) fn run(&mut self, case: &Case) -> Vec<State> {
        let (packs, languages) = &case.base;
        let files = |files: &[Vec<u8>]| files.iter().map(|file| hex(file)).collect::<Vec<_>>();
        let questions = |state: &State| state.texts.iter().map(question).collect::<Vec<_>>();
        let line = json!({
            "packs": files(packs),
            "languages": hex(languages),
            "updates": case.updates.iter().map(|update| files(update)).collect::<Vec<_>>(),
            "tags": LOCALES,
            "questions": case.expected.iter().map(questions).collect::<Vec<_>>(),
        });
        writeln!(self.to, "{line}").unwrap();
        let mut answer = String::new();
        self.from.read_line(&mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        answer
            .as_array()
            .unwrap()
            .iter()
            .zip(&case.expected)
            .map(|(said, asked)| state(said, asked))
            .collect()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // What was started is not left behind, whatever failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn question(question: &Question) -> Value {
    json!([question.locale, question.key.domain, code_of(&question.key), question.field, question.given])
}

fn state(said: &Value, asked: &State) -> State {
    let strings = |value: &Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let answers = said["texts"].as_array().unwrap();
    let texts = asked.texts.iter().zip(answers).map(|(question, answer)| {
        let answer = (!answer.is_null()).then(|| {
            let [locale, plain, markdown] = strings(answer).try_into().unwrap();
            (locale, [plain, markdown])
        });
        Question { answer, ..question.clone() }
    });
    let mut refused: Vec<_> = said["refused"].as_array().unwrap().iter().map(strings).collect();
    refused.sort();
    let refused = refused.into_iter().map(|text| <[String; 6]>::try_from(text).unwrap().into());
    State { languages: strings(&said["languages"]), texts: texts.collect(), refused: refused.collect() }
}
