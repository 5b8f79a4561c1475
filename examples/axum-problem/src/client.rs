//! The client: it says what a service answered in a language of its own user's, with the texts that it was built with.

use std::time::Duration;

use codegloss_runtime::{ProblemDetails, Received};
use ureq::Agent;

/// What a service answered with its status, whether all went well or not.
///
/// # Errors
///
/// If there was no answer in time.
pub fn put(url: &str, accept_language: &str, file: &[u8]) -> Result<(u16, String), ureq::Error> {
    let agent =
        Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(10)));
    let agent = Agent::new_with_config(agent.build());
    let mut answer = agent.put(url).header("accept-language", accept_language).send(file)?;
    Ok((answer.status().as_u16(), answer.body_mut().read_to_string()?))
}

/// What the app shows its user of a problem: `None` if there is nothing to show.
#[must_use]
pub fn show(body: &str, user: &str) -> Option<String> {
    let problem: ProblemDetails = serde_json::from_str(body).ok()?;
    let error = crate::received(problem.into_remote_error()?);
    told(&error, user)
}

/// The text for a user who reads a language.
#[must_use]
pub fn told(error: &Received<'_>, user: &str) -> Option<String> {
    error.user_message_or_generic(user).map(|text| text.to_string())
}
