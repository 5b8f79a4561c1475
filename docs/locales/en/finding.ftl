### What `codegloss check` says of a single finding. What is said of the rule in general is in rule.ftl.
###
### The message is the title of a finding, printed in a terminal after "error:" or "warning:". `.recovery` is printed
### below the author's own lines as help: one or two sentences. Terminals show no Markdown, so a sentence must read
### well without its backticks.

## Files

# $problem is a keyword; $detail is what the system says (English words), or the place in the file; $limit counts MiB or files.
finding-unreadable-file = { $problem ->
        [missing] `{ $path }` is missing
        [too-large] `{ $path }` is larger than { $limit } MiB
        [not-utf8] `{ $path }` is not UTF-8 ({ $detail })
        [too-many] The project contains more than { $limit } files and folders
        [too-many-folders] The project contains more than { $limit } folders
        [too-deep] `{ $path }` is nested more than { $limit } folders deep
        [name] `{ $path }` has a control character or a backslash in its name
       *[other] `{ $path }` cannot be read: { $detail }
    }
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

finding-path-outside-project = `{ $path }` points outside the project's folder
    .recovery = Replace `{ $path }` with a copy of what it points to, or remove the link.


## Project and catalog

# $problem is the TOML parser's own English words.
finding-invalid-toml = Invalid TOML: { $problem }
    .recovery = Correct the marked place. Put strings in quotes, and use each key only once in a table.

finding-unknown-key = Unknown key `{ $key }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Remove the key, or look up the right one in the manual's page on the catalog.
    }

finding-missing-key = Missing key `{ $key }`
    .recovery = Add `{ $key }` to the marked table.

finding-invalid-value = Invalid value for `{ $key }`: `{ $value }`
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
finding-invisible-character-in-name = { $count ->
        [one] Invisible character in a name: { $code-point } { $name }
       *[other] { $count } invisible characters in names on this line; the first is { $code-point } { $name }
    }
    .recovery = Delete it, or type the name again.{ $more ->
        [0] {""}
        [one] {" "}One more line of this file has such names.
       *[other] {" "}{ $more } more lines of this file have such names.
    }

finding-invalid-language-tag = `{ $tag }` is not a language tag in its standard form
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Write a tag such as `en`, `zh-Hans` or `pt-BR`.
    }

# $folder is the name of a folder below `locales`, or the tag in the file name of a guide page or a long text.
finding-unknown-locale = `{ $folder }` is not a locale of the project
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`? If not, add the locale to `locales` in `codegloss.toml`.
       *[none] Add the locale to `locales` in `codegloss.toml`, or remove what is named after it.
    }

finding-duplicate-code = Code `{ $code }` is defined twice in domain `{ $domain }`
    .recovery = Delete one of the two definitions, or correct its code.

# $kind is `message`, `page` or `name`; $name is what both would get; $other is a code, or the domain whose own page is meant.
finding-colliding-code = { $kind ->
        [message] `{ $code }` and `{ $other }` share the message `{ $name }`
        [name] `{ $code }` and `{ $other }` share the name `{ $name }` in generated code
       *[page] `{ $code }` and `{ $other }` share the page `{ $name }`
    }
    .recovery = { $kind ->
        [message] Give one of them another message with `message = "…"`.
        [name] Give one of them another name with `name = "…"`.
       *[page] Give one of them another page with `page = "…"`.
    }

finding-duplicate-symbol = Symbol `{ $symbol }` stands for both `{ $code }` and `{ $other }`
    .recovery = Correct one of the two. If earlier documentation printed the wrong symbol, keep it under `misprints`.

finding-unknown-code = Code `{ $code }` is not in domain `{ $domain }`
    .recovery = Correct the code or define it. Write it as its definition does: a number without quotes, a string in quotes.

# $key is `deprecated-in` or `retired-in`; $status and $needed are words of the catalog: active, deprecated, retired.
finding-contradicting-status = Code `{ $code }` has `{ $key }`, but its status is `{ $status }`
    .recovery = Set `status = "{ $needed }"`, or remove `{ $key }` until that version is released.


## Messages

# $problem is a keyword; $expected is the missing character, or `letter`, `digit`, `line-end`, or a name; it may be empty.
finding-syntax-error = { $problem ->
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

finding-invalid-character-escape = `{ $escape }` stands for no character
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

# $field is a keyword: `value` is the message itself, `name` a name of a domain, group or platform, `guide` a page, `long-text` the long text of a code.
finding-missing-message = { $field ->
        [value] The message `{ $id }` is missing in `{ $locale }`
        [name] The name `{ $id }` is missing in `{ $locale }`
        [guide] The guide page `{ $id }` is missing in `{ $locale }`
        [long-text] The long text `{ $id }` is missing in `{ $locale }`
       *[other] `{ $id }` has no `.{ $field }` in `{ $locale }`
    }
    .recovery = { $field ->
        [value] Add `{ $id } = …` to a file of `locales/{ $locale }`.
        [name] Add `{ $id } = …` to a file of `locales/{ $locale }`; readers see it as a heading.
        [guide] Write the page in `{ $id }.{ $locale }.md`.
        [long-text] Write the text in `{ $id }.{ $locale }.md`.
       *[other] Add `.{ $field } = …` on an indented line below `{ $id }`.
    }

finding-missing-translation = { $field ->
        [value] `{ $id }` is not translated into `{ $locale }`
        [name] The name `{ $id }` is not translated into `{ $locale }`
        [guide] The guide page `{ $id }` is not translated into `{ $locale }`
        [long-text] The long text `{ $id }` is not translated into `{ $locale }`
       *[other] `.{ $field }` of `{ $id }` is not translated into `{ $locale }`
    }
    .recovery = { $field ->
        [value] Translate it: add `{ $id } = …` to a file of `locales/{ $locale }`.
        [name] Translate it: add `{ $id } = …` to a file of `locales/{ $locale }`.
        [guide] Translate it: write the page in `{ $id }.{ $locale }.md`.
        [long-text] Translate it: write the text in `{ $id }.{ $locale }.md`.
       *[other] Translate it: add `.{ $field } = …` on an indented line below `{ $id }`.
    }

finding-message-for-no-code = The message `{ $id }` is not used by any code or text
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Define the code in the catalog, or delete the message.
    }

# $page is a domain and the name of a page in it, such as chat/1044. $problem is a keyword: `hidden` for a code that is internal or a draft.
finding-text-for-no-page = { $problem ->
        [hidden] `{ $page }` has a long text, but no page on the site
       *[unknown] The long text `{ $page }` belongs to no code
    }
    .recovery = { $problem ->
        [hidden] Remove `internal` or `draft` when the code is released, or delete the file.
       *[unknown] { $similar ->
            [some] Did you mean `{ $suggestion }`?
           *[none] Name the file after the code's page, or delete it.
        }
    }

# $id is a message, a field such as chat-104.reason, or the file name of a guide page or a long text.
finding-empty-text = `{ $id }` is empty
    .recovery = Write the text, or leave it out. A guide page begins with its title: `# …`.

# $id is a message such as chat-405. $markup is a keyword: code, emphasis, link or list. $text is what was written, such as **10 MB**.
finding-markup-in-user-message = { $markup ->
        [code] A code span in `{ $id }.user-message` is shown as written: { $text }
        [emphasis] Emphasis in `{ $id }.user-message` is shown as written: { $text }
        [link] A link in `{ $id }.user-message` is shown as written: { $text }
       *[list] A list in `{ $id }.user-message` is shown as written: { $text }
    }
    .recovery = { $markup ->
        [link] Write the text without the link. An app that has a page to open puts a button beside the text.
        [list] Write the text as one or two sentences.
       *[other] Write the words without the markup. If the characters themselves are meant, ignore this warning: they are shown as they are.
    }

# $id is a message such as chat-200.
finding-unused-user-message = `{ $id }.user-message` is never shown
    .recovery = Delete `.user-message`, or remove `user-facing = false` from the code.


## References

finding-unknown-variable = Unknown variable `${ $name }` in `{ $id }`
    .recovery = { $similar ->
        [some] Did you mean `${ $suggestion }`?
       *[none] Declare `{ $name }` under the code's `args`, or define it under the domain's `constants`.
    }

finding-ambiguous-variable = `${ $name }` is both a constant of the domain and an argument of `{ $code }`
    .recovery = Rename the argument or the constant, here and in the texts that use it.

# $kind is `message`, `term` or `attribute`.
finding-unknown-reference = { $kind ->
        [term] There is no term `{ $name }`
        [attribute] There is no attribute `{ $name }`
       *[message] There is no message `{ $name }`
    }
    .recovery = { $similar ->
        [some] { $kind ->
            [attribute] Did you mean `.{ $suggestion }`?
           *[message] Did you mean `{ $suggestion }`?
        }
       *[none] Define `{ $name }` in this locale, or write its text here.
    }

# $path is the circle, such as: a → b → a
finding-cyclic-reference = These texts refer to each other in a circle: { $path }
    .recovery = Replace one of the references with the words it stands for.

# $name is a call for `function` and `argument`, an option for `option`, an option with its value for `value`, and "minimum > maximum" for `contradiction`.
finding-unsupported-function = { $kind ->
        [argument] `{ $name }` needs exactly one argument, a number
        [option] `NUMBER` has no option `{ $name }`
        [value] `NUMBER` does not take `{ $name }`
        [contradiction] The minimum is larger than the maximum: `{ $name }`
       *[function] codegloss does not support `{ $name }`
    }
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

finding-text-too-long = { $scope ->
        [locale] From `{ $id }` on, the texts of this language grow beyond { $limit } MiB
       *[text] The text of `{ $id }` grows beyond { $limit } KiB
    }
    .recovery = { $scope ->
        [locale] Shorten the texts, or refer to fewer other texts.
       *[text] Shorten the text, or refer to fewer other texts.
    }

finding-too-many-choices = { $scope ->
        [locale] From `{ $id }` on, building the texts of this language takes more than { $limit } choices
       *[text] Building the text of `{ $id }` takes more than { $limit } choices
    }
    .recovery = Refer to fewer terms that choose among variants, or write out the variant that is meant.

finding-unknown-link = No link is named `{ $label }`
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Define `{ $label }` under `links` in the domain's catalog file, or write the address in parentheses.
    }

finding-unsafe-link = A link must not lead to `{ $target }`
    .recovery = Write an `https://` address, a `mailto:` address or a relative path.

# $code-point, $name and $more are as above. $kind is a keyword: what the character is for.
finding-invisible-character = { $count ->
        [one] Invisible character: { $code-point } { $name }
       *[other] { $count } invisible characters on this line; the first is { $code-point } { $name }
    }
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
finding-invalid-silence = { $problem ->
        [unused] This comment silences nothing: there is no finding of `{ $rule }` here
        [unknown] There is no rule `{ $rule }` to silence
        [no-reason] The reason for silencing `{ $rule }` is missing
        [always-error] Findings of `{ $rule }` cannot be silenced
       *[syntax] This comment is not understood
    }
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
finding-low-contrast = { $theme ->
        [dark] `{ $color }` is hard to read on dark pages: its contrast is { $contrast } : 1
       *[light] `{ $color }` is hard to read on light pages: its contrast is { $contrast } : 1
    }
    .recovery = { $theme ->
        [dark] Choose a lighter color, such as `{ $suggestion }`, or leave out `accent-dark`.
       *[light] Choose a darker color, such as `{ $suggestion }`.
    }

finding-colliding-file = `{ $path }` stands where `{ $other }` of the site belongs
    .recovery = Rename or move the file.

# $path is the file. $kind says what is wrong with its path: `domain` or `platform` where $name is none of the catalog's.
finding-misplaced-snippet = `{ $path }` is shown on no page
    .recovery = { $similar ->
        [some] Did you mean `{ $suggestion }`?
       *[none] Rename or move the file, or list the platform under the domain's `platforms`.
    }

# $problem is the template engine's own English words; it may have several lines.
finding-template-error = Template error: { $problem }
    .recovery = Correct the template, or delete it.
