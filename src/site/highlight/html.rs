//! Parts of code as HTML.

/// HTML that grows by parts; those of one class that follow each other are one element.
#[derive(Default)]
pub(super) struct Html {
    text: String,
    /// The class of the element that is open.
    class: Option<&'static str>,
}

impl Html {
    pub(super) fn push(&mut self, text: &str, class: Option<&'static str>) {
        if class != self.class {
            self.close();
            if let Some(class) = class {
                self.text.extend(["<span class=\"", class, "\">"]);
            }
            self.class = class;
        }
        for c in text.chars() {
            match c {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                c => self.text.push(c),
            }
        }
    }

    pub(super) fn ends_line(&self) -> bool {
        self.text.ends_with('\n')
    }

    pub(super) fn finish(mut self) -> String {
        self.close();
        self.text
    }

    /// Ends the open element, before the line break.
    fn close(&mut self) {
        if self.class.take().is_some() {
            let at = self.text.len() - usize::from(self.text.ends_with('\n'));
            self.text.insert_str(at, "</span>");
        }
    }
}
