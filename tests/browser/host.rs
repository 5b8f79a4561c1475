//! A host of a built site on this machine alone, which treats addresses as hosts of static pages do.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use crate::support::Site;

/// What a host shows for an address that is not there.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Missing {
    /// The `404.html` of the nearest folder.
    Nearest,
    /// The one at the root.
    Root,
}

/// A running host. It serves until the tests are over.
pub(crate) struct Host {
    address: SocketAddr,
    base: String,
}

impl Host {
    /// Serves a site below the path that its own address has.
    pub(crate) fn start(site: &'static Site, missing: Missing) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let base = site.base_path().to_owned();
        let below = Arc::new(base.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let below = Arc::clone(&below);
                // A browser opens connections in advance and leaves them waiting.
                thread::spawn(move || answer(&stream, site, &below, missing));
            }
        });
        Self { address, base }
    }

    /// The address of a page.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{}{path}", self.address, self.base)
    }
}

fn answer(mut stream: &TcpStream, site: &Site, base: &str, missing: Missing) {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let Some(request) = lines.next() else {
        return;
    };
    // The browser waits for an answer only after the whole request was read.
    lines.find(String::is_empty);
    let target = request.split(' ').nth(1).unwrap_or("/");
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let path = path.strip_prefix(base).map(|path| {
        let is_folder = path.is_empty() || path.ends_with('/');
        format!("{path}{}", if is_folder { "index.html" } else { "" })
    });
    let found = path.as_ref().and_then(|path| Some((path.as_str(), site.files.get(path)?)));
    let (status, (path, bytes)) = match found {
        Some(found) => ("200 OK", found),
        None => ("404 Not Found", missing_page(site, path.as_deref().unwrap_or_default(), missing)),
    };
    let kind = match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        _ => "text/plain; charset=utf-8",
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        bytes.len()
    );
    // The browser may have gone away.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(bytes));
}

fn missing_page<'a>(site: &'a Site, path: &str, missing: Missing) -> (&'a str, &'a Vec<u8>) {
    let mut folder = if missing == Missing::Root { "" } else { path };
    loop {
        folder = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
        let page = if folder.is_empty() { "404.html".to_owned() } else { format!("{folder}/404.html") };
        if let Some((path, bytes)) = site.files.get_key_value(&page) {
            return (path, bytes);
        }
        assert!(!folder.is_empty(), "a site has a 404 page");
    }
}
