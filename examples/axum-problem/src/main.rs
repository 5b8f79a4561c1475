//! `serve` starts the service; `ask <url> <Accept-Language> <language of the user>` sends it a file and says what became of it.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

use std::env;
use std::error::Error;
use std::net::Ipv4Addr;

use example_axum_problem::{client, service};
use tokio::net::TcpListener;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["serve"] => tokio::runtime::Builder::new_current_thread().enable_io().build()?.block_on(serve()),
        ["ask", url, accept_language, user] => {
            let (status, body) = client::put(url, accept_language, &[0; 2000])?;
            println!("{status} {}", client::show(&body, user).unwrap_or_default());
            Ok(())
        }
        _ => Err("serve, or ask <url> <Accept-Language> <language of the user>".into()),
    }
}

/// On a port that the system chooses, for programs on this machine alone.
async fn serve() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, service::router()).await?;
    Ok(())
}
