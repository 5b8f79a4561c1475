# A byte order mark is no character of the text.
