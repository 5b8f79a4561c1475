### The rules of `codegloss check`.
###
### The message is the title of a finding, printed in a terminal after "error:" or "warning:". `.recovery` is printed
### below the author's own lines as help: one or two sentences. `.reason` is read on the rule's page and in
### `codegloss explain`. Terminals show no Markdown, so a sentence must read well without its backticks.


## Files

# $problem is a keyword; $detail is what the system says (English words), or the place in the file; $limit counts MiB or files.
rule-unreadable-file = { $problem ->
        [missing] `{ $path }` is missing
        [too-large] `{ $path }` is larger than { $limit } MiB
        [not-utf8] `{ $path }` is not UTF-8 ({ $detail })
        [too-many] The project contains more than { $limit } files and folders
        [too-many-folders] The project contains more than { $limit } folders
        [too-deep] `{ $path }` is nested more than { $limit } folders deep
        [name] `{ $path }` has a control character or a backslash in its name
       *[other] `{ $path }` cannot be read: { $detail }
    }
    .reason =
        codegloss reads `codegloss.toml` and the folders `catalog`, `locales`, `site` and `templates` in full before it looks into any file. A file that cannot be read might define any code or hold any text, so nothing is built without it.

        The limits on size and number keep a folder that was named by mistake from filling up memory, and symbolic links that multiply each other from keeping codegloss busy for years. Files whose names begin with `.` or end with `~` are skipped.

        A file in `site/static` keeps its name on the site. Any name that Linux and the web accept will do, except one with a control character or a backslash: it could not be listed, printed or linked to safely. A name that Windows does not accept, such as `12:30.txt`, works where the project is built on another system.
    .recovery = { $problem ->
        [missing] Create `{ $path }`, or name the project's folder with `--project`.
        [too-large] Split it into smaller files, or move it out of the project.
        [not-utf8] Save it as UTF-8; its name must be UTF-8 too.
        [too-many] Move files that do not belong to the project out of its folders.
        [too-many-folders] Move folders that do not belong to the project out of it, and remove symbolic links between folders: each link to a folder counts that folder and every folder in it again.
        [too-deep] Move its contents to a folder higher up.
        [name] Rename it without control characters and backslashes.
       *[other] Check that it is a plain file or folder and that you may read it.
    }

rule-path-outside-project = `{ $path }` points outside the project's folder
    .reason = A symbolic link is followed as long as it stays inside the project. One that points outside could expose any file of the build machine on a public page, so it is never followed.
    .recovery = Replace `{ $path }` with a copy of what it points to, or remove the link.


## Project and catalog

# $problem is the TOML parser's own English words.
rule-invalid-toml = Invalid TOML: { $problem }
    .reason = A file that is not valid TOML throughout could be read in more than one way. codegloss does not guess: it reports every place that the parser stumbled over and builds nothing.
    .recovery = Correct the marked place. Put strings in quotes, and use each key only once in a table.

rule-unknown-key = Unknown key `{ $key }`
    .reason = A misspelled key would otherwise be ignored silently, and the fact it states would be missing from the site, the packs and every export.
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Remove the key, or look up the right one in the manual's page on the catalog.
    }

rule-missing-key = Missing key `{ $key }`
    .reason = Without this key codegloss cannot tell what the table describes: a code without its `code`, a domain without its name, a project without its locales.
    .recovery = Add `{ $key }` to the marked table.

rule-invalid-value = Invalid value for `{ $key }`: `{ $value }`
    .reason = Each key takes values of one type and range. Other values are not converted, because any conversion would be a guess: the string `"104"` and the integer `104` are two different codes.
    .recovery = { $expected ->
        [string] Write a string in quotes.
        [boolean] Write `true` or `false`, without quotes.
        [integer] Write a whole number, without quotes.
        [number] Write a number, without quotes.
        [array] Write a list in square brackets, such as `["ios", "android"]`.
        [table] Write a table: keys and values in braces, or on the lines below a `[heading]`.
        [code] Write a whole number of at most 64 bits, or a string of 1 to 100 bytes without spaces.
        [url] Write an address that begins with `https://` or `http://`, without a query or a fragment.
        [source-url] Write an address that begins with `https://` or `http://`, has `{"{"}path{"}"}` where the file's path goes and, if you like, `{"{"}line{"}"}`.
        [name] Choose a name that is not taken and that suits the key; the manual's page on the catalog has the rules.
        [domain-name] Begin with a letter a–z, then use a–z, 0–9 and `-`. The name must not be taken, a locale's tag, or one of `a-z`, `all`, `assets`, `coverage`, `e`, `guide`, `index`, `numbers`, `platform`, `site`, `unit`.
        [variant-name] Begin with a capital A–Z, then use letters and digits only.
        [symbol] Write an identifier without spaces.
        [argument-name] Begin with a letter a–z, then use letters, digits, `-` and `_`.
        [number-with-unit] Write a number, a string, or a number with its unit: `{"{"} value = 2, unit = "KB" {"}"}`.
        [locale] Write a language tag such as `zh-Hans`, and list each tag once.
        [listed-locale] Choose one of the project's locales: { $choices }.
        [one-of] Choose one of: { $choices }.
        [argument-type] Give an example of the argument's type: a number for `number`, a string in quotes for `string`.
        [text-or-locales] Write one string, or a table with a string for each locale.
        [logo] Name a file below `site/static`, such as `logo.svg`: an SVG that has a `viewBox`, a PNG, JPEG, GIF, WebP or AVIF.
        [color] Write a color as `#rrggbb`, such as `#0b6bcb`.
        [content-source] Write an address that begins with `https://` or `wss://`, `'self'`, or the hash of a script or style, such as `'sha256-…'`. `data:` and `blob:` are for everything but scripts and styles. `'unsafe-inline'`, `'unsafe-eval'` and `*` would take the protection away.
        [always-error] Write `"error"`, or remove the line. What this rule reports would make packs or pages wrong, so its findings are always errors. Only rules that report warnings can be set to `"warning"` or `"off"`.
        [page-name] Use letters a–z, digits, `-` and `_`: 1 to 100 characters.
       *[other] Look up what the key takes in the manual's page on the catalog.
    }

# $code-point and $name are Unicode's, such as U+202E and RIGHT-TO-LEFT OVERRIDE. $more counts further lines of the file, which are not reported one by one.
rule-invisible-character-in-name = { $count ->
        [one] Invisible character in a name: { $code-point } { $name }
       *[other] { $count } invisible characters in names on this line; the first is { $code-point } { $name }
    }
    .reason = People type and copy codes, symbols, aliases and file names, and programs compare them. A name with a character that nobody sees looks like another name without being equal to it, so nothing is built.
    .recovery = Delete it, or type the name again.{ $more ->
        [0] {""}
        [one] {" "}One more line of this file has such names.
       *[other] {" "}{ $more } more lines of this file have such names.
    }

rule-invalid-language-tag = `{ $tag }` is not a language tag in its standard form
    .reason = A locale's tag names its folder, its part of every address and the language of its pages. BCP 47 recommends one way to write a tag: the language in lower case, the script with a capital, the region in capitals, and hyphens between them. Other spellings would give one language several folders.

        Requests from readers need not follow it. Both `zh_CN` and `ZH-hans` still find `zh-Hans`.
    .recovery = Write a tag such as `en`, `zh-Hans` or `pt-BR`.

# $folder is the name of a folder below `locales`, or the tag in the file name of a guide page or a long text.
rule-unknown-locale = `{ $folder }` is not a locale of the project
    .reason = A folder below `locales` is named after a locale, and so are guide pages and long texts: `site/guide/<name>.<locale>.md`, `site/codes/<domain>/<page>.<locale>.md`. If `codegloss.toml` does not list the locale, nobody ever sees what is named after it. Most often the name has a typo, or a new language has yet to be listed.
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`? If not, add the locale to `locales` in `codegloss.toml`.
       *[none] Add the locale to `locales` in `codegloss.toml`, or remove what is named after it.
    }

rule-duplicate-code = Code `{ $code }` is defined twice in domain `{ $domain }`
    .reason = A code has one meaning in its domain. Two definitions would compete for one page, one address and one place in the packs.
    .recovery = Delete one of the two definitions, or correct its code.

# $kind is `message`, `page` or `name`; $name is what both would get; $other is a code, or the domain whose own page is meant.
rule-colliding-code = { $kind ->
        [message] `{ $code }` and `{ $other }` share the message `{ $name }`
        [name] `{ $code }` and `{ $other }` share the name `{ $name }` in generated code
       *[page] `{ $code }` and `{ $other }` share the page `{ $name }`
    }
    .reason = A code's message and page are named after the code, and its variant in generated code after the symbol. Characters that such a name cannot hold are replaced or left out, and letter case does not count, because some file systems ignore it. Two different codes can therefore end up with the same name, and one would replace the other.
    .recovery = { $kind ->
        [message] Give one of them another message with `message = "…"`.
        [name] Give one of them another name with `name = "…"`.
       *[page] Give one of them another page with `page = "…"`.
    }

rule-duplicate-symbol = Symbol `{ $symbol }` stands for both `{ $code }` and `{ $other }`
    .reason = A symbol leads to its code: in search, in short addresses and in `codegloss explain`. It can lead to only one. Often an entry was copied and its symbol left unchanged. It may also be that earlier documentation printed another code's symbol, in which case it is a misprint.
    .recovery = Correct one of the two. If earlier documentation printed the wrong symbol, keep it under `misprints`.

rule-unknown-code = Code `{ $code }` is not in domain `{ $domain }`
    .reason = `see-also` and `replaced-by` name codes of the same domain, and the page links to them. A link to a code that does not exist would lead nowhere.
    .recovery = Correct the code or define it. Write it as its definition does: a number without quotes, a string in quotes.

# $key is `deprecated-in` or `retired-in`; $status and $needed are words of the catalog: active, deprecated, retired.
rule-contradicting-status = Code `{ $code }` has `{ $key }`, but its status is `{ $status }`
    .reason = `deprecated-in` and `retired-in` say in which version a code went out of use, and `status` says whether it did. If the two disagree, the page would call the code current and outdated at once, and nobody could tell which is true.
    .recovery = Set `status = "{ $needed }"`, or remove `{ $key }` until that version is released.


## Messages

# $problem is a keyword; $expected is the missing character, or `letter`, `digit`, `line-end`, or a name; it may be empty.
rule-syntax-error = { $problem ->
        [expected-token] `{ $expected }` is missing
        [expected-char-range] { $expected ->
            [letter] A letter a–z is missing
            [digit] A digit is missing
            [line-end] A line break is missing
           *[other] One of these characters is missing: `{ $expected }`
        }
        [expected-message-field] Message `{ $expected }` has neither text nor an attribute
        [expected-term-field] Term `-{ $expected }` has no text
        [forbidden-callee] A function's name must be in capitals
        [missing-default-variant] No variant is marked as the default
        [missing-value] The text is missing
        [multiple-default-variants] More than one variant is marked as the default
        [message-reference-as-selector] A message cannot be a selector
        [term-reference-as-selector] A term cannot be a selector
        [message-attribute-as-selector] A message's attribute cannot be a selector
        [term-attribute-as-placeable] A term's attribute cannot be shown
        [unterminated-string-literal] A closing quotation mark is missing
        [positional-argument-follows-named] An argument without a name follows one with a name
        [duplicated-named-argument] The argument `{ $expected }` is given twice
        [unknown-escape-sequence] Unknown escape sequence
        [invalid-unicode-escape-sequence] Invalid Unicode escape sequence
        [unbalanced-closing-brace] A closing brace has no matching opening brace
        [expected-inline-expression] A variable, a reference or quoted text is missing
        [expected-simple-expression-as-selector] This cannot be a selector
        [expected-literal] A number or quoted text is missing
        [tab-indentation] A line is indented with a tab
       *[other] Invalid Fluent
    }
    .reason = The Fluent parser skips an entry that it cannot read and goes on at the next id that it finds. The text would be lost silently, so anything that does not parse is an error.
    .recovery = { $problem ->
        [expected-token] Add `{ $expected }`. If the line continues the text above it, indent it with spaces.
        [expected-char-range] { $expected ->
            [line-end] Begin a new line after `->`: each variant goes on a line of its own.
            [digit] Write a number in digits, such as `1` or `0.5`.
           *[other] Names begin with a letter a–z. If the line continues the text above it, indent it with spaces.
        }
        [expected-message-field] Write the text after `=`, or add an attribute on an indented line.
        [expected-term-field] Write the text after `=`; a term cannot have attributes only.
        [forbidden-callee] Write a function such as `NUMBER` in capitals, or a reference without parentheses.
        [missing-default-variant] Put `*` before the variant to use when no other matches.
        [missing-value] Write the text here; an empty one is `{"{"}""{"}"}`.
        [multiple-default-variants] Keep `*` before one variant only.
        [message-reference-as-selector] Select on a variable, such as `$count`.
        [term-reference-as-selector] Select on a variable, or on an attribute of the term.
        [message-attribute-as-selector] Select on a variable, such as `$count`.
        [term-attribute-as-placeable] Refer to the term itself, or select on the attribute.
        [unterminated-string-literal] Close the quotation marks on the same line.
        [positional-argument-follows-named] Put arguments without a name first.
        [duplicated-named-argument] Remove one of the two.
        [unknown-escape-sequence] Use only `\\`, `\"`, `\u` with 4 hexadecimal digits or `\U` with 6.
        [invalid-unicode-escape-sequence] Write `\u` with 4 hexadecimal digits or `\U` with 6, standing for a Unicode character.
        [unbalanced-closing-brace] Remove it, or write `{"{"}"{"}"}"{"}"}` to show a brace.
        [expected-inline-expression] Put a variable such as `$count` between the braces, or remove them. To show a brace, write `{"{"}"{"{"}"{"}"}`.
        [expected-simple-expression-as-selector] Select on a variable, such as `$count`.
        [expected-literal] Write the value of a named argument as a number or as text in quotes.
        [tab-indentation] Indent it with spaces.
       *[other] Compare the entry with the examples in the manual's page on messages.
    }

rule-invalid-character-escape = `{ $escape }` stands for no character
    .reason = Unicode has no characters from D800 to DFFF, and none beyond 10FFFF. Fluent replaces such an escape with the replacement character, U+FFFD (�), and that is what readers will see.
    .recovery = Write the character itself, or the number of a Unicode character. Beyond FFFF, that is a single `\U` with 6 digits, not a pair of `\u` as in JSON.

rule-nesting-too-deep = Braces are nested more than { $limit } levels deep
    .reason = Each level of braces takes up stack space in whatever reads the message. The limit keeps a broken or hostile file from crashing the program. Texts that people write stay far below it.
    .recovery = Check that every brace is closed where it should be, or move an inner part into a term.

rule-duplicate-message = `{ $id }` is defined twice in this locale
    .reason = A message's id is unique in its locale, across all files. Of two definitions, Fluent silently takes the first, and a correction to the second would never show.
    .recovery = Keep one of the two and delete the other.

rule-duplicate-attribute = `{ $id }` has the attribute `.{ $attribute }` twice
    .reason = Of two attributes with the same name, Fluent silently takes the first, and the other text is lost.
    .recovery = Keep one of the two, or combine their texts.

rule-unknown-attribute = `.{ $attribute }` is not a field of `{ $id }`
    .reason = The attributes of a code's message are the fields of its description: `.reason`, `.recovery`, `.user-message` and `.note`. A text under another name would be shown nowhere.
    .recovery = { $similar ->
        [some] Did you mean `.{ $suggestion }`?
       *[none] Use `.reason`, `.recovery`, `.user-message` or `.note`, or move the text into a message of its own.
    }

# $field is a keyword: `value` is the message itself, `name` a name of a domain, group or platform, `guide` a page, `long-text` the long text of a code.
rule-missing-message = { $field ->
        [value] The message `{ $id }` is missing in `{ $locale }`
        [name] The name `{ $id }` is missing in `{ $locale }`
        [guide] The guide page `{ $id }` is missing in `{ $locale }`
        [long-text] The long text `{ $id }` is missing in `{ $locale }`
       *[other] `{ $id }` has no `.{ $field }` in `{ $locale }`
    }
    .reason = The source locale is complete: every other language is translated from it, and it is what readers fall back on when a translation is missing. A code without a message in the source locale would have no title at all. A field that only a translation has says something that the source does not, so it is reported as well.
    .recovery = { $field ->
        [value] Add `{ $id } = …` to a file of `locales/{ $locale }`.
        [name] Add `{ $id } = …` to a file of `locales/{ $locale }`; readers see it as a heading.
        [guide] Write the page in `{ $id }.{ $locale }.md`.
        [long-text] Write the text in `{ $id }.{ $locale }.md`.
       *[other] Add `.{ $field } = …` on an indented line below `{ $id }`.
    }

rule-missing-translation = { $field ->
        [value] `{ $id }` is not translated into `{ $locale }`
        [name] The name `{ $id }` is not translated into `{ $locale }`
        [guide] The guide page `{ $id }` is not translated into `{ $locale }`
        [long-text] The long text `{ $id }` is not translated into `{ $locale }`
       *[other] `.{ $field }` of `{ $id }` is not translated into `{ $locale }`
    }
    .reason = The source locale has a text that this locale lacks. Its readers see the text in another language, marked as such. That is better than nothing, so the site and the packs are still built. The same holds for `unknown-error` and `generic-user-message`, which apps show and codegloss itself has in English and Chinese only.
    .recovery = { $field ->
        [value] Translate it: add `{ $id } = …` to a file of `locales/{ $locale }`.
        [name] Translate it: add `{ $id } = …` to a file of `locales/{ $locale }`.
        [guide] Translate it: write the page in `{ $id }.{ $locale }.md`.
        [long-text] Translate it: write the text in `{ $id }.{ $locale }.md`.
       *[other] Translate it: add `.{ $field } = …` on an indented line below `{ $id }`.
    }

rule-message-for-no-code = The message `{ $id }` is not used by any code or text
    .reason = A message is read when a code of the catalog has its id, when it is one of the names that a site shows, or when another text refers to it. None of these is the case here: often the code was removed, or the id has a typo.
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Define the code in the catalog, or delete the message.
    }

# $page is a domain and the name of a page in it, such as chat/1044. $problem is a keyword: `hidden` for a code that is internal or a draft.
rule-text-for-no-page = { $problem ->
        [hidden] `{ $page }` has a long text, but no page on the site
       *[unknown] The long text `{ $page }` belongs to no code
    }
    .reason = The long text of a code is `site/codes/<domain>/<page>.<locale>.md`, and it is shown on the code's page. Without such a page nobody reads it: the name has a typo, the code was removed, or the code is kept off the site with `internal` or `draft`.
    .recovery = { $problem ->
        [hidden] Remove `internal` or `draft` when the code is released, or delete the file.
       *[unknown] { $similar ->
            [some] Did you mean `{ $suggestion }`?
           *[none] Name the file after the code's page, or delete it.
        }
    }

# $id is a message, a field such as chat-104.reason, or the file name of a guide page or a long text.
rule-empty-text = `{ $id }` is empty
    .reason = An empty text still counts as a text: it hides the one that another language would provide, and readers see a blank. A field that has nothing to say is simply left out. A guide page without a title counts as empty, because a list would have no name for it.
    .recovery = Write the text, or leave it out. A guide page begins with its title: `# …`.

# $id is a message such as chat-405. $markup is a keyword: code, emphasis, link or list. $text is what was written, such as **10 MB**.
rule-markup-in-user-message = { $markup ->
        [code] A code span in `{ $id }.user-message` is shown as written: { $text }
        [emphasis] Emphasis in `{ $id }.user-message` is shown as written: { $text }
        [link] A link in `{ $id }.user-message` is shown as written: { $text }
       *[list] A list in `{ $id }.user-message` is shown as written: { $text }
    }
    .reason = An app shows `.user-message` in an alert or a toast, which has no markup. The text is therefore plain text: users see every character of it.
    .recovery = { $markup ->
        [link] Write the text without the link. An app that has a page to open puts a button beside the text.
        [list] Write the text as one or two sentences.
       *[other] Write the words without the markup. If the characters themselves are meant, ignore this warning: they are shown as they are.
    }

# $id is a message such as chat-200.
rule-unused-user-message = `{ $id }.user-message` is never shown
    .reason = The catalog sets `user-facing = false` for this code: it is not a failure that an app's users should hear about, so no text for users is published.
    .recovery = Delete `.user-message`, or remove `user-facing = false` from the code.


## References

rule-unknown-variable = Unknown variable `${ $name }` in `{ $id }`
    .reason = A variable is either an argument that the code declares under `args`, or a constant of its domain. Any other name would never be filled in, and readers would see the bare name.
    .recovery = { $similar ->
        [some] Did you mean `${ $suggestion }`?
       *[none] Declare `{ $name }` under the code's `args`, or define it under the domain's `constants`.
    }

rule-ambiguous-variable = `${ $name }` is both a constant of the domain and an argument of `{ $code }`
    .reason = A constant gets its value when the messages are compiled, an argument only when the text is shown. If both had the same name, nobody could tell which value readers will see.
    .recovery = Rename the argument or the constant, here and in the texts that use it.

# $kind is `message`, `term` or `attribute`.
rule-unknown-reference = { $kind ->
        [term] There is no term `{ $name }`
        [attribute] There is no attribute `{ $name }`
       *[message] There is no message `{ $name }`
    }
    .reason = A text can include another message, a term or an attribute from the same locale. If what it refers to is missing, only the bare name would be left in the sentence.
    .recovery = { $similar ->
        [some] { $kind ->
            [attribute] Did you mean `.{ $suggestion }`?
           *[message] Did you mean `{ $suggestion }`?
        }
       *[none] Define `{ $name }` in this locale, or write its text here.
    }

# $path is the circle, such as: a → b → a
rule-cyclic-reference = These texts refer to each other in a circle: { $path }
    .reason = Each text in the circle includes the next, so none of them would ever end.
    .recovery = Replace one of the references with the words it stands for.

# $name is a call for `function` and `argument`, an option for `option`, an option with its value for `value`, and "minimum > maximum" for `contradiction`.
rule-unsupported-function = { $kind ->
        [argument] `{ $name }` needs exactly one argument, a number
        [option] `NUMBER` has no option `{ $name }`
        [value] `NUMBER` does not take `{ $name }`
        [contradiction] The minimum is larger than the maximum: `{ $name }`
       *[function] codegloss does not support `{ $name }`
    }
    .reason =
        Texts are compiled into packs that carry everything needed to read them. The only function is `NUMBER`, which takes one number and these options:

        - `type`: `cardinal` (3 files) or `ordinal` (3rd file)
        - `style`: `decimal` or `percent`
        - `useGrouping`: `auto`, `always`, `min2` or `false`
        - `minimumIntegerDigits`: 1 to 21
        - `minimumFractionDigits`, `maximumFractionDigits`: 0 to 100
        - `minimumSignificantDigits`, `maximumSignificantDigits`: 1 to 21

        A minimum cannot exceed its maximum. `DATETIME` is not supported yet, and neither are currencies and units: they would need much more data for every language.
    .recovery = { $kind ->
        [argument] Give `NUMBER` one variable or number without quotes, such as `NUMBER($count)`.
        [option] { $similar ->
            [some] Did you mean `{ $suggestion }`?
           *[none] Use one of the options that `codegloss explain unsupported-function` lists, or format the value in your program and pass it as a string.
        }
        [value] Use a value that this option takes (`codegloss explain unsupported-function` lists them), or format the value in your program and pass it as a string.
        [contradiction] Lower the minimum or raise the maximum.
       *[function] { $similar ->
            [some] Did you mean `{ $suggestion }`?
           *[none] There is no such function yet: format the value in your program and pass it as a string.
        }
    }


## Text and links

rule-text-too-long = { $scope ->
        [locale] From `{ $id }` on, the texts of this language grow beyond { $limit } MiB
       *[text] The text of `{ $id }` grows beyond { $limit } KiB
    }
    .reason = References are expanded in the text that uses them. A few of them, each containing several others, can multiply to any length; the limit keeps pages and packs to a usable size.
    .recovery = { $scope ->
        [locale] Shorten the texts, or refer to fewer other texts.
       *[text] Shorten the text, or refer to fewer other texts.
    }

rule-too-many-choices = { $scope ->
        [locale] From `{ $id }` on, building the texts of this language takes more than { $limit } choices
       *[text] Building the text of `{ $id }` takes more than { $limit } choices
    }
    .reason = When a selector is known in advance, such as the grammatical case that a term is used in, its variant is chosen while the text is built. References can multiply such choices even if the text stays short; the limit keeps building fast. Selectors that only the program knows do not count.
    .recovery = Refer to fewer terms that choose among variants, or write out the variant that is meant.

rule-unknown-link = No link is named `{ $label }`
    .reason = A link such as `[pricing][plan]` finds its target under the label `plan` in the `links` of the domain, where each language can have a target of its own. Without a target, readers would see the bare brackets.
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Define `{ $label }` under `links` in the domain's catalog file, or write the address in parentheses.
    }

rule-unsafe-link = A link must not lead to `{ $target }`
    .reason = Links lead to `https:`, `http:` or `mailto:` addresses, or to a place in the same site. Other schemes, such as `javascript:` and `data:`, can run code in the reader's browser.
    .recovery = Write an `https://` address, a `mailto:` address or a relative path.

# $code-point, $name and $more are as above. $kind is a keyword: what the character is for.
rule-invisible-character = { $count ->
        [one] Invisible character: { $code-point } { $name }
       *[other] { $count } invisible characters on this line; the first is { $code-point } { $name }
    }
    .reason =
        Readers do not see such a character, but programs do: a search misses the word, and two texts that look the same are not equal. A direction control can even show a line in a different order from the one in which it is stored. In terminals, codegloss shows `<U+202E>` in place of the character.

        Escapes count as well: `{"{"}"\u202E"{"}"}` in Fluent, `"\u202E"` in TOML and `&#x202E;` in Markdown. Characters that a script or an emoji needs are not reported: joiners and non-joiners in words of Persian, Hindi, Sinhala and similar scripts, the joiners inside 👨‍👩‍👧, and variation selectors after the characters that have variants.
    .recovery = { $kind ->
            [direction] Delete it. If a name or a number in the other direction is then displaced, put it in a code span or pass it as an argument: pages isolate code, and apps isolate arguments with `isolated(true)`.
            [joiner] Delete it. It belongs only inside words of scripts such as Arabic and Devanagari, and inside emoji.
            [selector] Delete it. It belongs only after a character that has variants, or in the emoji of a flag.
           *[blank] Delete it, or type an ordinary space.
        }{ $more ->
            [0] {""}
            [one] {" "}One more line of this file has such characters.
           *[other] {" "}{ $more } more lines of this file have such characters.
        }

# $rule is the rule that a comment such as `# codegloss: allow(missing-translation) a brand name` is about. $problem is a keyword.
rule-invalid-silence = { $problem ->
        [unused] This comment silences nothing: there is no finding of `{ $rule }` here
        [unknown] There is no rule `{ $rule }` to silence
        [no-reason] The reason for silencing `{ $rule }` is missing
        [always-error] Findings of `{ $rule }` cannot be silenced
       *[syntax] This comment is not understood
    }
    .reason = A comment `codegloss: allow(rule-id) reason` silences a rule that reports warnings, for the entry that follows the comment. One that silences nothing would hide a later finding that nobody has looked at. Without a reason, the next person cannot tell whether it is still right.
    .recovery = { $problem ->
        [unused] Delete the comment, or move it to the line above the entry that it is meant for.
        [unknown] { $similar ->
            [some] Did you mean `{ $suggestion }`?
           *[none] Write the id that `check` prints in brackets after the word “warning”.
        }
        [no-reason] Write the reason after the closing parenthesis.
        [always-error] Correct what this rule reports. It would make packs or pages wrong, so its findings are always errors.
       *[syntax] Write `codegloss: allow(rule-id) reason`.
    }


## Site

# $color, $paper and $suggestion are colors such as #0b9bff; $contrast and 4.5 are ratios to 1, written with a point.
rule-low-contrast = { $theme ->
        [dark] `{ $color }` is hard to read on dark pages: its contrast is { $contrast } : 1
       *[light] `{ $color }` is hard to read on light pages: its contrast is { $contrast } : 1
    }
    .reason = Links, numbers and buttons have this color, on pages whose background is `{ $paper }`. WCAG 2.2 asks for a contrast of at least 4.5 : 1 between text and its background (success criterion 1.4.3), so that people with impaired sight, and everyone in bright sunlight, can read it.
    .recovery = { $theme ->
        [dark] Choose a lighter color, such as `{ $suggestion }`, or leave out `accent-dark`.
       *[light] Choose a darker color, such as `{ $suggestion }`.
    }

rule-colliding-file = `{ $path }` stands where `{ $other }` of the site belongs
    .reason = Files of `site/static` stand at the root of the site as they are. Pages, `assets`, `errors.json` and `e` have their places there already, and two names that differ only in letter case are one name on many hosts. The same holds for guide pages among each other.
    .recovery = Rename or move the file.

# $path is the file. $kind says what is wrong with its path: `domain` or `platform` where $name is none of the catalog's.
rule-misplaced-snippet = `{ $path }` is shown on no page
    .reason = The code on the page of an error code comes from `templates/snippets/<domain>/<platform>.<ending>`; `any` in place of the platform stands for all of them. { $kind ->
            [domain] The catalog has no domain `{ $name }`.
            [platform] The domain has no platform `{ $name }`.
           *[path] This file stands elsewhere, or its name has no ending of letters and digits.
        }
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Rename or move the file, or list the platform under the domain's `platforms`.
    }

# $problem is the template engine's own English words; it may have several lines.
rule-template-error = Template error: { $problem }
    .reason = A file in `templates` replaces the built-in template of the same name, or is one for code on the pages. This one does not parse, or it asks for something that the page does not have. The last good site stays as it was.
    .recovery = Correct the template, or delete it.
