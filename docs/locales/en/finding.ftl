### What `codegloss check` prints of a single finding. What a rule is in general is in rule.ftl.
###
### The message is the title of a finding, printed in a terminal after "error:" or "warning:". `.recovery` is printed
### as help, under the author's own lines: one or two sentences. Terminals show no Markdown, so a sentence must read
### well without its backticks.
###
### A rule with several cases has a message for each. The arguments of each are declared in docs/catalog/finding.toml.
### $similar is `some` if there is a similar name, which is $suggestion; otherwise it is `none`.

## Files

# $detail is what the system reports, in English, or the place in the file. $limit is a number of MiB, files or folders.
finding-unreadable-file-missing = `{ $path }` is missing
    .recovery = Create `{ $path }`, or name the project's folder with `--project`.

finding-unreadable-file-too-large = `{ $path }` is larger than { $limit } MiB
    .recovery = Split it into smaller files, or move it out of the project's folders.

# $name is a file name.
finding-unknown-locale-page = The name of `{ $path }` has no language
    .recovery = Rename it to `{ $name }`. A translation is beside it, with the tag of its language.

finding-unreadable-file-not-utf8 = `{ $path }` is not UTF-8 (line { $line })
    .recovery = Save it as UTF-8.

finding-unreadable-file-encoding = `{ $path }` is not UTF-8, but probably { $encoding } (line { $line })
    .recovery = Open it as { $encoding } in an editor and save it as UTF-8, or convert it with `iconv -f { $encoding } -t UTF-8`.

finding-unreadable-file-line-ends = The lines of `{ $path }` end with a carriage return alone
    .recovery = Save it with LF or CRLF line breaks.

finding-unreadable-file-name-not-utf8 = The name of `{ $path }` is not UTF-8
    .recovery = Rename it.

finding-unreadable-file-too-many = The project contains more than { $limit } files and folders
    .recovery = Move files that do not belong to the project out of its folders.

finding-unreadable-file-too-many-folders = The project contains more than { $limit } folders
    .recovery = Move folders that do not belong to the project out of it, and remove symbolic links between folders: through each link, the folder that it points to and every folder in it are counted again.

finding-unreadable-file-too-deep = `{ $path }` is nested more than { $limit } folders deep
    .recovery = Move its contents to a folder higher up.

finding-unreadable-file-name = `{ $path }` has a control character or a backslash in its name
    .recovery = Remove the control characters and backslashes from its name.

finding-unreadable-file-changed = `{ $path }` was changed or removed while codegloss was reading the project
    .recovery = Run the command again.

finding-unreadable-file-other = `{ $path }` cannot be read: { $detail }
    .recovery = Check that it is a regular file or folder and that you have permission to read it.

finding-path-outside-project = `{ $path }` points outside the project's folder
    .recovery = Replace `{ $path }` with a copy of what it points to, or remove the link.

finding-ignored-file = `{ $path }` is ignored: messages are not read from a file with this path
    .recovery = Rename or move it to `{ $name }`.

finding-ignored-file-template = `{ $path }` is ignored: no template of that name is used
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Give it the name of a template of the theme, or include it in another template.
    }

# $kind is what the file is for other programs: a page, a part of pages, the order of pages, or a picture.
finding-ignored-file-page = `{ $path }` is ignored: pages are not read from such a file
    .recovery = { $kind ->
        [part] Other pages include it. Paste its text into them, then delete this file.
        [order] Write the title of the section, and its `order`, in `{ $name }`. Then delete this file.
        [picture] Move it to `{ $name }`. Its address in pages then begins with `/`.
       *[page] Rename it to `{ $name }`. Imports and components in it are then reported.
    }

finding-merge-conflict = Unresolved merge conflict in `{ $path }`
    .recovery = Keep one of the two versions, or combine them, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. To show such a line, indent it.


## Project and catalog

finding-invalid-toml-quote = A quote is missing
    .recovery = Put quotes around every string, at both ends. Write a quote within the string as `\"`.

# $character is what was typed, $expected what TOML has in its place: `"`, `,`, `=`, a bracket, a letter or a digit.
finding-invalid-toml-character = Write `{ $expected }` instead of `{ $character }`
    .recovery = Turn off the input method, then retype this character and others like it on this line.

# $character is a code point, such as U+3000.
finding-invalid-toml-space = { $character } is not an ordinary space
    .recovery = Replace it with an ordinary space. Input methods and web pages produce other spaces that look the same.

finding-invalid-toml-duplicate-key = The key `{ $key }` is already in this table
    .recovery = Keep one of the two, or correct the name of the other.

finding-invalid-toml-duplicate-table = The table `{ $table }` is already in this file
    .recovery = Move the keys of both to one table. If they are two entries of a list, such as two codes, write `[[{ $table }]]` with double brackets before each of them.

finding-invalid-toml-single-brackets = `{ $table }` is in double brackets elsewhere in this file
    .recovery = Write `[[{ $table }]]` with double brackets before every entry.

finding-invalid-toml-table-row = A row of a Markdown table is not TOML
    .recovery = Write each code as a table of its own: `[[code]]`, and below it `code = …`. The page “Move from another generator” of the manual has a script that writes them from the rows.

finding-invalid-toml-equals = `=` is missing after the key `{ $key }`
    .recovery = Write `{ $key } = …`, with the value after `=`. A key without quotes has no spaces.

# $value is what was written as a value.
finding-invalid-toml-value = `{ $value }` is not a value
    .recovery = Put strings in quotes. Write `true` and `false` in lower case, and numbers in digits without a unit.

finding-invalid-toml-no-value = The value is missing
    .recovery = Write the value after `=`: a string in quotes, a number, `true`, `false`, or a list in square brackets.

finding-invalid-toml-comma = A comma is missing
    .recovery = Put a comma between the entries.

# $bracket is `[`, `[[` or `{"{"}`, and $expected the bracket that closes it.
finding-invalid-toml-open = `{ $bracket }` is not closed
    .recovery = Add `{ $expected }` where it ends.

# $text is what cannot be there: a character, or the rest of a line.
finding-invalid-toml-unexpected = Unexpected `{ $text }`
    .recovery = Delete it, or put it on a line of its own. A comment begins with `#`.

finding-invalid-toml-key = `{ $key }` cannot be in a key
    .recovery = Write the key in letters A–Z and a–z, digits, `-` and `_`. A comment begins with `#`.

finding-invalid-toml-escape = Invalid escape sequence
    .recovery = Write a backslash as `\\`, or put the string in single quotes.

# $problem is what the TOML parser reports, in English, where it is none of the cases above.
finding-invalid-toml = The TOML parser cannot read this; it reports “{ $problem }”
    .recovery = Correct the underlined text. See toml.io for the syntax.

finding-unknown-key = Unknown key `{ $key }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Remove the key, or look up the right one under “The catalog” in the manual.
    }

finding-unknown-key-in-table = { finding-unknown-key }
    .recovery = { finding-unknown-key.recovery }

# $line is the line to write: platforms = ["ios"].
finding-unknown-key-platform = The domain `{ $domain }` does not list the platform `{ $key }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`? If not, write `{ $line }` under `domain` in the domain's file.
       *[none] Write `{ $line }` under `domain` in the domain's file.
    }

# $type is the type of the value: string, integer or boolean.
finding-unknown-key-meta = `codegloss.toml` does not declare the fact `{ $key }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`? If not, add `[meta.{ $key }]` with `type = "{ $type }"` to `codegloss.toml`.
       *[none] Add `[meta.{ $key }]` with `type = "{ $type }"` to `codegloss.toml`.
    }

finding-missing-key = Missing key `{ $key }`
    .recovery = Add `{ $key }` to this table.

finding-missing-key-in-table = { finding-missing-key }
    .recovery = { finding-missing-key.recovery }

# $choices is a list of the values that the key accepts.
finding-invalid-value = Invalid value for `{ $key }`: `{ $value }`

finding-invalid-value-string = { finding-invalid-value }
    .recovery = Write a string in quotes.

finding-invalid-value-boolean = { finding-invalid-value }
    .recovery = Write `true` or `false`, without quotes.

finding-invalid-value-number = { finding-invalid-value }
    .recovery = Write a number, without quotes.

finding-invalid-value-array = { finding-invalid-value }
    .recovery = Write a list in square brackets, such as `["ios", "android"]`.

finding-invalid-value-table = { finding-invalid-value }
    .recovery = Write a table: keys and values in braces, or on the lines after a `[heading]`.

finding-invalid-value-tables = `[{ $key }]` needs double brackets
    .recovery = Write `[[{ $key }]]` with double brackets before every entry of this list.

finding-invalid-value-code = { finding-invalid-value }
    .recovery = Write an integer of at most 64 bits, or a string of 1 to 100 bytes without spaces.

finding-invalid-value-url = { finding-invalid-value }
    .recovery = Write an address that begins with `https://` or `http://`, without a query or a fragment.

finding-invalid-value-source-url = { finding-invalid-value }
    .recovery = Write an address that begins with `https://` or `http://` and contains `{"{"}path{"}"}` in place of the file's path. It can also contain `{"{"}line{"}"}` for the line number.

finding-invalid-value-feed = { finding-invalid-value }
    .recovery = A feed contains complete addresses: set `base-url` in `[site]` as well.

finding-invalid-value-domain-name = { finding-invalid-value }
    .recovery = Begin with a letter a–z, then use a–z, 0–9 and `-`. The name must not be a locale's tag or one of `a-z`, `all`, `assets`, `codes`, `coverage`, `e`, `guide`, `index`, `numbers`, `platform`, `site`, `unit`.

finding-invalid-value-variant-name = { finding-invalid-value }
    .recovery = Begin with a capital letter A–Z, then use only letters and digits.

finding-invalid-value-symbol = { finding-invalid-value }
    .recovery = Write an identifier without spaces.

finding-invalid-value-call = { finding-invalid-value }
    .recovery = Write the name or the signature of a call on one line, such as `login(token)`.

finding-invalid-value-calls = { finding-invalid-value }
    .recovery = Write a string or a list of strings, the same for every platform or a table with one of them for each.

# The name of a fact in `[meta.<name>]`.
finding-invalid-value-meta-name = { finding-invalid-value }
    .recovery = Begin with a letter a–z, then use letters a–z, digits and single hyphens, such as `http-status`. What every code has, such as `group` and `status`, cannot be declared.

# The name of a target in `[packs.<name>]`.
finding-invalid-value-target-name = { finding-invalid-value }
    .recovery = Begin with a letter a–z, then use letters a–z, digits and single hyphens, such as `web`. `default` is the name of `[packs]` itself.

# $value is the language tag of a locale.
finding-invalid-value-locales-without-end = `{ $key }` lacks `{ $value }`
    .recovery = Add `{ $value }`. Texts that the other locales lack come from the default locale or the source locale, so both must be listed.

finding-invalid-value-integer = { finding-invalid-value }
    .recovery = Write a whole number, without quotes.

finding-invalid-value-choices = { finding-invalid-value }
    .recovery = List the values that are possible, each once, such as `["user", "operator"]`.

finding-invalid-value-cause-name = { finding-invalid-value }
    .recovery = Begin with a letter a–z, then use letters a–z, digits and single hyphens, such as `wrong-app`.

finding-invalid-value-listed-twice = `{ $key }` lists `{ $value }` twice
    .recovery = Delete one of the two.

finding-invalid-value-argument-name = { finding-invalid-value }
    .recovery = Begin with a letter A–Z or a–z, then use letters, digits, `-` and `_`.

finding-invalid-value-number-with-unit = { finding-invalid-value }
    .recovery = Write a number, a string, or a number with its unit: `{"{"} value = 2, unit = "KB" {"}"}`.

finding-invalid-value-locale = { finding-invalid-value }
    .recovery = Write a language tag such as `zh-Hans`, and list each tag once.

finding-invalid-value-listed-locale = { finding-invalid-value }
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`? The project's locales are: { $choices }.
       *[none] Choose one of the project's locales: { $choices }.
    }

finding-invalid-value-one-of = { finding-invalid-value }
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`? The possible values are: { $choices }.
       *[none] Choose one of: { $choices }.
    }

finding-invalid-value-argument-type = { finding-invalid-value }
    .recovery = Give an example of the argument's type: a number for `number`, a string in quotes for `string`.

finding-invalid-value-text-or-locales = { finding-invalid-value }
    .recovery = Write one string, or a table with a string for each locale.

finding-invalid-value-whole-number = { finding-invalid-value }
    .recovery = Write a whole number, without quotes.

finding-invalid-value-logo = { finding-invalid-value }
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`? The path starts in `site/static`.
       *[none] Name a file in `site/static`, such as `logo.svg`: an SVG with a `viewBox`, or a PNG, JPEG, GIF, WebP or AVIF.
    }

finding-invalid-value-color = { finding-invalid-value }
    .recovery = Write a color as `#rrggbb`, such as `#0b6bcb`.

finding-invalid-value-content-source = { finding-invalid-value }
    .recovery = Write `'self'`, an address that begins with `https://` or `wss://`, or the hash of a script or style, such as `'sha256-…'`. `data:` and `blob:` are accepted for everything except scripts and styles. `'unsafe-inline'`, `'unsafe-eval'` and `*` are not accepted, because they would remove the protection.

# $value is how many links there are.
finding-invalid-value-site-links = `{ $key }` has { $value } links, and the header has room for 5
    .recovery = Keep the 5 most important links. Put the others in a message of the footer, or in a guide.

finding-invalid-value-always-error = { finding-invalid-value }
    .recovery = Write `"error"`, or remove the line. What this rule reports would make packs or pages wrong, so it is always an error. Only rules that report warnings can be set to `"warning"` or `"off"`.

finding-invalid-value-file-pattern = { finding-invalid-value }
    .recovery = Write a path relative to the project's folder that contains `{"{"}locale{"}"}` once and ends in `.ftl`, such as `l10n/{"{"}locale{"}"}/errors.ftl`. `*` matches any characters in a name, `**` any number of folders.

finding-invalid-value-no-such-files = { finding-invalid-value }
    .recovery = No file matches this pattern. Correct the path, which is relative to the project's folder, or remove the pattern.

finding-invalid-value-redirect = { finding-invalid-value }
    .recovery = Write the path of the former address: `guide/start.html` in the folder of the page's language, or `/docs/start` from the root of the site. Wildcards are not supported.

finding-invalid-value-page-name = { finding-invalid-value }
    .recovery = Use letters A–Z and a–z, digits, `-` and `_`: 1 to 100 characters.

# $code-point and $name are Unicode's, such as U+202E and RIGHT-TO-LEFT OVERRIDE. $more counts further lines of the file, which are not reported one by one.
finding-invisible-character-in-name = { $count ->
        [one] Invisible character in a name: { $code-point } { $name }
       *[other] { $count } invisible characters in names on this line; the first is { $code-point } { $name }
    }
    .recovery = Delete it, or type the name again.{ $more ->
        [0] {""}
        [one] {" "}One more line of this file has such names.
       *[other] {" "}{ $more } more lines of this file have such names.
    }

finding-invalid-language-tag = `{ $tag }` is not a language tag in standard form
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Write a tag such as `en`, `zh-Hans` or `pt-BR`.
    }

# $folder is the name of a folder in `locales`, or the tag in the file name of a guide page or a long text.
finding-unknown-locale = `{ $folder }` is not a locale of the project
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`? If not, add the locale to `locales` in `codegloss.toml`.
       *[none] Add the locale to `locales` in `codegloss.toml`, or remove the files that are named after it.
    }

# $tag is the standard form of $folder.
finding-unknown-locale-respelt = { finding-unknown-locale }
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`? If not, rename it to `{ $tag }`, and add `{ $tag }` to `locales` in `codegloss.toml`.
       *[none] Rename it to `{ $tag }`, the standard form, and add `{ $tag }` to `locales` in `codegloss.toml`.
    }

finding-unknown-locale-spelling = { finding-unknown-locale }
    .recovery = Rename it to `{ $tag }`.

finding-unknown-locale-no-tag = { finding-unknown-locale }
    .recovery = Rename it to the tag of a locale, such as `en` or `zh-Hans`, or move it out of the project's folders.

finding-duplicate-code = Code `{ $code }` is defined twice in domain `{ $domain }`
    .recovery = Delete one of the two definitions, or correct its code.

# $name is the name that both would get; $other is a code, or the domain whose own page is meant.
# $also says what the two codes share besides the message: page, name, both or none.
finding-colliding-code-message = `{ $code }` and `{ $other }` share the message `{ $name }`
    .recovery = { $also ->
        [page] Give one of them another message and another page with `message = "…"` and `page = "…"`.
        [name] Give one of them another message and another name in generated code with `message = "…"` and `name = "…"`.
        [both] Give one of them another message, page and name in generated code with `message = "…"`, `page = "…"` and `name = "…"`.
       *[none] Give one of them another message with `message = "…"`.
    }

finding-colliding-code-page = `{ $code }` and `{ $other }` share the page `{ $name }`
    .recovery = Give one of them another page with `page = "…"`.

finding-colliding-code-name = `{ $code }` and `{ $other }` share the name `{ $name }` in generated code
    .recovery = Give one of them another name with `name = "…"`.

finding-duplicate-symbol = Codes `{ $code }` and `{ $other }` have the same symbol, `{ $symbol }`
    .recovery = Correct one of the two. If earlier documentation printed the wrong symbol, list it under `misprints`.

finding-unknown-code = Code `{ $code }` is not in domain `{ $domain }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Correct the code or define it.
    } Write it as its definition does: a number without quotes, a string in quotes.

# $key is `deprecated-in` or `retired-in`; $status and $needed are keywords: active, deprecated, retired.
finding-contradicting-status = Code `{ $code }` has `{ $key }`, but its status is `{ $status }`
    .recovery = Set `status = "{ $needed }"`, or remove `{ $key }` until that version is released.

finding-cyclic-replacement-itself = Code `{ $code }` names itself in `replaced-by`
    .recovery = Name the code to use instead, or remove `replaced-by`.

# $path begins and ends with the same code. $count is how many codes it has.
finding-cyclic-replacement-others = { $count ->
        [one] { $count } code replaces itself: { $path }
       *[other] { $count } codes replace each other in a cycle: { $path }
    }
    .recovery = Remove `replaced-by` from the code that is in use.

finding-redundant-see-also-itself = Code `{ $code }` lists itself in `see-also`
    .recovery = Remove it, or replace it with the code that was meant.

finding-redundant-see-also-twice = Code `{ $code }` lists `{ $other }` twice in `see-also`
    .recovery = Remove one of the two, or replace it with the code that was meant.

finding-unused-constant = No text uses the constant `{ $name }`
    .recovery = Write `{"{"} ${ $name } {"}"}` in the texts that state this fact, or remove the constant.

finding-unused-link = No text uses the link `{ $label }`
    .recovery = Write `[text][{ $label }]` where a text should link to it, or remove it.

finding-unused-argument = No text of code `{ $code }` uses the argument `{ $name }`
    .recovery = Write `{"{"} ${ $name } {"}"}` in the texts of this code, or remove the argument.

finding-unknown-language = `{ $tag }` is not the tag of a known language
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Write a tag such as `en`, `zh-Hans` or `pt-BR`. For a language without a tag of its own, use `qaa` to `qtz`.
    }

finding-contradicting-domain = Two files of domain `{ $domain }` give `{ $key }` different values
    .recovery = Keep one of the two values: it applies to all files of the domain.


## Messages

# $expected is the missing character, a kind of character (`letter`, `digit`, `line-end`), or a name.
finding-syntax-error-expected-token = `{ $expected }` is missing
    .recovery = Add `{ $expected }` here. If the line continues the text above it, indent it with spaces.

finding-syntax-error-expected-char-range = { $expected ->
        [letter] A letter A–Z or a–z is missing
        [digit] A digit is missing
        [line-end] A line break is missing
       *[other] One of these characters is missing: `{ $expected }`
    }
    .recovery = { $expected ->
        [line-end] Begin a new line after `->`: each variant goes on a line of its own.
        [digit] Write a number in digits, such as `1` or `0.5`.
       *[other] Names begin with a letter A–Z or a–z. If the line continues the text above it, indent it with spaces.
    }

finding-syntax-error-expected-message-field = Message `{ $expected }` has neither text nor an attribute
    .recovery = Write the text after `=`, or add an attribute on an indented line.

finding-syntax-error-expected-term-field = Term `-{ $expected }` has no text
    .recovery = Write the text after `=`: attributes alone are not enough for a term.

finding-syntax-error-forbidden-callee = A function's name must be in capitals
    .recovery = Write a function such as `NUMBER` in capitals, or a reference without parentheses.

finding-syntax-error-missing-default-variant = No variant is the default
    .recovery = Put `*` before the variant to use when no other one matches.

finding-syntax-error-missing-value = The text is missing
    .recovery = Write the text here. For an empty text, write `{"{"}""{"}"}`.

finding-syntax-error-multiple-default-variants = More than one variant is the default
    .recovery = Keep `*` before only one variant.

finding-syntax-error-message-reference-as-selector = A message cannot be a selector
    .recovery = Select on a variable, such as `$count`.

finding-syntax-error-term-reference-as-selector = A term cannot be a selector
    .recovery = Select on a variable, or on an attribute of the term.

finding-syntax-error-message-attribute-as-selector = A message's attribute cannot be a selector
    .recovery = Select on a variable, such as `$count`.

finding-syntax-error-term-attribute-as-placeable = A term's attribute cannot be shown
    .recovery = Refer to the term itself, or select on the attribute.

finding-syntax-error-unterminated-string-literal = A closing quotation mark is missing
    .recovery = Add the closing quotation mark on the same line.

finding-syntax-error-positional-argument-follows-named = A positional argument follows a named argument
    .recovery = Put positional arguments first.

finding-syntax-error-duplicated-named-argument = The argument `{ $expected }` is given twice
    .recovery = Remove one of the two.

finding-syntax-error-unknown-escape-sequence = Unknown escape sequence
    .recovery = Use only `\\`, `\"`, `\u` with 4 hexadecimal digits or `\U` with 6.

finding-syntax-error-invalid-unicode-escape-sequence = Invalid Unicode escape sequence
    .recovery = Write `\u` with 4 hexadecimal digits or `\U` with 6: the number of a Unicode character.

finding-syntax-error-unbalanced-closing-brace = A closing brace has no matching opening brace
    .recovery = Remove it, or write `{"{"}"{"}"}"{"}"}` to show a brace.

finding-syntax-error-expected-inline-expression = A variable, a reference or quoted text is missing
    .recovery = Put a variable such as `$count` between the braces, or remove the braces. To show a brace, write `{"{"}"{"{"}"{"}"}`.

finding-syntax-error-expected-simple-expression-as-selector = This cannot be a selector
    .recovery = Select on a variable, such as `$count`.

finding-syntax-error-expected-literal = A number or quoted text is missing
    .recovery = Write the value of a named argument as a number or as text in quotes.

finding-syntax-error-tab-indentation = A line is indented with a tab
    .recovery = Indent it with spaces.

finding-syntax-error-space-indentation = A line is indented with { $character }, which is not an ordinary space
    .recovery = Indent it with ordinary spaces. Input methods and web pages produce others, which look the same.

finding-syntax-error-line-start = A line of text begins with `{ $character }`
    .recovery = Write `{"{"} "" {"}"}` before `{ $character }` at the beginning of the line.

finding-syntax-error-dot-at-line-start = A line of text begins with `.`
    .recovery = Write `{"{"} "" {"}"}` before the dot, or write `=` after the name if it is an attribute.

finding-syntax-error-empty-attribute = `.{ $name }` has no text
    .recovery = Delete the line, or write the text after `=`.

finding-syntax-error-name = The name `{ $name }` has characters other than A–Z, a–z, digits, `-` and `_`
    .recovery = Names of messages, attributes, variables, terms and variants are not translated: copy the name from the source text.

finding-syntax-error-full-width = `{ $character }` instead of `{ $expected }`
    .recovery = Write `{ $expected }`, with the input method off.

finding-syntax-error-comment-inside = A comment inside a message
    .recovery = Move the comment above the message.

finding-invalid-character-escape = `{ $escape }` is not a Unicode character
    .recovery = Write the character itself, or the number of a Unicode character. Beyond FFFF, that is a single `\U` with 6 digits, not a pair of `\u` as in JSON.

finding-nesting-too-deep = Braces are nested more than { $limit } levels deep
    .recovery = Check that every brace is closed where it should be, or move an inner part into a term.

finding-duplicate-message = `{ $id }` is defined twice in this locale
    .recovery = Keep one of the two and delete the other.

finding-duplicate-attribute = `{ $id }` has the attribute `.{ $attribute }` twice
    .recovery = Keep one of the two, or combine their texts.

finding-unknown-attribute = `.{ $attribute }` is not a field of `{ $id }`
    .recovery = { $similar ->
        [some] Did you mean `.{ $suggestion }`?
       *[none] Use `.reason`, `.recovery`, `.user-message` or `.note`, or move the text into a message of its own.
    }

# $id is the message of a cause, such as chat-104-cause-expired.
finding-unknown-attribute-of-cause = `.{ $attribute }` is not a field of `{ $id }`
    .recovery = { $similar ->
        [some] Did you mean `.{ $suggestion }`?
       *[none] A cause has only one field besides its message: `.recovery`.
    }

# $id is a message, the name of a domain, group or platform, or a file without locale and extension. $field is an attribute.
finding-missing-message-value = The message `{ $id }` is missing in `{ $locale }`
    .recovery = Add `{ $id } = …` to `{ $path }`.

finding-missing-message-name = The name `{ $id }` is missing in `{ $locale }`
    .recovery = { $similar ->
            [some] Did you mean `{ $suggestion }`? If not, add
           *[none] Add
        } `{ $id } = …` to `{ $path }`; readers see it on the site. If every language writes the name in the same way, also add "{ $id }" to the domain's `same-names`.

finding-missing-message-unit = A constant has a unit, but the message `{ $id }` is missing in `{ $locale }`
    .recovery = { $similar ->
            [some] Did you mean `{ $suggestion }`? If not, add
           *[none] Add
        } `{ $id } = …` to `{ $path }`, with the number in `{"{"} $value {"}"}`, or correct the unit. If every language writes the unit in the same way, add "{ $id }" to `same-names`.

finding-missing-message-language = The source locale `{ $locale }` has no messages yet
    .recovery = { $count ->
        [one] Write the message of the code or name in `{ $path }`.
       *[other] Write the { $count } messages of codes and names in `{ $path }`.
    }

finding-missing-message-domain = None of the { $count } codes of the domain `{ $domain }` has a message in `{ $locale }`
    .recovery = Write the messages of its codes in `{ $path }`.

# $prefix is the name with which the ids of $count messages begin instead of the domain's.
finding-missing-message-renamed = The domain is named `{ $domain }`, but { $count } messages in `{ $locale }` begin with `{ $prefix }-`
    .recovery = Did you rename `{ $prefix }` to `{ $domain }`? Rename the messages in every language as well, or restore the domain's name.

finding-missing-message-guide = The guide page `{ $id }` is missing in `{ $locale }`
    .recovery = Write the page in `{ $id }.{ $locale }.md`.

finding-missing-message-long-text = The long text `{ $id }` is missing in `{ $locale }`
    .recovery = Write the text in `{ $id }.{ $locale }.md`.

finding-missing-translation-value = `{ $id }` is not translated into `{ $locale }`
    .recovery = Translate it: add `{ $id } = …` to `{ $path }`.

finding-missing-translation-field = `.{ $field }` of `{ $id }` is not translated into `{ $locale }`
    .recovery = Translate it: add `.{ $field } = …` on an indented line under `{ $id }`.

finding-missing-translation-dot = `.{ $field }` of `{ $id }` has no dot, so it is a part of the text before it
    .recovery = Write a dot before the name: `.{ $field } = …`

finding-missing-translation-name = The name `{ $id }` is not translated into `{ $locale }`
    .recovery = Translate it: add `{ $id } = …` to `{ $path }`. If it is the same in every language, add "{ $id }" to the domain's `same-names`.

finding-missing-translation-unit = The unit `{ $id }` is not translated into `{ $locale }`
    .recovery = Translate it: add `{ $id } = …` to `{ $path }`, with the number in `{"{"} $value {"}"}`.

# $count is how many words of the site, such as “Search”, the language lacks.
finding-missing-translation-words = { $count ->
        [one] 1 word of the site is not translated into `{ $locale }`
       *[other] { $count } words of the site are not translated into `{ $locale }`
    }
    .recovery = Translate them in `{ $path }`; `codegloss stub { $locale }` writes those that are missing there as comments.

# $locale is a list of languages: de, fr, ja.
finding-missing-translation-link-target = The link `{ $id }` has no target in `{ $locale }`
    .recovery = Add an address for each of these languages to the link in the catalog. It may be the same as that of another language.

# $id is what was printed. $locale is a list of languages.
finding-missing-translation-misprint-source = The source of the misprint `{ $id }` is not translated into `{ $locale }`
    .recovery = Add the source in each of these languages to the misprint in the catalog.

finding-missing-translation-language = Nothing is translated into the locale `{ $locale }` yet
    .recovery = { $count ->
        [one] Translate 1 text: a field of a message in `{ $path }`, a guide or a long text. `codegloss stub { $locale }` writes the message as a comment to translate.
       *[other] Translate { $count } texts: the fields of messages in `{ $path }`, then guides and long texts. `codegloss stub { $locale }` writes the messages as comments to translate.
    }

finding-missing-translation-domain = { $count ->
        [one] The only translatable code of the domain `{ $domain }` is not translated into `{ $locale }`
       *[other] None of the { $count } codes of the domain `{ $domain }` is translated into `{ $locale }`
    }
    .recovery = Translate the messages of its codes in `{ $path }`.

# $locale is a list of languages: de, fr, ja.
finding-missing-translation-renamed = The domain is named `{ $domain }`, but { $count } messages in `{ $locale }` begin with `{ $prefix }-`
    .recovery = Did you rename `{ $prefix }` to `{ $domain }`? Rename the messages in these languages as well, or restore the domain's name.

finding-missing-translation-guide = The guide page `{ $id }` is not translated into `{ $locale }`
    .recovery = Translate it: write the page in `{ $id }.{ $locale }.md`.

finding-missing-translation-long-text = The long text `{ $id }` is not translated into `{ $locale }`
    .recovery = Translate it: write the text in `{ $id }.{ $locale }.md`.

finding-message-for-no-code = The message `{ $id }` is not used by any code or text
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Define the code in the catalog, or delete the message.
    }

# $name is the end of $id, after `-cause-`.
finding-message-for-no-code-cause = The message `{ $id }` belongs to no cause of code `{ $code }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Add `"{ $name }"` to the code's `causes` in the catalog, or delete the message.
    }

# $id is the message of a name or of a word of the site.
finding-message-for-no-code-attribute = The attribute `.{ $attribute }` of `{ $id }` is not used by any text
    .recovery = Delete it, or move its text to a message of its own.

finding-message-for-no-code-field = The message `{ $id }` is not used by any code or text: it has the name of an attribute, without the dot
    .recovery = To make it an attribute of the message above it, write `.{ $id } =` with a dot, indented by spaces.

# $names is a list of the first of them: chat-1044, chat-1045, chat-1046.
finding-message-for-no-code-many = { $count } messages in `{ $path }` are not used by any code or text: { $names }, …
    .recovery = Define the codes in the catalog, or delete the messages.

# $page is a domain and the name of a page in it, such as chat/1044.
finding-text-for-no-page-unknown = The long text `{ $page }` belongs to no code
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Name the file after the code's page, or delete it.
    }

finding-text-for-no-page-hidden = `{ $page }` has a long text, but no page on the site
    .recovery = Remove `internal` or `draft` when the code is released, or delete the file.

finding-text-for-no-page-many = { $count } long texts in `{ $folder }` belong to no code: { $names }, …
    .recovery = Name the folder after the codes' domain and the files after the codes' pages, or delete them.

# $id is a message, a field such as chat-104.reason, or the file name of a guide page or a long text.
finding-empty-text = `{ $id }` is empty
    .recovery = Write the text, or remove the empty entry or file.

# $kind is `home` for the first page of another program, which only has front matter.
finding-empty-text-page = The page `{ $id }` has no title
    .recovery = { $kind ->
        [home] It has only front matter, and `hero` and `features` are not used. Write a title, `# …` or `title: …`, and the text. The first page of a language is `site/index.{ $locale }.md`.
       *[page] Begin it with `# …`, or write `title: …` in its front matter.
    }

# $id is a text for users, such as chat-405.user-message. $text is what was written, such as **10 MB**.
finding-markup-in-user-message-code = A code span in `{ $id }` is shown as written: { $text }
    .recovery = Write the words without the markup. If the characters themselves are meant, silence the warning with a comment: they are shown as written.

finding-markup-in-user-message-emphasis = Emphasis in `{ $id }` is shown as written: { $text }
    .recovery = Write the words without the markup. If the characters themselves are meant, silence the warning with a comment: they are shown as written.

finding-markup-in-user-message-link = A link in `{ $id }` is shown as written: { $text }
    .recovery = Write the text without the link. If the app has a page to open, it can show a button beside the text.

finding-markup-in-user-message-list = A list in `{ $id }` is shown as written: { $text }
    .recovery = Write the text as one or two sentences.

# $id is a message such as chat-200.
finding-unused-user-message = `{ $id }.user-message` is never shown
    .recovery = Delete `.user-message`, or remove `user-facing = false` from the code.

finding-unused-term = No text uses the term `{ $id }`
    .recovery = Write `{"{"} { $id } {"}"}` where the name appears, or delete the term.

finding-unknown-error-without-code = `unknown-error` does not contain the code
    .recovery = Add `{"{"} $code {"}"}` to the text.

# $path is the source locale's file.
finding-obsolete-translation = `.{ $field }` of `{ $id }` is only in a translation; the source has none
    .recovery = Readers do not see it. Delete it, or add `.{ $field }` to `{ $id }` in `{ $path }` as well.

finding-empty-translation = `{ $id }` is empty in `{ $locale }`, but not in the source locale
    .recovery = Translate it. Until then, readers see the text in another language.


## References

finding-unknown-variable = Unknown variable `${ $name }` in `{ $id }`
    .recovery = { $similar ->
        [some] Did you mean `${ $suggestion }`?
       *[none] Declare `{ $name }` under the code's `args`, or define it under the domain's `constants`.
    }

# $choices lists the variables that the text can use.
finding-unknown-variable-choices = Unknown variable `${ $name }` in `{ $id }`
    .recovery = This text can use { $choices }. Names of variables are not translated. To use another value, declare it under the code's `args`.

finding-ambiguous-variable = `${ $name }` is both a constant of the domain and an argument of `{ $code }`
    .recovery = Rename the argument or the constant, here and in the texts that use it.

finding-unknown-reference-message = There is no message `{ $name }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Define `{ $name }` in this locale, or write its text here.
    }

finding-unknown-reference-term = There is no term `{ $name }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Define `{ $name }` in this locale, or write its text here.
    }

finding-unknown-reference-attribute = There is no attribute `{ $name }`
    .recovery = { $similar ->
        [some] Did you mean `.{ $suggestion }`?
       *[none] Define `{ $name }` in this locale, or write its text here.
    }

# $path is the cycle, such as: a → b → a
finding-cyclic-reference = These texts refer to each other in a cycle: { $path }
    .recovery = Replace one of the references with the words themselves.

# $name is a call, an option, an option with its value, or "minimum > maximum".
finding-unsupported-function-function = codegloss does not support the function `{ $name }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Format the value in your program and pass it as a string.
    }

finding-unsupported-function-argument = `{ $name }` needs exactly one argument, a number
    .recovery = Pass one variable, or one number without quotes, such as `NUMBER($count)`.

finding-unsupported-function-option = `NUMBER` has no option `{ $name }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Use one of the options that `codegloss explain unsupported-function` lists, or format the value in your program and pass it as a string.
    }

finding-unsupported-function-value = `NUMBER` does not accept `{ $name }`
    .recovery = Use a value that this option accepts (`codegloss explain unsupported-function` lists them), or format the value in your program and pass it as a string.

finding-unsupported-function-contradiction = The minimum is larger than the maximum: `{ $name }`
    .recovery = Lower the minimum or raise the maximum.

finding-number-as-placeable = `{"{"} { $number } {"}"}` is shown as the number { $number }
    .recovery = To show a value that the app passes, declare an argument in the catalog and write `{"{"} $name {"}"}`. To show the number, write it without braces.

finding-unused-term-argument-name = `{ $term }` has no argument `{ $name }`
    .recovery = Delete the argument, or choose variants by `${ $name }` in the term.

finding-unused-term-argument-value = `{ $term }` has no variant `[{ $value }]` for `{ $name }`
    .recovery = Write one of its variants ({ $keys }), or add `[{ $value }]` to the term.

finding-unreachable-variant-category = `[{ $key }]` is never shown: `{ $locale }` has no plural category `{ $key }`
    .recovery = Delete the variant. For a particular number, write the number, such as `[0]`.

finding-unreachable-variant-word = `[{ $key }]` is never shown: `${ $name }` is a number, and `{ $key }` is not a plural category
    .recovery = { $similar ->
        [some] Did you mean `[{ $suggestion }]`?
       *[none] Write a number, or a plural category: `zero`, `one`, `two`, `few`, `many` or `other`.
    }

finding-unreachable-variant-value = `[{ $key }]` is never shown: `${ $name }` does not have the value `{ $key }`
    .recovery = { $similar ->
        [some] Did you mean `[{ $suggestion }]`?
       *[none] Use one of the values that the catalog lists: { $values }.
    }

finding-unreachable-variant-duplicate = Two variants have the key `[{ $key }]`
    .recovery = Delete one of the two variants, or correct its key.

finding-missing-variant-key = The source text of `{ $id }` has a variant `[{ $key }]` for `${ $name }`, this translation does not
    .recovery = Add the variant `[{ $key }]`. Keys are not translated.

# $keys is a list of variants, such as [few], [many], and $numbers has an example of a number for each.
finding-missing-variant-category = `{ $id }` lacks plural forms of `{ $locale }`: { $keys }, for numbers such as { $numbers }
    .recovery = Add a variant for each: { $keys }.


## Translation

finding-missing-variable = The source text of `{ $id }` has `${ $name }`, this translation does not
    .recovery = Use `{"{"} ${ $name } {"}"}` where the source text has it.

# $id is a word of the site that the project has in place of codegloss's own.
finding-missing-variable-word = The site passes `${ $name }` to `{ $id }`, which does not show it
    .recovery = Use `{"{"} ${ $name } {"}"}` in the text.

finding-missing-term = The source text of `{ $id }` has the term `{ $term }`, this translation does not
    .recovery = Use `{"{"} { $term } {"}"}` where the source text has it.

finding-missing-link = The source text of `{ $id }` links to `{ $target }`, this translation does not
    .recovery = Link to `{ $target }` where the source text does. Only the text of the link is translated.

finding-changed-code-span-inline = The source text of `{ $id }` has the code `{ $text }`, this translation does not
    .recovery = Write `{ $text }` where the source text has it. Only placeholders such as `<file>` are translated.

finding-changed-code-span-block = A code block of `{ $id }` has `{ $text }` in the source text, but not in this translation
    .recovery = Copy the code from the source text. Only placeholders such as `<file>`, comments and quoted strings are translated.

finding-changed-number-value = The source text of `{ $id }` has the number { $number }, this translation does not
    .recovery = Write { $number } in the translation. If the source text is wrong, correct it there.

finding-changed-number-unit = The source text of `{ $id }` has “{ $source }”, this translation has “{ $text }”
    .recovery = Use the unit of the source text, or convert the number as well. If the source text is wrong, correct it there.

finding-changed-structure-bold = The source text of `{ $id }` has { $source ->
        [one] { $source } bold passage
       *[other] { $source } bold passages
    }, this translation has { $count }
    .recovery = Put `**` around the corresponding words, without spaces inside.

finding-changed-structure-items = The source text of `{ $id }` has { $source ->
        [one] { $source } list item
       *[other] { $source } list items
    }, this translation has { $count }
    .recovery = Write each item on a line of its own that begins with a half-width `-` and a space, or with `1.` and a space.

finding-changed-structure-sections = The source text of `{ $id }` has { $source ->
        [one] { $source } heading
       *[other] { $source } headings
    }, this translation has { $count }
    .recovery = Translate the missing section, or delete the one that the source text does not have.

finding-untranslated-text = Left in another language: “{ $text }”
    .recovery = Translate it. If readers type it or it is quoted, write it as code or in quotation marks.

finding-inconsistent-translation = `{ $id }` and `{ $other }` have the same source text, but different translations
    .recovery = Use the same translation in both places. `{ $other }` has: { $text }


## Text and links

finding-text-too-long-text = `{ $id }` exceeds { $limit } KiB once its references are expanded
    .recovery = Shorten the text, or refer to fewer other texts.

finding-text-too-long-locale = The texts of this language exceed { $limit } MiB; `{ $id }` is the first beyond the limit
    .recovery = Shorten the texts, or refer to fewer other texts.

finding-too-many-choices-text = The text of `{ $id }` needs more than { $limit } variant choices
    .recovery = Refer to fewer terms that choose among variants, or write out the variant that is meant.

finding-too-many-choices-locale = The texts of this language need more than { $limit } variant choices; `{ $id }` is the first beyond the limit
    .recovery = Refer to fewer terms that choose among variants, or write out the variant that is meant.

finding-unknown-link = No link is named `{ $label }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Define `{ $label }` under `links` in the domain's catalog file, or write the address in parentheses.
    }

finding-unsafe-link = A text cannot link to `{ $target }`
    .recovery = Write an `https://` address, a `mailto:` address or a relative path.

# $kind is a keyword: what the text is meant to be.
finding-unread-markdown = { $kind ->
        [unused] Nothing refers to the footnote `[^{ $text }]`, so it is not shown
        [footnote] The footnote `[^{ $text }]` is not defined, so readers see its brackets
        [alert] No alert is called `{ $text }`, so readers see `[!{ $text }]`
        [language] No language is called `{ $text }`, so its code has no colors
        [size] The size in `{ $text }` has no effect
        [include] `{ $text }` does not include another file
        [diagram] Readers see the source of the diagram
        [lines] The block has no line { $text }
        [title] A second title in the page: `{ $text }`
        [quote] A quotation that begins with `{ $text }` is not an alert
       *[other] Readers see `{ $text }` as it is written
    }
    .recovery = { $kind ->
        [component] Write in Markdown what it shows, such as a picture as `![…](/dialog.png)`, or delete it. To show the tag itself, put it in a code span.
        [link] Write `[text](address)`.
        [media] Link to it, or show a picture that links to it.
        [size] Write the width in pixels: `<img src="…" alt="…" width="300">`.
        [blank-line] Leave a blank line before and after the text, so that it is read as Markdown.
        [note] Write `> [!NOTE]`, `> [!TIP]`, `> [!IMPORTANT]`, `> [!WARNING]` or `> [!CAUTION]`, and `> ` before every line of the text. `note`, `info` and `abstract` become `NOTE`, `danger` and `error` become `CAUTION`; Docusaurus's `caution` becomes `WARNING`. A title of its own is a first paragraph in bold: `> **Title**`. To show the line itself, put it in a code span.
        [details] Write `<details>`, `<summary>Title</summary>`, a blank line, the text, a blank line and `</details>`.
        [tabs] Write each tab as `<details name="…">` with its title in `<summary>`, and leave a blank line before and after its text. Tabs with the same `name` follow each other, without other text between them.
        [include] Paste the text here. To show the line itself, put it in a code span.
        [script] Delete it. A comment is written `<!-- … -->`. To show the line itself, put it in a code span.
        [variable] Write the value. To show the braces, put them in a code span.
        [attributes] Delete them. A picture has its width in `<img src="…" alt="…" width="300">`, a heading its id in `{"{"}#id{"}"}`.
        [id] Write one id, with nothing else in the braces: `{"{"}#id{"}"}`.
        [mark] Write it in bold: `**…**`.
        [keys] Write keys as `<kbd>Ctrl</kbd>`, and other words as they are.
        [emoji] Write the character itself. To show the name, put it in a code span.
        [shift] Write `<sub>2</sub>` or `<sup>2</sup>`.
        [abbreviation] Explain the abbreviation in the text.
        [alert-title] Leave nothing after the bracket, and write the title as a paragraph in bold: `> **Title**`.
        [diagram] Put the diagram in `site/static` as an SVG file, and show it as a picture: `![…](/diagram.svg)`.
        [quote] Write `> [!NOTE]`, `> [!TIP]`, `> [!IMPORTANT]`, `> [!WARNING]` or `> [!CAUTION]` in its place. It is then in the language of the page.
        [annotation] Delete the comment, and explain the line below the block.
        [inline-footnote] Write `[^name]`, and the text in a paragraph that begins with `[^name]:`.
        [lines] Correct the numbers. The first line of a block is 1.
        [code-mark] Delete the comment, and name the lines after the language of the block: `{"{"}2,4-6{"}"}`.
        [title] Begin it with `##`. The heading of the first level is the title of the page.
        [html] Write it in Markdown. The elements that you can use are `br`, `code`, `del`, `details`, `em`, `img`, `kbd`, `strong`, `sub`, `summary` and `sup`. To show the tag itself, put it in a code span.
        [unclosed] Write both tags in the same block: a paragraph, an item or, for `<details>`, the same list or quotation. Leave a blank line after `<summary>…</summary>`. To show the tag itself, put it in a code span.
        [tag] Messages have no HTML. Use `**bold**`, a link or an empty line between paragraphs, or delete the tag. To show the tag itself, put it in a code span.
        [heading] A message has no headings. Delete it, or move the text to the code's long text.
        [reference] Write the character itself. To show the reference itself, put it in a code span.
        [contents] Delete it. The headings of a page don't need a list in the text.
        [formula] Write it with `<sup>` and `<sub>`, in a code span, or as a picture.
        [language] Did you mean `{ $suggestion }`?
        [alert] Use `NOTE`, `TIP`, `IMPORTANT`, `WARNING` or `CAUTION`.
        [footnote] Define it in a paragraph that begins with `[^{ $text }]:`, or put a backslash before the bracket.
        [unused] Refer to it with `[^{ $text }]`, or delete it.
       *[block] Write in Markdown what it inserts. To show the line itself, put it in a code span.
    }

# $code-point, $name and $more are as above. $kind is a keyword: what the character is for.
finding-invisible-character = { $count ->
        [one] Invisible character: { $code-point } { $name }
       *[other] { $count } invisible characters on this line; the first is { $code-point } { $name }
    }
    .recovery = { $kind ->
            [direction] Delete it. If text in the other direction is then out of order, put it in a code span or pass it as an argument: pages isolate code, and apps can isolate arguments with `isolated(true)`.
            [joiner] Delete it. It belongs only inside words of scripts such as Arabic and Devanagari, and inside emoji.
            [selector] Delete it. It belongs only after a character that has variants, or in a flag emoji.
           *[blank] Delete it, or type an ordinary space.
        }{ $more ->
            [0] {""}
            [one] {" "}One more line of this file has such characters.
           *[other] {" "}{ $more } more lines of this file have such characters.
        }

# $rule is the rule that a comment such as `# codegloss: allow(missing-translation) a brand name` names.
finding-invalid-silence-unused = This comment silences nothing: there is no finding of `{ $rule }` here
    .recovery = Delete the comment, or move it to the line above the entry that it is meant for.

finding-invalid-silence-unknown = There is no rule `{ $rule }` to silence
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Write the id that `check` prints in brackets after the word “warning”.
    }

finding-invalid-silence-no-reason = The reason for silencing `{ $rule }` is missing
    .recovery = Write the reason after the closing parenthesis.

finding-invalid-silence-always-error = Findings of `{ $rule }` cannot be silenced
    .recovery = Correct the error. What this rule reports would make packs or pages wrong, so it is always an error.

finding-invalid-silence-syntax = Invalid comment for codegloss
    .recovery = Write `codegloss: allow(rule-id) reason`.

finding-link-as-text-label = No link is named `{ $label }`, so the brackets are shown
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Define `{ $label }` under `links` in the domain's catalog file. If it is not meant as a link, write `{"{"}"["{"}"}` for the first bracket.
    }

finding-link-as-text-target = A text cannot link to `{ $target }`, so the link is shown as text
    .recovery = Write an address that begins with `https://`, `http://` or `mailto:`, or a page of the site, such as `../guide/start.html`. If it is not meant as a link, put it in a code span.

finding-joined-paragraphs = Empty line in `{ $id }`, where only one paragraph is possible
    .recovery = Delete the empty line, or move the text after it to `.reason` or `.recovery`.

finding-joined-paragraphs-list = List in `{ $id }`, where only one paragraph is possible
    .recovery = Write one sentence, or move the list to `.reason` or `.recovery`.

finding-link-in-message = Link in the message `{ $id }`
    .recovery = Move the link to `.recovery` or another field.

finding-comment-in-text = An indented line continues the text, so readers see `{ $line }`
    .recovery = Move the comment above the message, and begin its line with `#`, without a space before it. If the line is text, write `{"{"}""{"}"}` before the `#`.

finding-ambiguous-character-look-alike = `{ $text }` ({ $code-point }) looks like `{ $instead }`, but is another character
    .recovery = Write `{ $instead }`.

finding-ambiguous-character-radical = `{ $text }` ({ $code-point }) is a radical, and is used only to describe characters
    .recovery = Write the character that looks like it.

# $letter is a letter of the word $text, $script its script: a keyword. $instead is the word in one script.
finding-ambiguous-character-scripts = `{ $text }` mixes two scripts: its `{ $letter }` is a { $script ->
        [cyrillic] Cyrillic
        [greek] Greek
       *[latin] Latin
    } letter
    .recovery = Write `{ $instead }` with letters of one script.

# $text and $instead look the same: a letter with a combining mark, and one character. $count is how many there are from the first to the last.
finding-ambiguous-character-decomposed = { $count ->
        [one] `{ $text }` is written as a letter and a combining mark
       *[other] { $count } letters are written with combining marks; the first is `{ $text }`
    }
    .recovery = Write `{ $instead }` as one character. Unicode calls this form NFC.

finding-ambiguous-character-private-use = Private-use character: { $code-point }
    .recovery = Delete it, or write a character that Unicode defines. Which glyph readers see depends on the font; most fonts show an empty box.

finding-irregular-space-trailing = Space at the end of the line
    .recovery = Delete it.

finding-irregular-space-ideographic = Full-width space (U+3000) in the text
    .recovery = Delete it, or write an ordinary space.

# $text is a placeholder as it is written, such as %s. $suggestion is the name of an argument or a constant.
finding-placeholder-as-text = Readers see `{ $text }` as it is written
    .recovery = { $similar ->
        [some] Write `{"{"} ${ $suggestion } {"}"}`.
       *[none] Declare an argument in the catalog and write `{"{"} $name {"}"}`. To show the characters themselves, put them in a code span.
    }

# $text is the markup as it is written, such as ** not **; $instead is what to write.
finding-broken-markup-spaces = A space breaks the markup, so readers see its characters: { $text }
    .recovery = Write it without the space: { $instead }

finding-broken-markup-full-width = Markup with full-width characters is shown as text: { $text }
    .recovery = Write it with ASCII characters: { $instead }

# $text begins with the mark that nothing closes, such as `login.
finding-broken-markup-unclosed = Markup that is not closed is shown as text: { $text }
    .recovery = Close it, or delete the mark.

# $text is the heading as it is written, such as ##标题; $instead is what to write.
finding-broken-markup-heading = The line is not a heading, so readers see its `#`: { $text }
    .recovery = Write it with ASCII characters and one space: { $instead }

# $text is how the item begins, such as —— or 1、; $instead is how an item of a list begins: - or 1.
finding-broken-markup-item = “{ $text }” does not begin a list item, so readers see one paragraph
    .recovery = Begin each item with “{ $instead }” and a space.

# $text is a part of a text with a bar that was between two cells, or a text with a backslash at its end.
finding-broken-markup-row = “{ $text }” looks like the rest of a row of a table
    .recovery = Write each cell as a field of its own. In a cell, `\|` means `|`. If readers are to see these characters, put them in a code span.

# $text is an escape such as \n.
finding-escape-as-text-space = Readers see `{ $text }` as it is written
    .recovery = Continue the text on a new, indented line, or write a space. To show the characters themselves, put them in a code span.

finding-escape-as-text-character = { finding-escape-as-text-space }
    .recovery = Write the character itself, or `{"{"} "{ $text }" {"}"}`.

finding-escape-as-text-quote = Readers see the backslash: `{ $text }`
    .recovery = Delete the backslash. Fluent texts need none before quotation marks.

# $id is a text for users: chat-405.user-message. $symbol is a symbol of any code.
finding-symbol-in-user-message = `{ $id }` shows users the symbol `{ $symbol }`
    .recovery = Say what happened and what users can do, in words that they know.


## Typography

finding-repeated-punctuation = Punctuation mark written several times: { $text }
    .recovery = Write it once: { $mark }

finding-repeated-word = Word written twice: { $text }
    .recovery = Write it once: { $word }

finding-half-width-punctuation = Half-width punctuation mark: { $mark }
    .recovery = Write the full-width mark: { $right }

finding-full-width-character = Full-width characters: { $text }
    .recovery = Write half-width characters: { $fixed }

finding-half-width-katakana = Half-width katakana: { $text }
    .recovery = Write full-width katakana: { $fixed }

finding-missing-space = No space between Chinese and Latin: { $text }
    .recovery = Write a space: { $fixed }

finding-extra-space-doubled = Several spaces in a row: { $text }
    .recovery = Write one space.

finding-extra-space-beside-mark = Space beside { $mark }
    .recovery = Delete the space.

finding-dots-as-ellipsis = Dots in place of an ellipsis: { $text }
    .recovery = Write the ellipsis: { $ellipsis }

finding-hyphens-as-dash = Hyphens in place of a dash: { $text }
    .recovery = Write the Chinese dash: ——

finding-straight-quote-in-chinese = Straight quotation marks: { $text }
    .recovery = Write curly quotation marks: { $fixed }

finding-straight-quote-mixed = Straight quotation mark in a text that has curly ones: { $text }
    .recovery = Write “ or ”, as in the rest of the text.

finding-straight-quote-apostrophe = Straight apostrophe in a text that has curly ones: { $text }
    .recovery = Write ’, as in the rest of the text.

finding-traditional-character = Traditional characters: { $text }
    .recovery = Write Simplified characters: { $simplified }

# $count of $total texts of the same field end or begin in the other way.
finding-inconsistent-field-no-full-stop = `{ $id }` does not end with a full stop
    .recovery = Add one: { $count } of { $total } texts of this field end with it.

finding-inconsistent-field-full-stop = `{ $id }` ends with a full stop
    .recovery = Delete it: { $count } of { $total } texts of this field have none.

finding-inconsistent-field-small-letter = `{ $id }` begins with a lowercase letter
    .recovery = Write a capital letter: { $count } of { $total } texts of this field begin with one.


## Style and glossary

finding-glossary-term-avoided = The glossary lists “{ $text }” as a word to avoid
    .recovery = Write { $choices } instead.

finding-glossary-term-name = The source text of `{ $id }` has the name “{ $name }”, but this translation does not
    .recovery = Write “{ $name }”: the glossary lists it as the same in all languages.

finding-missing-glossary-term = The source text of `{ $id }` has the term “{ $term }”, but this translation lacks “{ $word }”
    .recovery = Use “{ $word }”. If the translation has another form of it, add that form to `forms` in `glossary.toml`.

finding-access-key = Access key of a menu in a text: { $text }
    .recovery = Delete it.

finding-text-too-wide = `{ $id }` is { $width } columns wide, and the limit is { $limit }
    .recovery = Shorten it, or change `{ $key }` in `[style]` of `codegloss.toml`.

finding-mixed-address = The text addresses the reader first as { $first }, then as { $other }
    .recovery = Use one of the two in the whole text.

finding-please = “{ $word }” in an instruction
    .recovery = Delete it, and begin with what to do.

finding-sentence-case = “{ $word }” breaks sentence case
    .recovery = Only the first word begins with a capital letter. If this is a name, list it in `glossary.toml`.

finding-final-punctuation-title = The message `{ $id }` ends with “{ $mark }”
    .recovery = Delete the mark: a message is a title.

finding-final-punctuation-sentence = `{ $id }` does not end with a full stop
    .recovery = End the sentence with a full stop.

finding-breaking-space = A line can break between the number and its unit: { $text }
    .recovery = Write a no-break space (U+00A0) between them.


## Site

# $color and $suggestion are colors such as #0b9bff; $contrast is a ratio to 1, written with a point: 4.5.
finding-low-contrast-light = `{ $color }` is hard to read on light pages: its contrast is { $contrast }:1
    .recovery = Choose a darker color, such as `{ $suggestion }`.

finding-low-contrast-dark = `{ $color }` is hard to read on dark pages: its contrast is { $contrast }:1
    .recovery = Choose a lighter color, such as `{ $suggestion }`, or remove `accent-dark`.

finding-colliding-file = `{ $path }` would overwrite `{ $other }` of the site
    .recovery = Rename or move the file.

# $path is an address from the root of the site, which a page has had in the past; $other is the file of the project or of the site that has it now.
finding-colliding-file-redirect = `/{ $path }` cannot redirect to this page: `{ $other }` already has this address
    .recovery = Remove the address from `redirect-from`, or remove the other file or rule.

finding-colliding-file-redirects = `/{ $path }` would redirect to two pages
    .recovery = Keep the address in `redirect-from` of one of the pages. The translations of a page are pages of their own: each has its own former address.

# $path is the file.
finding-misplaced-snippet-path = `{ $path }` is not used on any page
    .recovery = Rename or move the file, or list the platform under the domain's `platforms`.

finding-misplaced-snippet-domain = { finding-misplaced-snippet-path }
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Rename or move the file, or list the platform under the domain's `platforms`.
    }

finding-misplaced-snippet-platform = { finding-misplaced-snippet-path }
    .recovery = { finding-misplaced-snippet-domain.recovery }

# $problem is what the template engine reports, in English; it may have several lines.
finding-template-error = Template error: { $problem }
    .recovery = Correct the template, or delete it.

# $place is a keyword: what has the name.
finding-reserved-file-name-windows = Windows does not allow a file named `{ $name }`
    .recovery = { $place ->
        [page] Give the page of the code another name, such as `page = "code-{ $name }"`.
        [domain] Rename the domain.
        [symbol] The file of this short address cannot be created on Windows. If nobody builds or unpacks the site there, silence the warning with a comment.
       *[file] Rename the file or the folder.
    }

finding-reserved-file-name-missing-page = Some hosts show `{ $path }` at addresses that do not exist
    .recovery = If the site is on Cloudflare Pages, give the page another name, such as `page = "code-404"`. Otherwise, silence the warning with a comment.

finding-blocked-picture = The site blocks the picture { $target }
    .recovery = Put it in `site/static`, or allow its host in `img-src` under `[site.content-security-policy]`.

# $key is `draft` or `internal`.
finding-broken-link-private = The page at `{ $target }` is { $key ->
        [draft] a draft
       *[internal] internal
    }, so it is not published
    .recovery = To publish the page, remove `{ $key }` from `{ $file }`. Otherwise, remove the link.

# $kind is `code` or `guide`.
finding-broken-link-name = No { $kind ->
        [guide] guide
       *[code] code
    } has the name in `{ $target }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none]
            { $kind ->
                [guide] Write the path of a guide in `site/guide`, without its language: `guide:section/name`.
               *[code] Write the domain and a code or symbol in it: `code:domain/100`.
            }
    }

# $one is a link to one of the codes.
finding-broken-link-ambiguous = Several codes have the name in `{ $target }`
    .recovery = Write which of them you mean, for example `{ $one }`.

finding-broken-link-moved = `{ $target }` is a former address
    .recovery = Link to `{ $current }`. The former address only redirects there.

# $source is a file.
finding-inconsistent-heading-id-missing = No heading has the id `{ $id }`, which `{ $source }` uses
    .recovery = Add `{"{"}#{ $id }{"}"}` to the end of the corresponding heading here.

finding-inconsistent-heading-id-extra = No heading in `{ $source }` has `{"{"}#{ $id }{"}"}` at its end
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Add `{"{"}#{ $id }{"}"}` to the corresponding heading there as well, even if its words make the same id, or remove it here.
    }

finding-duplicate-heading-id = Two headings have the id `{ $id }`
    .recovery = Give one of them another id, in every language.

finding-duplicate-heading-id-layout = The page itself uses the id `{ $id }`
    .recovery = Give the heading another id, in every language.

# $problem comes from the YAML parser and is not translated.
finding-invalid-front-matter = The front matter is not valid YAML: { $problem }
    .recovery = Correct it here. A value that contains a colon or `#` needs quotes.

finding-invalid-front-matter-keys = The front matter has no keys
    .recovery = Write a key and a value on each line, such as `title: Start`. To begin the page with a horizontal rule instead, write `***`.

finding-invalid-front-matter-open = The front matter has no end
    .recovery = End it with a `---` line. To begin the page with a horizontal rule instead, write `***`.

finding-invalid-front-matter-toml = Front matter in TOML is not supported
    .recovery = Write it as YAML between two `---` lines, such as `title: Start`.

# $limit is in KiB.
finding-invalid-front-matter-too-long = The front matter is longer than { $limit } KiB
    .recovery = Shorten it, or move what it contains into the page.

# $keys is a list of keys, $count the number of pages with one of them.
finding-ignored-front-matter = { $count ->
        [one] Front matter keys that codegloss does not use: { $keys }
       *[other] Front matter keys that codegloss does not use, in { $count } pages, of which this is the first: { $keys }
    }
    .recovery = They are not published. Rename `sidebar_position`, `nav_order` and `weight` to `order`, and `sidebar_label` to `title`. Write the addresses of `slug`, `permalink` and `aliases` in `redirect-from`. The address of a page comes from the name of its file, not from `id`. A first page with `hero` and `features` is the landing page here, `site/index.<locale>.md`: its title, text and links are written as Markdown. Delete the other keys if no other program reads them.

finding-unnamed-section = The section `{ $folder }` has no name, so readers see the name of its folder in every language
    .recovery = Add `{ $name }` with its title, `# …`, and a sentence about the section.

finding-broken-link-page = The site has no page or file at `{ $target }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Correct the address: it starts from the page that shows it or, after `/`, from the root of the site. The address of another site begins with `https://`.
    }

finding-broken-link-anchor = The page has no part `#{ $anchor }`: `{ $target }`
    .recovery = { $similar ->
        [some] Did you mean `#{ $suggestion }`?
       *[none] Correct the part after `#`, or remove it.
    }

finding-broken-link-picture = The site has no picture at `{ $target }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Put the picture in `site/static`, and write its address from there: `site/static/dialog.png` is `/dialog.png`.
    }


## Comparison with a release

# $release is the file or folder that the project is compared with.
finding-removed-code = Code `{ $code }` of domain `{ $domain }` is in `{ $release }`, but not in the catalog
    .recovery = Put it back. If it is no longer returned, give it `status = "retired"`, so that its page remains and its number is not used again.

finding-removed-code-domain = { $count ->
        [one] Domain `{ $domain }` with { $count } code is in `{ $release }`, but not in the catalog
       *[other] Domain `{ $domain }` with { $count } codes is in `{ $release }`, but not in the catalog
    }
    .recovery = Put the domain back. Give the codes that are no longer returned `status = "retired"`. A domain cannot be renamed: its name is part of every address and of what apps look up.

# $name is a symbol, a name or a page.
finding-renumbered-code = `{ $name }` is code `{ $code }` in `{ $release }`, but code `{ $other }` in the catalog
    .recovery = Set its code back to `{ $code }`. If the new number is intended, keep code `{ $code }` with `status = "retired"`, and name `{ $other }` in its `replaced-by`.

# $kind and $before are keywords: number, string.
finding-changed-argument = The type of `{ $name }` in code `{ $code }` is `{ $kind }`; in `{ $release }` it is `{ $before }`
    .recovery = Set `type = "{ $before }"`, or declare the new argument under another name.

# $before and $now are messages.
finding-reused-code = Code `{ $code }` seems to mean another error: “{ $now }” in the catalog, “{ $before }” in `{ $release }`
    .recovery = If it is another error, give it a number that has not been used, and put the published code back with `status = "retired"`. If it is the same error, list its former symbol in `aliases`, or silence the warning with a comment that gives the reason.

# $key is internal or draft.
finding-changed-code-private = Code `{ $code }` is public in `{ $release }`, but `{ $key }` in the catalog
    .recovery = Remove `{ $key }`. If programs no longer return the code, give it `status = "retired"` instead.

finding-changed-code-argument = Code `{ $code }` has the argument `{ $name }` in `{ $release }`, but not in the catalog
    .recovery = Declare it again, so that source code that passes it still compiles.

# $value is true or false.
finding-changed-code-user-facing = { $value ->
        [true] `user-facing` of code `{ $code }` is `true`; in `{ $release }` it is `false`
       *[false] `user-facing` of code `{ $code }` is `false`; in `{ $release }` it is `true`
    }
    .recovery = Set it back, or tell those who build apps and silence the warning with a comment that gives the reason.
