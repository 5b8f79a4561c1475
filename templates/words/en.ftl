# The words of the site itself, around the descriptions of the codes.
# A project can define any of these ids in its own locales to change the wording.

## The frame of every page

# The site's name, in the header and in the titles of pages. A project puts its own here.
site-title = Error codes
# One sentence under the site's name on the first page, also shown by search engines.
site-description = What each error code means, why it happens and what to do about it.
# The first link on a page, seen by keyboard users: it jumps past the header.
site-skip = Skip to content
# Heading of the list of a guide's sections.
site-toc = On this page
# The button that opens the list of guides and codes on a phone.
site-menu = Menu
# Spoken name of the button that closes it.
site-menu-close = Close
# Spoken name of that list. On wide screens it is always shown.
site-sidebar = Guides and codes
# Spoken name of the button that chooses a theme, and what is said after a choice.
site-theme-system = Theme: system
site-theme-light = Theme: light
site-theme-dark = Theme: dark
# Heading of the groups of codes in that list, and name of the list of all codes.
site-codes = Codes
# Below that heading on the list of codes, where the site has a landing page, and below the name of a domain on its own list.
site-codes-text = Error codes by group.
# Spoken name of the two links at the end of a guide, and their labels.
site-turn-guides = Neighboring guides
site-previous-guide = Previous page
site-next-guide = Next page
# Spoken name of the list of guide pages in the header.
site-guides = Guides
# Spoken name of the search box in the header, and of the list below it.
site-search = Search codes and guides
site-search-results = Results
# In the empty search box: what a reader may type. A developer knows a number, a symbol or words of the message.
site-search-hint = Number, symbol, words…
# Below the results, and spoken while the reader types. $count is a placeholder that the page replaces with the number of results: no plural.
site-search-count = Results: { $count }
site-search-none = Nothing found. Try a number, part of a symbol or other words.
# Below the results, if nothing matches: those listed are only similar.
site-search-nearest = Nothing found. Closest matches:
# Before a word of the catalog that led to a code whose own texts do not contain it.
site-search-word = Search word:
# Words that mean the same to people who search: words of a group separated by commas, groups by semicolons. A project puts its own here.
site-search-synonyms = log in, login, sign in, log on; log out, logout, sign out, log off; time out, timeout, timed out; too large, too big, too long; network, internet; account, user; permission, access; delete, remove; invalid, wrong, incorrect
# Spoken name of the language list in the header.
site-languages = Languages
# Spoken name of the list of platforms in the header, and its first entry: symbols and code of all of them.
site-platform = Platform
site-platform-all = All platforms
# In the footer. $version is codegloss's own version, such as 1.2.0.
site-made-with = Made with codegloss { $version }

## Punctuation

# In the titles of pages, which browsers show on tabs: the page's own title, then the site's.
site-page-title = { $page } · { $site }
# A name and its value, such as “Symbol: INVALID_TOKEN”. Both may be long, or links.
site-labelled = { $label }: { $text }
# A text and what belongs to it, such as “Symbol (Unity, Windows)”.
site-parenthesized = { $text } ({ $addition })
# A list without “and”, such as “Unity, Windows”. $items is the list so far, $item the next in it.
site-items = { $items }, { $item }
# A sentence, and the next one or what follows its colon: is there a space between them?
site-sentences = { $first } { $second }

## Text in a language other than the page's

# A short note above a passage. $language is the passage's language in its own words, such as 简体中文.
site-fallback = Not translated yet; shown in { $language }
# The same beside a short text in a list.
site-fallback-short = in { $language }

# At the top of a code's page that is mostly untranslated. A link to the text may follow.
site-untranslated = Most of this page is not translated yet and is shown in { $language }.
# Links to the file that contains a text: the first if the text is in the page's language, the second if it has yet to be translated.
site-improve = Improve this text
site-translate = Translate this text

## The list of codes

# Spoken name of the links to the groups of codes.
site-groups = Code groups
# Under a group's name.
site-count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
# Before a wrong symbol that earlier documentation printed.
site-misprint-short = previously misprinted as
# Small labels on a code that is no longer used, or should not be.
site-deprecated-short = Deprecated
site-retired-short = Retired

## The other lists of all codes

# Spoken name of the links between them.
site-lists = Lists of all codes
# Labels of the links, side by side in one row, as short as they can be. The first is the site's first page: code, message, symbol; the second has a table
# with why each code happens and what to do; the fourth has all texts, for reading from the first to the last and for printing.
site-list-groups = Short list
site-list-a-z = A–Z
site-list-numbers = With meanings
site-list-all = For printing
site-list-coverage = Translation status
# Each list has a title and a sentence below it, which search engines also show.
site-a-z-title = Symbols from A to Z
site-a-z-text = Every symbol in alphabetical order, and other names used in logs and documentation.
# Spoken name of the row of letters.
site-letters = Letters
# Below the title. $beginning is the common prefix of all symbols, such as AgoraChatError; each is shown without it.
site-beginning = All symbols begin with { $beginning }, which is not repeated below.
# The same, for some platforms only. $platforms are their names, such as iOS, Android.
site-beginning-on = { $platforms }: all symbols begin with { $beginning }, which is not repeated below.
site-numbers-title = What each code means
site-numbers-text = Every code in numerical order: symbol, message, why it happens and what to do.
# Spoken name of the row of number ranges, such as 100–199, and the name of the range for codes that are not numbers.
site-ranges = Ranges
site-range-text = Other codes
# The codes of no group, beside the names of groups.
site-ungrouped = Other codes
site-all-title = All codes on one page
site-all-text = All texts about every code, for reading or printing.
# The same where codes are many and the page has links to its parts.
site-all-split-title = All texts, for printing
site-all-split-text = All texts about every code, part by part.
# Spoken name of the table of contents.
site-contents = Contents
# When printed, above the numbered list of the targets of links.
site-targets = Links
site-coverage-title = Translation status
site-coverage-text = Which texts are available in this language, and which are still shown in another.
# Heading of the table of counts, and its column headings. A kind of text is, for example, “What to do”.
site-coverage-texts = Texts in this language
site-coverage-kind = Text
site-coverage-share = Done
site-coverage-count = Number
site-coverage-language = Language
# The kinds of text; they are named as on a code's page, and once more in the list of what is missing.
site-coverage-message = Message
site-coverage-reason = Why it happens
site-coverage-recovery = What to do
site-coverage-causes = Causes
site-coverage-cause-recovery = Solutions for causes
site-coverage-user-message = What to tell your users
site-coverage-note = Note
site-coverage-long-text = In detail
site-coverage-misprint-sources = Sources of misprints
site-coverage-names = Names of groups and platforms
site-coverage-units = Units
site-coverage-link-targets = Link targets
site-coverage-guides = Guides
site-coverage-words = Words of the site
site-coverage-total = Total
# Heading of the list of missing texts, and the sentence shown if there are none.
site-coverage-missing = Missing texts
site-coverage-nothing = Nothing is missing.
# Before the kinds of text that a code lacks: “Missing: Note, What to do”.
site-coverage-lacks = Missing:
# After the language that the others are translated from.
site-coverage-source = source language
# $share is the completed share, from 0 to 1.
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
# $have of $of texts are available.
site-of = { $have } of { $of }

## The filters of the list of codes

# Spoken name of the filters.
site-filter = Filter the codes
# Labels, each before a menu. The last is about whether the same call, made again, may succeed.
site-filter-status = Status
site-filter-retry = Retry
# In each menu: no choice. Then the choices of the two menus.
site-filter-all = All
site-status-active = In use
site-status-deprecated = Deprecated
site-status-retired = Retired
site-retryable-yes = May help
site-retryable-no = Needs a change first
site-retryable-unknown = Not stated
# The button that clears all choices.
site-filter-clear = Clear filters
# Below the menus, and spoken after a choice. $count is a placeholder that the page replaces with a number: no plural.
site-filter-count = Codes shown: { $count }
site-filter-none = No code matches these filters.

## A code's page

# Spoken name of the path above the title: domain, then group.
site-breadcrumb = You are here
# Instead of the symbol, for a reader who chose a platform without one. $platform is its name, such as Android.
site-symbol-none = No symbol on { $platform }
# Before the calls of the API that return the code, such as login(token).
site-raised-by = Raised by
# Before the short address of a code, which never changes and is the same in every language; a button that copies it follows.
site-permalink = Permanent link
# Headings, in the order of the page. The reader is a developer.
site-reason = Why it happens
site-recovery = What to do
# Above several causes that the code may have, each with its own solution below it. The two headings before are about the code in general.
site-causes = Causes and solutions
# Above the code that handles the error, in the language of each platform; then a button, and its text after it was pressed.
site-snippet = Code sample
site-copy = Copy
site-copied = Copied
# Titles of the colored boxes in guides and articles, the mildest first.
site-alert-note = Note
site-alert-tip = Tip
site-alert-important = Important
site-alert-warning = Warning
site-alert-caution = Caution
# Spoken: the link from a footnote to its place in the text; a table that can be scrolled; an item of a list of tasks.
site-footnote-back = Back to the text
site-table = Table
site-task-done = Done
site-task-open = To do
# Above the words that an app may show to the person who uses it.
site-user-message = What to tell your users
# Below the words of one language. The names of languages without words of their own follow: their users see these words.
site-said-also = Also shown until there is a translation for:
# Opens the words in $count more languages.
site-said-more = { $count ->
    [one] { $count } more language
   *[other] { $count } more languages
}
# On the button that closes the app's message: as short as on a phone.
site-dialog-button = OK
# Instead of those words, for a code that is not a failure from the user's point of view.
site-user-message-none = Nothing. Don't show a message.
# Above a correction or a warning for developers.
site-note = Note
# Above the beginning of a code's long text, if its author put no heading there.
site-long-text = In detail
# Above the table of values that the app puts into the messages.
site-arguments = Variables in the text
site-argument-name = Name
site-argument-type = Type
site-argument-example = Example
site-argument-number = Number
site-argument-string = Text
# Above other names of the code: real ones and misprints.
site-names = Other names
# After a name that is as valid as the symbol.
site-alias = another name for this code
# After a wrong symbol.
site-misprint = Printed by mistake in earlier documentation; not a symbol of this code.
# $source names the document that printed it.
site-misprint-source = Source: { $source }
site-see-also = See also
# Whether the same call, made again without a change, may succeed.
site-retry-yes = Retrying may help
site-retry-no = Retrying alone does not help
site-deprecated = This code is deprecated: newer versions may stop returning it.
site-retired = This code is retired: current versions no longer return it.
# After one of the two above; the link to the other code comes next.
site-replaced-by = Its replacement:
# Above the versions in which the code's status changed. Its first line; a version follows, such as 1.2.
site-history = History
site-introduced = Introduced
# Above a list of older codes that this one replaces.
site-replaces = Replaces:
# Spoken name of the two links at the end of the page, and their labels.
site-turn = Neighboring codes
site-previous = Previous
site-next = Next
# Link to the same page as plain text for tools and language models.
site-markdown = This page as Markdown
# On the button that copies the same text.
site-copy-page = Copy page as Markdown
# At the end of the pages of codes and guides, before the date of the last change: the $label of site-labelled.
site-updated = Last updated
# That date, in the form for running text. $month is a number from 1 to 12.
site-date =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $day }, { NUMBER($year, useGrouping: "false") }
# Titles of entries in the feed of changes. $title is a code and its message, or the title of a guide.
site-feed-new = New: { $title }
site-feed-changed = Changed: { $title }

## The Markdown pages

# Labels of facts, each the $label of site-labelled.
site-domain = Domain
site-group = Group
site-symbol = Symbol
# Column headings in the table of all codes.
site-column-code = Code
site-column-message = Message
# Link in llms.txt to one file for language models.
site-one-file = All guides and codes in one file

## A page that does not exist

site-missing-title = Page not found
site-missing-text = There is no page at this address. The code may be mistyped, or the page may have been moved.
# Label of the link to the list of codes.
site-missing-home = See all error codes
# Above links to codes or guides with a similar address; left out if there are none.
site-missing-suggested = Did you mean one of these?

# The name of this language in itself, in the list of languages.
site-language = English
