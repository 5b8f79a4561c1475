### The rules of `codegloss check`, in general, for their pages and `codegloss explain`. What is printed of a single finding is in finding.ftl.
###
### The message is the rule's name: a noun, without a full stop. `.reason` is why it is a rule; `.recovery` is how to mend
### what it reports, whatever the case. Terminals show no Markdown, so a sentence must read well without its backticks.

## Files

rule-unreadable-file = Unreadable file
    .reason =
        codegloss reads `codegloss.toml` and the folders `catalog`, `locales`, `site` and `templates` in full before it looks into any file. A file that cannot be read might define any code or hold any text, so nothing is built without it.

        The limits on size and number keep a folder that was named by mistake from filling up memory, and symbolic links that multiply each other from keeping codegloss busy for years. Files whose names begin with `.` or end with `~` are skipped.

        A file in `site/static` keeps its name on the site. Any name that Linux and the web accept will do, except one with a control character or a backslash: it could not be listed, printed or linked to safely. A name that Windows does not accept, such as `12:30.txt`, works where the project is built on another system.
    .recovery = Save files as UTF-8, keep each under 4 MiB, and keep what does not belong to the project out of its folders. The finding reports which limit or error it was.

rule-path-outside-project = Link to a place outside the project
    .reason = A symbolic link is followed as long as it stays inside the project. One that points outside could expose any file of the build machine on a public page, so it is never followed.
    .recovery = Replace the link with a copy of the file or folder that it points to, or remove it.

rule-ignored-file = File of messages with another extension
    .reason = Only files whose names end in `.ftl`, in lower case, are read, and only where the project has its messages. Windows hides extensions, so `chat.ftl.txt` can look like `chat.ftl`. Such a file would be ignored silently, and its texts would be missing. Backup files of editors, such as `chat.ftl~` and `chat.ftl.bak`, are not reported.
    .recovery = Rename or move the file, or delete it if it is not needed.


## Project and catalog

rule-invalid-toml = Invalid TOML
    .reason = A file that is not valid TOML throughout could be read in more than one way. codegloss does not guess: it reports every place that the parser stumbled over and builds nothing.
    .recovery = Correct the marked place. Put strings in quotes, and use each key only once in a table.

rule-unknown-key = Unknown key
    .reason = A misspelled key would otherwise be ignored silently, and the fact it states would be missing from the site, the packs and every export.
    .recovery = Correct the key or remove it. The manual's page on the catalog lists all keys.

rule-missing-key = Missing key
    .reason = Without this key codegloss cannot tell what the table describes: a code without its `code`, a domain without its name, a project without its locales.
    .recovery = Add the key to the table. The manual's page on the catalog lists the keys that are required.

rule-invalid-value = Invalid value
    .reason = Each key takes values of one type and range. Other values are not converted, because any conversion would be a guess: the string `"104"` and the integer `104` are two different codes.
    .recovery = Write a value of the type and range that the key accepts. The manual's page on the catalog lists them for every key.

rule-invisible-character-in-name = Invisible character in a name
    .reason = People type and copy codes, symbols, aliases and file names, and programs compare them. A name with a character that nobody sees looks like another name without being equal to it, so nothing is built.
    .recovery = Delete the character, or type the name again.

rule-invalid-language-tag = Language tag not in its standard form
    .reason = A locale's tag names its folder, its part of every address and the language of its pages. BCP 47 recommends one way to write a tag: the language in lower case, the script with a capital, the region in capitals, and hyphens between them. Other spellings would give one language several folders.

        Requests from readers need not follow it. Both `zh_CN` and `ZH-hans` still find `zh-Hans`.
    .recovery = Write a tag such as `en`, `zh-Hans` or `pt-BR`.

rule-unknown-locale = Locale that the project does not list
    .reason = Files of messages are named after a locale, or are in a folder that is: `locales/<locale>/`. So are guide pages and long texts: `site/guide/<name>.<locale>.md`, `site/codes/<domain>/<page>.<locale>.md`. If `codegloss.toml` does not list the locale, nobody ever sees what is named after it. Most often the name has a typo, or a new language has yet to be listed.
    .recovery = Correct the name of the folder or file, add the locale to `locales` in `codegloss.toml`, or remove what is named after it.

rule-duplicate-code = Code defined twice
    .reason = A code has one meaning in its domain. Two definitions would compete for one page, one address and one place in the packs.
    .recovery = Delete one of the two definitions, or correct its code.

rule-colliding-code = Two codes with the same name
    .reason = A code's message and page are named after the code, and its variant in generated code after the symbol. Characters that such a name cannot hold are replaced or left out, and letter case does not count, because some file systems ignore it. Two different codes can therefore end up with the same name, and one would replace the other.
    .recovery = Give one of the two another name: `message` for the message's id, `name` for the variant in generated code, `page` for the page.

rule-duplicate-symbol = Symbol of two codes
    .reason = A symbol leads to its code: in search, in short addresses and in `codegloss explain`. It can lead to only one. Often an entry was copied and its symbol left unchanged. It may also be that earlier documentation printed another code's symbol, in which case it is a misprint.
    .recovery = Correct one of the two. If earlier documentation printed the wrong symbol, keep it under `misprints`.

rule-unknown-code = Reference to an unknown code
    .reason = `see-also` and `replaced-by` name codes of the same domain, and the page links to them. A link to a code that does not exist would lead nowhere.
    .recovery = Correct the code or define it. Write it as its definition does: a number without quotes, a string in quotes.

rule-contradicting-status = Version and status contradict each other
    .reason = `deprecated-in` and `retired-in` say in which version a code went out of use, and `status` says whether it did. If the two disagree, the page would call the code current and outdated at once, and nobody could tell which is true.
    .recovery = Set the status that belongs to the key: `"deprecated"` to `deprecated-in`, `"retired"` to `retired-in`. If the version is not released yet, remove the key until it is.

rule-cyclic-replacement = Cyclic replacement
    .reason = `replaced-by` names the code to use now. If the replacements lead back to where they began, readers go round and never learn which code is current.
    .recovery = Remove `replaced-by` from the code that is in use, or correct it.

rule-redundant-see-also = Redundant reference
    .reason = `see-also` lists other codes that are worth reading next. A link to the page that the reader is on, or the same link twice, is of no use, and usually another code was meant.
    .recovery = Remove the code from `see-also`, or replace it with the code that was meant.

rule-unused-constant = Unused constant
    .reason = A constant keeps a fact in one place for all languages. If no text uses it, the fact is probably also written out in the texts, where a change of the constant does not reach it.
    .recovery = Use the constant in the texts that state the fact: `{"{"} $max-size {"}"}`. Otherwise remove it from `[constants]`.

rule-unused-link = Unused link
    .reason = A label in `[links]` is there to be used in texts, guides or articles. One that none of them uses is often what is left of a removed sentence, and its address grows old unnoticed.
    .recovery = Use the label where the link belongs: `[console][console]`. Otherwise remove it from `[links]`.

rule-unused-argument = Unused argument
    .reason = An app has to pass each declared argument. If no text of the code uses it in any language, the app passes it for nothing, and the text probably lacks a detail that it was meant to show.
    .recovery = Use the argument in the texts: `{"{"} $name {"}"}`. Otherwise remove it from `args`.
rule-contradicting-domain = Files of a domain that contradict each other
    .reason = A domain may be in several files, which share its platforms, constants, links and `markdown`. If two files give one of these different values, it is not clear which one texts and pages should use.
    .recovery = Write each value in one of the files, or write the same value in all of them.


## Messages

rule-syntax-error = Invalid Fluent
    .reason = The Fluent parser skips an entry that it cannot read and goes on at the next id that it finds. The text would be lost silently, so anything that does not parse is an error.
    .recovery = Correct the marked place. Begin each message at the start of a line, indent its attributes and the lines that continue a text with spaces, and close every brace. The manual's page on messages has examples.

rule-invalid-character-escape = Escape without a character
    .reason = Unicode has no characters from D800 to DFFF, and none beyond 10FFFF. Fluent replaces such an escape with the replacement character, U+FFFD (�), and that is what readers will see.
    .recovery = Write the character itself, or the number of a Unicode character. Beyond FFFF, that is a single `\U` with 6 digits, not a pair of `\u` as in JSON.

rule-nesting-too-deep = Braces nested too deeply
    .reason = Each level of braces takes up stack space in whatever reads the message. The limit keeps a broken or hostile file from crashing the program. Texts that people write stay far below it.
    .recovery = Check that every brace is closed where it should be, or move an inner part into a term.

rule-duplicate-message = Message defined twice
    .reason = A message's id is unique in its locale, across all files. Of two definitions, Fluent silently takes the first, and a correction to the second would never show.
    .recovery = Keep one of the two and delete the other.

rule-duplicate-attribute = Attribute defined twice
    .reason = Of two attributes with the same name, Fluent silently takes the first, and the other text is lost.
    .recovery = Keep one of the two, or combine their texts.

rule-unknown-attribute = Unknown field
    .reason = The attributes of a code's message are the fields of its description: `.reason`, `.recovery`, `.user-message` and `.note`. A text under another name would be shown nowhere.
    .recovery = Use `.reason`, `.recovery`, `.user-message` or `.note`, or move the text into a message of its own.

rule-missing-message = Text missing in the source locale
    .reason = The source locale is complete: every other language is translated from it, and it is what readers fall back on when a translation is missing. A code without a message in the source locale would have no title at all. A unit of a constant needs a message as well, unless it is a symbol such as `KB` or `%`.
    .recovery = Write the text in the source locale: a message or an attribute in `locales`, a guide in `site/guide`, a long text in `site/codes`.

rule-missing-translation = Missing translation
    .reason = The source locale has a text that this locale lacks. Its readers see the text in another language, with a note. That is better than nothing, so the site and the packs are still built. Everything that readers see counts: also the names of groups and platforms, units, the words of the site, link targets, and the sources of misprints.
    .recovery = Translate the text: a message or an attribute in `locales`, a guide in `site/guide`, a long text in `site/codes`, a link's target or a misprint's source in `catalog`. Names that are the same in every language are listed in `same-names`.

rule-message-for-no-code = Unused message
    .reason = A message is read when a code of the catalog has its id, when it is one of the names that a site shows, or when another text refers to it. Where none of these is the case, often the code was removed, or the id has a typo.
    .recovery = Correct the message's id, define its code in the catalog, or delete the message.

rule-text-for-no-page = Long text without a page
    .reason = The long text of a code is `site/codes/<domain>/<page>.<locale>.md`, and it is shown on the code's page. Without such a page nobody reads it: the name has a typo, the code was removed, or the code is kept off the site with `internal` or `draft`.
    .recovery = Name the file after the code's page, or delete it. If the code is `internal` or a `draft`, the text is shown once the code is public.

rule-empty-text = Empty text
    .reason = An empty text still counts as a text: it hides the one that another language would provide, and readers see a blank. A field that has nothing to say is simply left out. A guide page without a title counts as empty, because a list would have no name for it.
    .recovery = Write the text, or leave it out. A guide page begins with its title: `# …`.

rule-markup-in-user-message = Markup in a text for users
    .reason = An app shows `.user-message`, `generic-user-message` and `unknown-error` in an alert or a toast, which has no markup. These texts are therefore plain text: users see every character of them.
    .recovery = Write the words without the markup, and lists as sentences. An app that has a page to open puts a button beside the text. If the characters themselves are meant, silence this rule for the message.

rule-unused-user-message = Text for users that is never shown
    .reason = A code with `user-facing = false` is not a failure that an app's users should hear about, so no text for users is published.
    .recovery = Delete `.user-message`, or remove `user-facing = false` from the code.

rule-unused-term = Unused term
    .reason = A term keeps a name the same in all texts of a language. If no text refers to it, the name is probably written out in the texts, or the term belongs to a text that no longer exists.
    .recovery = Use the term where the name appears: `{"{"} -console {"}"}`. Otherwise delete it.

rule-unknown-error-without-code = Unknown error without its code
    .reason = An app shows `unknown-error` for a code that the catalog does not have. Without the code in it, neither its user nor your support can find out which error it was.
    .recovery = Put `{"{"} $code {"}"}` into the text.

rule-obsolete-translation = Obsolete translation
    .reason = A translation has a field that the source locale lacks. Usually the source dropped it because it was no longer true. Until one of the two is changed, packs and pages leave the field out, so that every language says the same.
    .recovery = Delete the field from the translation, or write it in the source locale as well.
rule-empty-translation = Translation that is deliberately empty
    .reason = `{"{"} "" {"}"}` says that there is deliberately no text. If the source locale has a text, readers of this locale get that text, or the one of another locale in the fallback chain, and coverage counts it as translated.
    .recovery = Translate the text. If there should be none in any language, make it empty in the source locale as well.


## References

rule-unknown-variable = Unknown variable
    .reason = A variable is either an argument that the code declares under `args`, or a constant of its domain. Any other name would never be filled in, and readers would see the bare name.
    .recovery = Correct the name, declare it under the code's `args`, or define it under the domain's `constants`.

rule-ambiguous-variable = Name of both a constant and an argument
    .reason = A constant gets its value when the messages are compiled, an argument only when the text is shown. If both had the same name, nobody could tell which value readers will see.
    .recovery = Rename the argument or the constant, here and in the texts that use it.

rule-unknown-reference = Reference to an unknown text
    .reason = A text can include another message, a term or an attribute from the same locale. If what it refers to is missing, only the bare name would be left in the sentence.
    .recovery = Correct the name, define the message, term or attribute in this locale, or write its text in place of the reference.

rule-cyclic-reference = Texts that refer to each other in a cycle
    .reason = Each text in the circle includes the next, so none of them would ever end.
    .recovery = Replace one of the references with the words it stands for.

rule-unsupported-function = Unsupported function
    .reason =
        Texts are compiled into packs that carry everything needed to read them. The only function is `NUMBER`, which takes one number and these options:

        - `type`: `cardinal` (3 files) or `ordinal` (3rd file)
        - `style`: `decimal` or `percent`
        - `useGrouping`: `auto`, `always`, `min2` or `false`
        - `minimumIntegerDigits`: 1 to 21
        - `minimumFractionDigits`, `maximumFractionDigits`: 0 to 100
        - `minimumSignificantDigits`, `maximumSignificantDigits`: 1 to 21

        A minimum cannot exceed its maximum. `DATETIME` is not supported yet, and neither are currencies and units: they would need much more data for every language.
    .recovery = Use `NUMBER` with one variable or number and the options above, or format the value in your program and pass it as a string.

rule-number-as-placeable = Number as a placeable
    .reason = In other formats, `{"{"}0{"}"}` stands for the first value that is passed. In Fluent it is the number 0, and that is what readers see: “Cannot open 0”.
    .recovery = Declare an argument in the code's `args` and write `{"{"} $name {"}"}`. If the number itself is meant, write it without braces.


## Text and links

rule-text-too-long = Text too long
    .reason = References are expanded in the text that uses them. A few of them, each containing several others, can multiply to any length; the limit keeps pages and packs to a usable size.
    .recovery = Shorten the text, or refer to fewer other texts. A text may have up to 64 KiB.

rule-too-many-choices = Too many choices in a text
    .reason = When a selector is known in advance, such as the grammatical case that a term is used in, its variant is chosen while the text is built. References can multiply such choices even if the text stays short; the limit keeps building fast. Selectors that only the program knows do not count.
    .recovery = Refer to fewer terms that choose among variants, or write out the variant that is meant.

rule-unknown-link = Unknown link label
    .reason = A link such as `[pricing][plan]` finds its target under the label `plan` in the `links` of the domain, where each language can have a target of its own. Without a target, readers would see the bare brackets.
    .recovery = Correct the label, define it under `links` in the domain's catalog file, or write the address in parentheses.

rule-unsafe-link = Unsafe link
    .reason = Links lead to `https:`, `http:` or `mailto:` addresses, or to a place in the same site. Other schemes, such as `javascript:` and `data:`, can run code in the reader's browser.
    .recovery = Write an `https://` address, a `mailto:` address or a relative path.

rule-invisible-character = Invisible character
    .reason =
        Readers do not see such a character, but programs do: a search misses the word, and two texts that look the same are not equal. A direction control can even show a line in a different order from the one in which it is stored. In terminals, codegloss shows `<U+202E>` in place of the character.

        Control characters, from U+0000 to U+001F and from U+007F to U+009F, count as well, except for tabs and line breaks: HTML does not allow them, and pages show `�` in their place.

        So do escapes: `{"{"}"\u202E"{"}"}` in Fluent, `"\u202E"` in TOML and `&#x202E;` in Markdown. Characters that a script or an emoji needs are not reported: joiners and non-joiners in words of Persian, Hindi, Sinhala and similar scripts, the joiners inside 👨‍👩‍👧, and variation selectors after the characters that have variants.
    .recovery = Delete the character, or type an ordinary space. If a name or a number in the other direction is then displaced, put it in a code span or pass it as an argument: pages isolate code, and apps isolate arguments with `isolated(true)`.

rule-invalid-silence = Comment that silences nothing
    .reason = A comment `codegloss: allow(rule-id) reason` silences a rule that reports warnings, for the entry that follows the comment. One that silences nothing would hide a later finding that nobody has looked at. Without a reason, the next person cannot tell whether it is still right.
    .recovery = Write `codegloss: allow(rule-id) reason` on the line above the entry, with the id of a rule that reports warnings, or delete the comment.

rule-link-as-text = Link that is shown as text
    .reason = What is written like a link in a text, but has a label that the domain's `links` do not define, or an address that no page may link to, is shown with its brackets: readers get no link. A text such as `std::vector<std::string>` or `a[i][j]` is not reported.
    .recovery = Correct the label or the address. If no link is meant, put the text in a code span, or write the first bracket as `{"{"}"["{"}"}`.

rule-joined-paragraphs = Several paragraphs where there can be one
    .reason = A message is a title, and a variant of a choice is a part of a sentence: each is one paragraph. Paragraphs separated by an empty line are joined there, so that the second one appears in the middle of a title.
    .recovery = Delete the empty line, or move what follows it to `.reason`, `.recovery` or `.note`, which can have several paragraphs.

rule-link-in-message = Link in a message
    .reason = A code's message is its title. In lists, in search and in the names of pages, the title is itself a link or plain text, so that a link in it cannot be followed there.
    .recovery = Move the link to `.reason`, `.recovery` or `.note`.


## Site

rule-low-contrast = Color with low contrast
    .reason = Links, numbers and buttons have this color, on light or on dark pages. WCAG 2.2 asks for a contrast of at least 4.5 : 1 between text and its background (success criterion 1.4.3), so that people with impaired sight, and everyone in bright sunlight, can read it.
    .recovery = Choose a darker `accent` or a lighter `accent-dark`. The finding names the nearest color with enough contrast.

rule-colliding-file = Two files with the same place on the site
    .reason = Files of `site/static` stand at the root of the site as they are. Pages, `assets`, `errors.json` and `e` have their places there already, and two names that differ only in letter case are one name on many hosts. The same holds for guide pages among each other.
    .recovery = Rename or move the file.

rule-misplaced-snippet = Snippet that is shown on no page
    .reason = The code on the page of an error code comes from `templates/snippets/<domain>/<platform>.<extension>`; `any` in place of the platform means all platforms. A template whose domain or platform is not in the catalog, or that is in another folder, is used for no page.
    .recovery = Rename or move the file, or list the platform under the domain's `platforms`.

rule-template-error = Template error
    .reason = A file in `templates` replaces the built-in template of the same name, or is one for code on the pages. One that does not parse, or asks for something that the page does not have, would leave a page without its contents. Nothing is written then, and the last good site stays as it was.
    .recovery = Correct the template, or delete it.

rule-reserved-file-name = Reserved file name
    .reason =
        Windows keeps the names `con`, `prn`, `aux`, `nul`, `com1` to `com9` and `lpt1` to `lpt9` for devices, with any file extension and in any letter case, and removes dots and spaces at the end of a name. A project or a site with such a path cannot be checked out, built or unpacked there.

        A page called `404` is another trap: Cloudflare Pages shows the nearest `404.html`, with the status 404, for each address of its folder that does not exist, so readers of a mistyped address would get the page of that error code. GitHub Pages, GitLab Pages, Netlify and Vercel show only the one at the root of the site.
    .recovery = Rename the file, or give the code another `page` in the catalog. If nobody uses the project on Windows, or the site on Cloudflare Pages, silence the warning with a comment that says so, or turn the rule off in `[rules]`.

rule-blocked-picture = Picture that the site blocks
    .reason = Pages load nothing from other hosts: their Content-Security-Policy blocks it, so that no third party learns who reads a page and the site works offline. Readers would see a gap in place of a picture from another host.
    .recovery = Put the picture into `site/static` and link to it by a relative address. If it has to come from the other host, allow that host: `[site.content-security-policy]` with `img-src = ["https://example.com"]`.
