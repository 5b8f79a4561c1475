### The rules of `codegloss check`, in general, for their pages and `codegloss explain`. What is printed of a single finding is in finding.ftl.
###
### The message is the rule's name: a noun, without a full stop. `.reason` is why it is a rule; `.recovery` is how to fix
### what it reports, in every case. Terminals show no Markdown, so a sentence must read well without its backticks.

## Files

rule-unreadable-file = Unreadable file
    .reason =
        codegloss reads `codegloss.toml` and the folders `catalog`, `locales`, `site` and `templates` in full before it processes any of them. A file that cannot be read might define any code or contain any text, so nothing is built without it.

        The size and number limits prevent a wrong folder from exhausting memory, and symbolic links between folders from multiplying without end. Files whose names begin with `.` or end with `~` are skipped.

        A file in `site/static` keeps its name on the site. Any name that Linux and the web accept is fine, unless it contains a control character or a backslash: such a name could not be listed, printed or linked to safely. A name that Windows does not accept, such as `12:30.txt`, works if the project is built on another system.
    .recovery = Save files as UTF-8, keep each of them under 4 MiB, and keep files that do not belong to the project out of its folders. The finding names the limit or error.

rule-path-outside-project = Link to a place outside the project
    .reason = A symbolic link is followed if it stays inside the project. A link to a place outside could expose any file of the build machine on a public page, so it is never followed.
    .recovery = Replace the link with a copy of the file or folder that it points to, or remove it.

rule-ignored-file = File that is ignored
    .reason = Messages are read only from files in their folders, `locales/<locale>/` by default, whose names end in `.ftl`, in lower case. Windows hides file extensions, so `chat.ftl.txt` can look like `chat.ftl`. Without this warning, such a file would be ignored silently and its texts would be missing. Backup files of editors, such as `chat.ftl~` and `chat.ftl.bak`, are not reported. Pages are read only from `.md` files: a page of another generator (`.mdx`), a file with the order of pages (`_category_.json`, `sidebars.js`) and a picture have no effect in `site/guide` and `site/codes`. A file in `templates` replaces the theme's template of the same name; under any other name, no page uses it unless another template does.
    .recovery = Rename or move the file, or delete it if it is not needed.

rule-merge-conflict = Unresolved merge conflict
    .reason = Git marks the places where it could not merge two versions of a file. In a page, the conflict markers and both versions would be published; elsewhere, the file cannot be read. The rest of the file is not checked.
    .recovery = Keep one of the two versions, or combine them, and delete the lines with the conflict markers.


## Project and catalog

rule-invalid-toml = Invalid TOML
    .reason = A file with a syntax error could be understood in more than one way. codegloss does not guess: it reports every error that the parser finds, and builds nothing.
    .recovery = Correct the text that the finding underlines. Put strings in quotes, and use each key only once in a table.

rule-unknown-key = Unknown key
    .reason = A misspelled key would otherwise be ignored silently, and the fact it states would be missing from the site, the packs and every export.
    .recovery = Correct the key or remove it. All keys are listed under “The catalog” in the manual.

rule-missing-key = Missing key
    .reason = Without this key codegloss cannot tell what the table describes: a code without its `code`, a domain without its name, a project without its locales.
    .recovery = Add the key to the table. The required keys are listed under “The catalog” in the manual.

rule-invalid-value = Invalid value
    .reason = Each key accepts values of one type and range. Other values are not converted, because any conversion would be a guess: the string `"104"` and the integer `104` are two different codes.
    .recovery = Write a value of the type and range that the key accepts. For those of each key, see “The catalog” in the manual.

rule-invisible-character-in-name = Invisible character in a name
    .reason = People type and copy codes, symbols, aliases and file names, and programs compare them. A name with an invisible character looks the same as another name but is not equal to it, so nothing is built.
    .recovery = Delete the character, or type the name again.

rule-invalid-language-tag = Language tag not in its standard form
    .reason = A locale's tag names its folder, its part of every address and the language of its pages. BCP 47 recommends one way to write a tag: the language in lower case, the script with a capital, the region in capitals, and hyphens between them. Other spellings would give one language several folders.

        Readers' requests can use any form: both `zh_CN` and `ZH-hans` find `zh-Hans`.
    .recovery = Write a tag such as `en`, `zh-Hans` or `pt-BR`.

rule-unknown-locale = Locale that the project does not list
    .reason = Files of messages are named after a locale, or are in a folder that is: `locales/<locale>/`. So are guide pages and long texts: `site/guide/<name>.<locale>.md`, `site/codes/<domain>/<page>.<locale>.md`. If `codegloss.toml` does not list the locale, its files are never read. Usually the name has a typo, or a new language has not been listed yet.
    .recovery = Correct the name of the folder or file, add the locale to `locales` in `codegloss.toml`, or remove the files that are named after it.

rule-duplicate-code = Code defined twice
    .reason = A code has one meaning in its domain. Two definitions would compete for one page, one address and one place in the packs.
    .recovery = Delete one of the two definitions, or correct its code.

rule-colliding-code = Two codes with the same name
    .reason = A code's message and page are named after the code, and its variant in generated code after the symbol. Characters that such a name cannot contain are replaced or left out, and letter case is ignored, because some file systems do not distinguish it. Two different codes can therefore end up with the same name, and one would replace the other.
    .recovery = Give one of the two another name: set `message` for the message's id, `name` for the variant in generated code, or `page` for the page.

rule-duplicate-symbol = Symbol of two codes
    .reason = Search, short addresses and `codegloss explain` find a code by its symbol, so a symbol can belong to only one code. Usually an entry was copied and its symbol left unchanged. If earlier documentation printed another code's symbol for this code, that symbol is a misprint.
    .recovery = Correct one of the two. If earlier documentation printed the wrong symbol, list it under `misprints`.

rule-unknown-code = Reference to an unknown code
    .reason = `see-also` and `replaced-by` name codes of the same domain, and the page links to them. A link to a code that does not exist would be broken.
    .recovery = Correct the code or define it. Write it as its definition does: a number without quotes, a string in quotes.

rule-contradicting-status = Version and status contradict each other
    .reason = `deprecated-in` and `retired-in` give the version in which a code was deprecated or retired, and the code's `status` is its current state. If the two disagree, the page would describe the code as both current and outdated, and nobody could tell which is true.
    .recovery = Set the status that matches the key: `"deprecated"` for `deprecated-in`, `"retired"` for `retired-in`. If the version is not released yet, remove the key until it is.

rule-cyclic-replacement = Cyclic replacement
    .reason = `replaced-by` names the code to use instead. If the replacements form a cycle, readers who follow the links never reach a code that is in use.
    .recovery = Remove `replaced-by` from the code that is in use, or name another code in it.

rule-redundant-see-also = Redundant “See also” entry
    .reason = `see-also` lists other codes that are worth reading. A link to the current page, or the same link twice, does not help the reader. Usually another code was meant.
    .recovery = Remove the code from `see-also`, or replace it with the code that was meant.

rule-unused-constant = Unused constant
    .reason = A constant keeps a fact in one place for all languages. If no text uses it, the fact is probably written out in the texts, and a change to the constant would not change them.
    .recovery = Use the constant in the texts that state the fact: `{"{"} $max-size {"}"}`. Otherwise remove it from `[constants]`.

rule-unused-link = Unused link
    .reason = A label in `[links]` is for use in messages, guides and long texts. If none of them uses it, it is often left over from a deleted sentence, and nobody notices when its address is out of date.
    .recovery = Use the label in the text that should have the link: `[console][console]`. Otherwise remove it from `[links]`.

rule-unused-argument = Unused argument
    .reason = An app has to pass each declared argument. If no text of the code uses it in any language, the app passes it for nothing, and the texts probably lack a detail that they were meant to show.
    .recovery = Use the argument in the texts: `{"{"} $name {"}"}`. Otherwise remove it from `args`.

rule-unknown-language = Unknown language
    .reason = A tag such as `cn`, `jp` or `italian` is well formed, but names no language: `cn` and `jp` are the codes of regions. Browsers and devices ask for `zh` and `ja`, so no reader gets the texts, and screen readers do not know how to read them aloud.
    .recovery = Write the language's own code, with its script or region where needed: `zh-Hans`, `ja`, `it`. For a language without a code, the tags from `qaa` to `qtz` are free for any use.

rule-contradicting-domain = Files of a domain that contradict each other
    .reason = A domain can be split into several files, which share its platforms, constants, links and `markdown`. If two files give one of these different values, it is unclear which value texts and pages should use.
    .recovery = Keep each value in one file only, or write the same value in all of them.


## Messages

rule-syntax-error = Invalid Fluent
    .reason = The Fluent parser skips an entry that it cannot read and continues with the next one. The text would be lost silently, so every syntax error is reported as an error.
    .recovery = Correct the text that the finding underlines. Begin each message at the start of a line, use spaces to indent attributes and the lines that continue a text, and close every brace. For examples, see “Messages” in the manual.

rule-invalid-character-escape = Escape that is not a character
    .reason = Unicode has no characters from D800 to DFFF, and none beyond 10FFFF. Fluent replaces such an escape with the replacement character, U+FFFD (�), which readers would then see.
    .recovery = Write the character itself, or the number of a Unicode character. Beyond FFFF, that is a single `\U` with 6 digits, not a pair of `\u` as in JSON.

rule-nesting-too-deep = Braces nested too deeply
    .reason = Deeply nested braces could crash the program that reads them. The limit protects it from damaged or malicious files. No text that a person writes comes near it.
    .recovery = Check that every brace is closed where it should be, or move an inner part into a term.

rule-duplicate-message = Message defined twice
    .reason = A message's id is unique in its locale, across all files. Of two definitions, Fluent silently uses the first, so a correction to the second would have no effect.
    .recovery = Keep one of the two and delete the other.

rule-duplicate-attribute = Attribute defined twice
    .reason = Of two attributes with the same name, Fluent silently uses the first, and the other text is lost.
    .recovery = Keep one of the two, or combine their texts.

rule-unknown-attribute = Unknown field
    .reason = The attributes of a code's message are the fields of its description: `.reason`, `.recovery`, `.user-message` and `.note`. A text under another name would not be shown anywhere.
    .recovery = Use `.reason`, `.recovery`, `.user-message` or `.note`, or move the text into a message of its own. The message of a cause has only `.recovery`.

rule-missing-message = Text missing in the source locale
    .reason = The source locale is complete: every other language is translated from it, and it is what readers fall back on when a translation is missing. A code without a message in the source locale would have no title at all. A unit of a constant needs a message as well, unless it is a symbol such as `KB` or `%`.
    .recovery = Write the text in the source locale: a message or an attribute in `locales`, a guide in `site/guide`, a long text in `site/codes`.

rule-missing-translation = Missing translation
    .reason = The source locale has a text that this locale lacks. Its readers see the text in another language, with a note. That is better than no text, so the site and the packs are still built. Everything that readers see counts, including the names of groups and platforms, units, the words of the site, link targets, the sources of misprints, and `unknown-error` and `generic-user-message`, which apps show. codegloss supplies the site's words and these two messages in some languages only.
    .recovery = Translate the text: a message or an attribute in `locales`, where `codegloss stub` writes those that are missing as comments, a guide in `site/guide`, a long text in `site/codes`, a link's target or a misprint's source in `catalog`. List names that are the same in every language in `same-names`.

rule-message-for-no-code = Unused message
    .reason = A message is used if its id belongs to a code in the catalog or to one of a code's `causes`, if it is one of the names that the site shows, or if another text refers to it. Otherwise, the code was probably removed, or the id has a typo. The attributes of a name or of a word of the site are used only if another text refers to them.
    .recovery = Correct the message's id, define its code or cause in the catalog, or delete the message. Delete an attribute that is not used. If the message has the name of an attribute, such as `reason`, write a dot before it and indent the line.

rule-text-for-no-page = Long text without a page
    .reason = The long text of a code is `site/codes/<domain>/<page>.<locale>.md`, and it is shown on the code's page. Without that page, nobody sees it: the name has a typo, the code was removed, or the code is kept off the site with `internal` or `draft`.
    .recovery = Name the file after the code's page, or delete it. If the code is `internal` or a `draft`, the text is shown once the code is public.

rule-empty-text = Empty text
    .reason = An empty text still counts as a text: it hides the text of another language, and readers see a blank. If a field has no content, leave it out. A guide page without a title counts as empty, because lists could not show its name.
    .recovery = Write the text, or remove the empty entry. A guide page begins with `# …`, or has a `title` in its front matter.

rule-markup-in-user-message = Markup in a text for users
    .reason = An app shows `.user-message`, `generic-user-message` and `unknown-error` in an alert or a toast, which cannot show markup. These texts are therefore plain text: users see every character of them.
    .recovery = Write the words without the markup, and lists as sentences. If the app has a page to open, it can show a button beside the text. If the characters themselves are meant, silence this rule for the message.

rule-unused-user-message = Text for users that is never shown
    .reason = A code with `user-facing = false` is not a failure that an app's users should see, so its text for users is never published.
    .recovery = Delete `.user-message`, or remove `user-facing = false` from the code.

rule-unused-term = Unused term
    .reason = A term keeps a name the same in all texts of a language. If no text uses it, the name is probably written out in the texts, or the text that used it was deleted.
    .recovery = Use the term where the name appears: `{"{"} -console {"}"}`. Otherwise delete it.

rule-unknown-error-without-code = Unknown error without its code
    .reason = An app shows `unknown-error` for a code that is not in the catalog. If this text does not contain the code, neither the user nor your support team can tell which error occurred.
    .recovery = Add `{"{"} $code {"}"}` to the text.

rule-obsolete-translation = Obsolete translation
    .reason = A translation has a field that the source locale lacks. Usually the source dropped it because it was no longer true. Until one of the two is changed, packs and pages leave the field out, so that all languages say the same thing.
    .recovery = Delete the field from the translation, or write it in the source locale as well.

rule-empty-translation = Translation that is deliberately empty
    .reason = `{"{"} "" {"}"}` means that there is deliberately no text. If the source locale has one, readers of this locale see that text, or the text of another locale in the fallback chain, although coverage counts it as translated.
    .recovery = Translate the text. If there should be none in any language, make it empty in the source locale as well.


## References

rule-unknown-variable = Unknown variable
    .reason = A variable is either an argument that the code declares under `args`, or a constant of its domain. Any other name would never get a value, and readers would see the name itself.
    .recovery = Correct the name, declare it under the code's `args`, or define it under the domain's `constants`.

rule-ambiguous-variable = Name of both a constant and an argument
    .reason = A constant gets its value when the messages are compiled, an argument only when the text is shown. If both had the same name, nobody could tell which value readers would see.
    .recovery = Rename the argument or the constant, here and in the texts that use it.

rule-unknown-reference = Reference to an unknown text
    .reason = A text can include another message, a term or an attribute from the same locale. If that is missing, only its name would be left in the sentence.
    .recovery = Correct the name, define the message, term or attribute in this locale, or write its text in place of the reference.

rule-cyclic-reference = Texts that refer to each other in a cycle
    .reason = Each text in the cycle includes the next, so none of them can be resolved.
    .recovery = Replace one of the references with the words themselves.

rule-unsupported-function = Unsupported function
    .reason =
        Texts are compiled into packs that carry everything needed to read them. The only function is `NUMBER`, which accepts one number and these options:

        - `type`: `cardinal` (3 files) or `ordinal` (3rd file)
        - `style`: `decimal` or `percent`
        - `useGrouping`: `auto`, `always`, `min2` or `false`
        - `minimumIntegerDigits`: 1 to 21
        - `minimumFractionDigits`, `maximumFractionDigits`: 0 to 100
        - `minimumSignificantDigits`, `maximumSignificantDigits`: 1 to 21

        A minimum cannot exceed its maximum. `DATETIME` is not supported yet, and neither are currencies and units: they would require much more data for every language.
    .recovery = Use `NUMBER` with one variable or number and the options above, or format the value in your program and pass it as a string.

rule-number-as-placeable = Number in braces
    .reason = In other formats, `{"{"}0{"}"}` is a placeholder for the first value that is passed. In Fluent, it is the number 0, so readers see “Cannot open 0”.
    .recovery = Declare an argument in the code's `args` and write `{"{"} $name {"}"}`. If the number itself is meant, write it without braces.

rule-unused-term-argument = Argument that a term does not use
    .reason = The term is shown in its default form, as if the argument were not there. Readers may see the wrong grammatical case.
    .recovery = Use one of the term's own arguments and variants, or add the variant to the term.

rule-unreachable-variant = Variant that is never shown
    .reason = A variant is shown only if its key can be the value of the selector. Languages differ in their plural categories: English has `one` and `other`, Chinese has `other` alone. An argument of the type `choice` has only the values that the catalog lists. A variant with another key is dead text, and the text that was meant for it is shown to nobody.
    .recovery = Delete the variant, or correct its key. For a particular number, write the number: `[0]`.

rule-missing-variant = Missing variant
    .reason = A value without a variant of its own is shown with the default one. A sentence for `few` files in Russian, or for a picture instead of a file, is then wrong. A text without any selector is not reported: many languages need no plural forms.
    .recovery = Add the variant. If the default variant is right for this value, silence the finding in a comment above the message.


## Translation

rule-missing-variable = Variable that a translation lacks
    .reason = A variable shows what the text is about: a file, a limit, a duration. If a translation leaves it out, or has its value in words, readers of that language miss a fact or get an old one.
    .recovery = Use the variable in the translation. If the sentence is complete without it, silence the finding in a comment above the message.

rule-missing-term = Term that a translation lacks
    .reason = A term gives a name the same form in every text. If a translation writes the name out, it keeps the old name when the term changes, and may use another name than the rest of the site.
    .recovery = Use the term in the translation. If the sentence is complete without the name, silence the finding in a comment above the message.

rule-missing-link = Link that a translation lacks
    .reason = Readers of the translation miss a page that the source text sends them to, or are sent to another one.
    .recovery = Add the link, with the label or address that the source text has; only the text of the link is translated. In guides and long texts, anchors and addresses of other sites may differ by language.

rule-changed-code-span = Code that differs from the source text
    .reason = Code spans and code blocks show what readers type or search for: commands, methods, symbols. A translated or mistyped name does not work.
    .recovery = Copy the code from the source text. Placeholders such as `<file>`, comments and quoted strings may be translated.

rule-changed-number = Number or unit that differs from the source text
    .reason = Limits, durations and versions are facts. A wrong number or unit in one language misleads its readers, and nobody notices who reads only the other languages.
    .recovery = Correct the number or the unit. If the source text is wrong, correct it there. For a value that several texts share, define a constant.

rule-changed-structure = Structure that differs from the source text
    .reason = A list item, a section or a bold warning that a translation lacks is usually lost, or its markup is broken and readers see asterisks and hyphens.
    .recovery = Compare the two texts, and restore what is missing. Write markup with half-width characters: `**` directly around the words, and a space after the `-` of an item.

rule-untranslated-text = Text left in another language
    .reason = Readers of the translation may not understand it. A text that was copied from the source locale or from the default locale counts as translated, so nothing else reports it. In the messages of a language that is not written in Chinese characters, even a single one is reported.
    .recovery = Translate the text, or delete the message, so that it counts as not translated. This rule ignores names with capital letters, names of languages, code, and text in quotation marks.

rule-inconsistent-translation = Source text with several translations
    .reason = Readers who meet the same statement in different words look for a difference that does not exist. This rule is off by default, because the same words may need different translations in different places.
    .recovery = Choose one translation and use it in each place. If the texts mean different things, make the source texts differ.


## Text and links

rule-text-too-long = Text too long
    .reason = References are expanded in the text that uses them. A few references that each contain several others can grow to any length. The limit keeps pages and packs at a usable size.
    .recovery = Shorten the text, or refer to fewer other texts. A text may be up to 64 KiB long.

rule-too-many-choices = Too many choices in a text
    .reason = Some variants are chosen at build time, for example the grammatical case of a term. References can multiply these choices even if the text stays short. The limit keeps builds fast. Selectors whose values are known only when the app runs do not count.
    .recovery = Refer to fewer terms that choose among variants, or write out the variant that is meant.

rule-unknown-link = Unknown link label
    .reason = A link such as `[pricing][plan]` finds its target under the label `plan` in the `links` of the domain, where each language can have its own target. Without a target, readers would see the brackets.
    .recovery = Correct the label, define it under `links` in the domain's catalog file, or write the address in parentheses.

rule-unsafe-link = Unsafe link
    .reason = Links can point to `https:`, `http:` or `mailto:` addresses, or to a place on the same site. Other schemes, such as `javascript:` and `data:`, can run code in the reader's browser.
    .recovery = Write an `https://` address, a `mailto:` address or a relative path.

rule-unread-markdown = Markdown that is shown as it is written
    .reason = Guides and articles have CommonMark, GitHub's additions, definition lists and a few elements of HTML. Other generators have more. Text that was moved from them still contains it, and readers would see `:::tip`, tags or the source of formulas. Each warning names what to write instead. A tag that is not supported never becomes part of a page. Messages have no headings and no HTML: neither tags nor references such as `&nbsp;`. Code in a language whose name is misspelled has no colors.
    .recovery = Write it as described in the guide on Markdown, or put it in a code span to show it to readers.

rule-invisible-character = Invisible character
    .reason =
        Readers do not see such a character, but programs do: a search misses the word, and two texts that look the same are not equal. A direction control can even show a line in a different order from the one in which it is stored. In terminals, codegloss shows `<U+202E>` in place of the character.

        A soft hyphen (U+00AD) belongs only between two letters where a line can break, so it is reported elsewhere, such as between Chinese characters.

        Control characters, from U+0000 to U+001F and from U+007F to U+009F, count as well, except for tabs and line breaks: HTML does not allow them, and pages show `�` in their place.

        Escapes count as well: `{"{"}"\u202E"{"}"}` in Fluent, `"\u202E"` in TOML and `&#x202E;` in Markdown. Characters that a script or an emoji needs are not reported: joiners and non-joiners in words of Persian, Hindi, Sinhala and similar scripts, the joiners inside 👨‍👩‍👧, variation selectors after the characters that have variants, and marks of direction (U+200E, U+200F, U+061C) in a line that has both a script from right to left and another.
    .recovery = Delete the character, or type an ordinary space. If text in the other direction is then out of order, put it in a code span or pass it as an argument: pages isolate code, and apps can isolate arguments with `isolated(true)`.

rule-invalid-silence = Comment that silences nothing
    .reason = A comment `codegloss: allow(rule-id) reason` silences a rule that reports warnings, for the entry after the comment. If it silences nothing now, it would hide a later finding that nobody has looked at. Without a reason, the next person cannot tell whether it is still justified.
    .recovery = Write `codegloss: allow(rule-id) reason` on the line above the entry, with the id of a rule that reports warnings, or delete the comment.

rule-link-as-text = Link that is shown as text
    .reason = If a link has a label that the domain's `links` do not define, or an address that pages cannot link to, readers see its brackets and get no link. A text such as `std::vector<std::string>` or `a[i][j]` is not reported.
    .recovery = Correct the label or the address. If it is not meant as a link, put it in a code span, or write the first bracket as `{"{"}"["{"}"}`.

rule-joined-paragraphs = Several paragraphs where only one is possible
    .reason = A message is a title, and a variant is a part of a sentence: neither can have more than one paragraph. Paragraphs separated by an empty line are joined there, so the second one appears in the middle of a title, and so are the items of a list.
    .recovery = Write one paragraph, or move the rest to `.reason`, `.recovery` or `.note`, which can have several paragraphs.

rule-link-in-message = Link in a message
    .reason = A code's message is its title. In lists, search results and page titles, it is itself a link or plain text, so a link inside it cannot be followed.
    .recovery = Move the link to `.reason`, `.recovery` or `.note`.

rule-comment-in-text = Comment in a text
    .reason = In Fluent, a comment starts at the beginning of a line. After a message, an indented line continues its text, so readers see the comment.
    .recovery = Move the comment above the message, without a space before its `#`.

rule-ambiguous-character = Character that is not what it looks like
    .reason =
        Some characters look like others but are not equal to them. A search misses the word, two texts that look the same are not equal, and a font without the character shows an empty box. They come from PDF files, input methods and scanned documents:

        - Radicals, compatibility characters and ligatures, such as `⼿` (U+2F3F) for `手`, or `ﬁ` for `fi`.
        - Letters of another script in a word: the first two letters of `Тоken` are Cyrillic. Words such as `USB-накопитель`, units such as `µs` and letters beside Chinese characters are not reported.
        - Letters that are written as a letter and a combining mark, as file names on macOS are, where one character exists: `é`.
        - Private-use characters, which every font shows differently.
    .recovery = Write the usual character, or type the word again.

rule-irregular-space = Trailing or full-width space
    .reason = Spaces at the end of a line are usually left over from an edit. The full-width space (U+3000), which Chinese input methods type, is as wide as a Chinese character and tears a gap into the sentence. It is not reported in Japanese and at the beginning of a line.
    .recovery = Delete the space, or write an ordinary one.

rule-placeholder-as-text = Placeholder that is shown as it is written
    .reason = In Fluent, only `{"{"} $name {"}"}` is replaced with a value from the app. Readers see the placeholders of other formats, such as `%s` and `%1$s`, a variable without braces and a name in full-width braces as they are written.
    .recovery = Declare the argument in the code's `args`, and write `{"{"} $name {"}"}`.

rule-broken-markup = Markup that does not work
    .reason = Asterisks, backticks and brackets are markup only in their exact form. A space next to an asterisk or between two pairs of brackets, a full-width character, or a mark that is not closed makes them text: readers see the characters, and the emphasis, the link, the heading or the list is lost. Input methods, automatic spacing and machine translation often cause it. In a short text of a code, a bar between spaces and a backslash at the end are usually the rest of a Markdown table whose rows were cut in the wrong places.
    .recovery = Write `**text**`, `` `code` ``, `[text][label]`, `## heading`, `- item` and `1. item`, with ASCII characters and with spaces only where they are here.

rule-escape-as-text = Escape that is shown as it is written
    .reason = In the text of a Fluent message, a backslash is an ordinary character. Readers see the escapes of other formats, such as `\n`, `\"` and `\u00A0`, as they are written. Paths such as `C:\new` are not reported.
    .recovery = Write the character itself: a line break as a new, indented line, quotation marks without a backslash. A character that is hard to see can be written as `{"{"} "\u00A0" {"}"}`.

rule-symbol-in-user-message = Symbol in a text for users
    .reason = A symbol such as `INVALID_TOKEN` is a name for developers. Users cannot do anything with it, and may take it for the reason why something went wrong.
    .recovery = Say what happened and what users can do, in words that they know. Symbols are on the code's page.


## Typography

rule-repeated-punctuation = Repeated punctuation mark
    .reason = The same mark twice is usually a slip, and several exclamation marks shout at readers.
    .recovery = Write the mark once.

rule-repeated-word = Repeated word
    .reason = The same word twice is usually what an edit left behind.
    .recovery = Delete one of the two words.

rule-half-width-punctuation = Half-width punctuation in Chinese or Japanese
    .reason = A Chinese or Japanese sentence with the punctuation of English looks uneven: a half-width mark is narrow, and sits too close to the character before it. In Japanese, only commas and periods are checked. Code, file names, addresses, lists of search words, and a single letter in brackets are not reported.
    .recovery = Write the full-width mark, without a space after it.

rule-full-width-character = Full-width letter or digit
    .reason = Input methods for Chinese and Japanese can write letters and digits in the width of a Chinese character. Readers cannot find or copy such numbers and names.
    .recovery = Switch the input method to half-width characters, and write the text again.

rule-half-width-katakana = Half-width katakana
    .reason = Half-width katakana come from old terminals. They are hard to read, and a search for the same word in full-width katakana does not find them.
    .recovery = Write full-width katakana.

rule-missing-space = No space between Chinese and Latin letters or digits
    .reason = Most style guides for software in Chinese have a space between Chinese characters and Latin letters, digits or code, and texts with and without it look careless side by side. Arguments count by their examples. Dates such as 2026年5月1日, words such as U盘 and registration numbers such as 京ICP备2026000001号-1 have no space. If your project does not use these spaces, turn the rule off.
    .recovery = Write a space between the two. Next to punctuation, there is none.

rule-extra-space = Superfluous space
    .reason = Two spaces in a row are a slip of an edit or a habit of the typewriter, and pages show them as one. Full-width punctuation has its space within it; in English, no space precedes a comma.
    .recovery = Write one space between words, and none where the finding says so.

rule-dots-as-ellipsis = Ellipsis made of other dots
    .reason = In Chinese and Japanese, an ellipsis is a mark of its own. Periods in a row look like a slip, and a screen reader may read each of them aloud. In Japanese, three half-width periods are not reported: many programs have them in the names of commands.
    .recovery = Write the ellipsis.

rule-hyphens-as-dash = Hyphens in place of a Chinese dash
    .reason = A Chinese dash is as wide as two characters. Two hyphens are what a keyboard without the dash offers.
    .recovery = Write `——`, without spaces.

rule-straight-quote = Straight quotation mark
    .reason = Straight quotation marks come from the typewriter. In Chinese, they are too narrow and do not show where a quotation begins. In other languages, quotation marks and apostrophes are reported only if the same text also has curly ones: the mixture looks like a slip. Corner brackets such as 「 are not reported.
    .recovery = Write curly quotation marks and apostrophes.

rule-traditional-character = Traditional character in Simplified Chinese
    .reason = A Traditional character in a Simplified text is a leftover of a text from Taiwan or Hong Kong, or of the input method. Characters that both scripts have are not reported, and neither are names that languages and scripts have in themselves, such as 日本語.
    .recovery = Write the Simplified character.

rule-inconsistent-field = Text unlike the others of its field
    .reason = Codes are read side by side, in lists and in one dialog after another. If nearly all texts of a field end with a full stop, or nearly none, or begin with a capital letter, the exception looks like a slip. The rule counts the texts of a field in a domain and a language, and reports exceptions if there are at least 12 texts and at most one in twenty is an exception, but no more than 12. Texts that end with another mark, and texts that begin or end with code, an argument or a name such as iOS, are not counted. A lowercase letter is reported only if another text begins with the same word and a capital letter.
    .recovery = Write the text like the others. If the custom is to change, change all texts of the field.


## Style and glossary

rule-glossary-term = Text that disregards the glossary
    .reason = If one thing has several names, readers look for the difference between them. `glossary.toml` lists the word that all texts use for a term, and the words to avoid. A name that it lists as the same in all languages is not translated.
    .recovery = Write the word that the glossary lists. To allow the word in a field that quotes earlier wording, list the field in the term's `except`.

rule-missing-glossary-term = Term that a translation lacks
    .reason = The source text uses a term of `glossary.toml`, and its translation has no word for it that the glossary lists. Either the translation calls it something else, or it leaves it out. Good translations also leave a term out where the sentence is clear without it, so this rule is off by default.
    .recovery = Use the word that the glossary lists. If the translation has another form of it, such as a plural, list it in `forms`. If the sentence is right without the word, silence the finding in a comment above the message.

rule-access-key = Access key of a menu
    .reason = `(&L)` marks the letter that opens a menu item or presses a button. It comes along when texts are copied from the resources of a program. Pages and alerts show it as it is.
    .recovery = Delete the brackets with the letter.

rule-text-too-wide = Text too wide for its place
    .reason = A message is a title in lists, search results and dialogs, and `.user-message` is an alert on a phone. Text that is too long is cut off there. The width is counted in columns: a Chinese character, kana, Hangul, full-width punctuation and emoji count as two, combining marks as none, and other characters as one.
    .recovery = Shorten the text, and move the details to `.reason`. The limits are `message-width` and `user-message-width` in `[style]` of `codegloss.toml`, both 400 columns by default, because some projects have whole sentences there.

rule-mixed-address = 您 and 你 in one text
    .reason = Chinese addresses a reader either as 您 or as 你. A text with both reads as if two people wrote it.
    .recovery = Use one of the two in the text.

rule-please = “Please” in an instruction
    .reason = `.recovery` and `.user-message` tell readers what to do. In English, “please” makes instructions longer and not clearer; in Chinese, `.recovery` begins with the verb, without 请. Both are a matter of style, so this rule is off by default.
    .recovery = Begin with what to do.

rule-sentence-case = Title that is not in sentence case
    .reason = In sentence case, only the first word and names begin with a capital letter. Titles in mixed styles make a list of codes look untidy. Many projects prefer another style, so this rule is off by default. It checks English messages.
    .recovery = Begin the first word with a capital letter and the others with a small one. If a word is a name, list it in `glossary.toml`; abbreviations such as `ID` are not reported.

rule-final-punctuation = Punctuation at the end of a text
    .reason = A message is a title and needs no full stop. The other texts are whole sentences and end with one. This is a matter of style, so the rule is off by default.
    .recovery = Delete the mark at the end of a message. End the other texts with a full stop.

rule-breaking-space = Ordinary space between a number and its unit
    .reason = At an ordinary space, a line can end between the number and its unit: “2” on one line, “KB” on the next. A no-break space (U+00A0) keeps them together. Languages whose words are not separated by spaces are not checked. This is a matter of style, so the rule is off by default.
    .recovery = Write a no-break space, in Fluent also as `{"{"} "\u00A0" {"}"}`. `check --fix` writes it.


## Site

rule-low-contrast = Color with low contrast
    .reason = Links, numbers and buttons have this color, on light or on dark pages. WCAG 2.2 requires a contrast of at least 4.5:1 between text and its background (success criterion 1.4.3), so that people with low vision, and everyone in bright sunlight, can read it.
    .recovery = Choose a darker `accent` or a lighter `accent-dark`. The finding suggests the nearest color with enough contrast.

rule-colliding-file = Two files with the same path on the site
    .reason = Files in `site/static` are copied unchanged to the root of the site, where pages, `assets`, `errors.json` and `e` already have their places. On many hosts, names that differ only in letter case are the same name. Two guide pages cannot share a name either, nor a former address in `redirect-from`: readers would reach only one of them. An address that the site has, or that the `_redirects` file in `site/static` redirects, cannot be the former address of a page.
    .recovery = Rename or move the file, or remove the former address.

rule-misplaced-snippet = Code sample that is not used on any page
    .reason = The code samples on a page come from `templates/snippets/<domain>/<platform>.<extension>`; `any` instead of a platform applies to all platforms. A template in another folder, or with a domain or platform that is not in the catalog, is not used on any page.
    .recovery = Rename or move the file, or list the platform under the domain's `platforms`.

rule-template-error = Template error
    .reason = A file in `templates` replaces the built-in template of the same name, or generates the code samples. If it has a syntax error, or uses a variable that the page does not have, the page would be incomplete. In this case, no file is written, and the previous site is kept.
    .recovery = Correct the template, or delete it.

rule-reserved-file-name = Reserved file name
    .reason =
        Windows reserves the names `con`, `prn`, `aux`, `nul`, `com1` to `com9` and `lpt1` to `lpt9` for devices, with any file extension and in any letter case, and removes dots and spaces at the end of a name. A project or a site with such a path cannot be checked out, built or unpacked on Windows.

        A page named `404` is another trap: at an address that does not exist, Cloudflare Pages shows the nearest `404.html`, so readers who mistype an address see the page of the error code 404. GitHub Pages, GitLab Pages, Netlify and Vercel use only the `404.html` at the root of the site.
    .recovery = Rename the file, or give the code another `page` in the catalog. If the project is not used on Windows, or the site is not on Cloudflare Pages, silence the warning with a comment that gives this reason, or turn the rule off in `[rules]`.

rule-blocked-picture = Picture that the site blocks
    .reason = Pages load no files from other hosts: their Content-Security-Policy blocks them, so that no third party learns who reads a page, and the site works offline. Readers would see a gap instead of the picture.
    .recovery = Put the picture in `site/static` and use a relative address. If it has to come from another host, allow that host with `img-src = ["https://example.com"]` under `[site.content-security-policy]`.

rule-inconsistent-heading-id = Heading ids that differ between languages
    .reason = An id such as `{"{"}#install{"}"}` after a heading makes the same address work in every language: the link `start.html#install` works in each translation, and a reader who switches languages stays in the section. If one language lacks the id, such a link ends at the top of the page.
    .recovery = Give the same heading the same id in every language.

rule-duplicate-heading-id = Heading id used twice
    .reason = A link to an id opens the first place in the page that has it. A second heading with the same id, or a heading with an id that the layout of the page uses, cannot be linked to by that id: codegloss adds a number to it.
    .recovery = Use each id for one heading of a page.

rule-invalid-front-matter = Invalid front matter
    .reason = A page can begin with YAML between two `---` lines: its title, order, description, whether it is a draft, and its former addresses. If it cannot be read, a draft could be published, and the page would appear in the wrong place.
    .recovery = Write a key and a value on each line: `title: "Start: the first steps"`.

rule-ignored-front-matter = Front matter that is not used
    .reason = Other programs have keys of their own in front matter. codegloss uses `title`, `order`, `description`, `draft` and `redirect-from` in guides, and none in long texts. It ignores all others, and publishes none of them.
    .recovery = Delete the keys, or set `ignored-front-matter = "off"` under `[rules]` if another program reads them.

rule-unnamed-section = Section whose name is missing
    .reason = A folder in `site/guide` is a section, and its file `index.<locale>.md` has the section's name and order. Without it, the sidebar shows the name of the folder, such as `getting-started`, untranslated and without a link, after the sections that have an order.
    .recovery = Add `index.<locale>.md` to the folder in every language: a title, and a sentence about the section.

rule-broken-link = Broken link
    .reason = The target of a link within the site, or of a picture, has to be a page or file of the site, the name after `code:` or `guide:` that of one code or guide, and the text after `#` a part of that page. Otherwise readers get a 404 page, a gap instead of a picture, or the top of a page. A relative address starts from the page that shows the text: a guide is in `<locale>/guide/`, a code's page in `<locale>/<domain>/`. In the header and the footer it starts from `<locale>/`. An address that begins with `/` starts from the root of the site, wherever that is hosted. The Markdown file of a page, `start.md` or `start.en.md`, is the page. In your own templates and in `site/head.html`, the addresses that are written in full are checked. A link in a template to a part of the same page, such as `#summary`, has to work on at least one of the pages that show it. Drafts and internal codes have no page, and a former address of a guide only redirects to it. Addresses that leave the site's folder are not checked, and parts of pages only if the project has no templates of its own.
    .recovery = Correct the address or name. If the target was renamed, use its new name; if it was removed, remove the link.

## Comparison with a release

rule-removed-code = Published code that was removed
    .reason = A published code is in logs, support requests, bookmarks and installed apps for years. If it is removed from the catalog, its page and its texts are gone, and nothing prevents its number from being used for another error.
    .recovery = Put the code back. If programs no longer return it, give it `status = "retired"`: its page then says so, and the number stays taken.

rule-renumbered-code = Published code with another number
    .reason = Programs return the number, and logs record it. If the symbol, the name or the page of a published code belongs to another number, one version of the program calls an error by a number that means something else, or nothing, in the other.
    .recovery = Set the code back to its published number. If the new number is intended, keep the old one with `status = "retired"` and name the new one in its `replaced-by`.

rule-changed-argument = Argument with another type
    .reason = Installed apps pass each argument with the type that it had when they were built. A text that expects a number and gets a text cannot choose a plural form or format the number, so apps refuse an update of their texts with this argument, and source code that passes it does not compile.
    .recovery = Set the type back to the published one. For the new type, declare an argument with another name.

rule-reused-code = Published code that means another error
    .reason = A number that has been published keeps its meaning: otherwise the same number in a log means one thing or the other, depending on the version of the program. This rule reports a code when neither its symbol nor any word of its message is left of the published one.
    .recovery = If it is another error, give it a number that has not been used, and put the published code back with `status = "retired"`. If it is the same error, list its former symbol in `aliases`, or silence the warning with a comment that gives the reason.

rule-changed-code = Published code that changed for its readers
    .reason = A code that becomes `internal` or `draft` loses its page, and links to it break. An argument that is removed breaks source code that passes it. An app decides by `user-facing` whether to show the error to its users.
    .recovery = Undo the change, or announce it to those who use the codes and silence the warning with a comment that gives the reason.
