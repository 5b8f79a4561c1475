### What the codegloss command prints in a terminal. Lines are short; a terminal shows no Markdown.


## Help. The `about-` texts and the descriptions of options end without a full stop.

cli-about-tool = Turn one catalog of error codes into a reference site, in-app messages and a list of what is left to translate

cli-about-build = Build the reference site

cli-about-check = Check the catalog and its messages

cli-about-explain = Explain a code, a symbol, a rule or a pasted text

cli-about-pack = Compile the messages into packs: files that your app loads

cli-about-new = Create a starter project

cli-about-new-locale = Add a language to the project and write what is to be translated

cli-about-stub = Write what a language lacks into its files, as comments to translate

cli-about-status = Show how far each language is translated

cli-about-help = Print the help of a command

# Printed under the heading "Examples": one command per line, and what it does after `#`. Keep the columns.
cli-after-help =
    `codegloss new errors      # create a project in the folder errors`
    `cd errors`
    `codegloss check           # report problems and how to fix them`
    `codegloss build           # build the site`
    `codegloss explain 1001    # explain what code 1001 means`

cli-option-project = The project's folder (default: this folder or the nearest one above it with a `codegloss.toml`)

cli-option-out-build = The folder to write the site to (default: `public` in the project's folder)

cli-option-out-pack = The folder to write the packs to

cli-option-rust = Also write Rust source that embeds the packs, so no build script is needed

cli-option-target = Write the packs of this target only, `[packs.<name>]` in codegloss.toml, without a folder of its own

cli-option-typescript = Also write a module for JavaScript and TypeScript: the codes by name, and calls that the compiler checks

cli-option-c = Also write a header for C and C++: the codes and their arguments by name

cli-option-format = The output format

cli-option-lang = Language of the output, such as `zh-Hans` (default: the system's language)

cli-option-check = Write nothing; list what would change, and fail if anything would

cli-option-strict = Fail on warnings as well as errors

cli-option-locale = Show only what translators into this language can act on; separate several with commas

cli-option-rule = Show only findings of this rule; separate several with commas

cli-option-severity = Show only `error` or only `warning`

cli-option-fix = Correct in the files what can be corrected safely, then report the rest

cli-option-dry-run = With `--fix`: write nothing, list what would be corrected

cli-option-baseline = Leave out the warnings recorded in this file

cli-option-write-baseline = Record all present warnings in this file, for `--baseline`

cli-option-against = Compare the project with this release: an `errors.json`, or the folder of a site or of packs

# A number from 0 to 100.
cli-option-fail-under = Fail if less than this percentage of a language's texts is translated

cli-argument-new-locale = The language's tag, such as `it` or `ja`; with a region or a script only if the texts are for that, such as `pt-BR` or `zh-Hant`

cli-argument-locale = A language of the project, such as `ja` or `pt-BR`

cli-argument-status-locale = A language of the project, to see its texts by field and by group (default: a summary of all languages)

cli-argument-code = A code (`104`), a code with its domain (`web/104`), a symbol, a rule (`unknown-variable`), or any text, such as a message or a line of a log; `-` reads it from standard input

cli-argument-command = The command (default: list all commands)

cli-argument-folder = The folder to create the project in

cli-option-help = Print this help

cli-option-version = Print the version

# In parentheses after the description of an option.
cli-help-choices = one of: { $choices }; default: { $default }

# A heading has a line to itself; what it is about follows below.
cli-heading = { $heading }:

cli-heading-usage = Usage

cli-heading-commands = Commands

cli-heading-options = Options

cli-heading-arguments = Arguments

cli-heading-examples = Examples

# The `value-` words are shown in usage lines in angle brackets, such as --lang <LANGUAGE>.
cli-value-folder = FOLDER

cli-value-language = LANGUAGE

cli-value-format = FORMAT

cli-value-code = CODE

cli-value-rule = RULE

cli-value-target = TARGET

cli-value-severity = SEVERITY

cli-value-file = FILE

cli-value-release = PATH

cli-value-command = COMMAND

cli-value-percent = PERCENT

cli-value-options = OPTIONS


## Slips on the command line

cli-usage-unknown-argument = { $similar ->
        [some] There is no option `{ $argument }`. Did you mean `{ $suggestion }`?
       *[none] `{ $argument }` was not expected here.
    }

cli-usage-unknown-command = { $similar ->
        [some] There is no command `{ $command }`. Did you mean `{ $suggestion }`?
       *[none] There is no command `{ $command }`.
    }

cli-usage-missing-command = No command was given.

cli-usage-missing-argument = `{ $argument }` is missing.

cli-usage-missing-value = `{ $option }` needs a value.

cli-usage-invalid-value = `{ $value }` is not a valid value for `{ $option }`. Choose one of: { $choices }.

cli-usage-unexpected-value = `{ $option }` does not accept a value, but was given `{ $value }`.

cli-usage-repeated-option = `{ $option }` is given more than once.

cli-usage-conflict = `{ $option }` and `{ $other }` cannot be used together.

# Any other slip; $problem is English.
cli-usage-wrong = The command line could not be understood: { $problem }

# There is no text in the language that `--lang` names; $shown is the one used instead, $available lists those that can be chosen.
cli-unknown-language = There is no text in `{ $language }`; `{ $shown }` is used instead. Available languages: { $available }.

cli-usage-see-help = For help, run `{ $command }`.


## Findings. A colon follows the labels.

# A label and what it labels, on one line.
cli-labelled = { $label }: { $text }

# Something and a detail of it, such as a symbol and its platforms.
cli-with-detail = { $text } ({ $detail })

# The items of a list: $list are those before, $item is the next one.
cli-listed = { $list }, { $item }

cli-label-error = error

cli-label-warning = warning

cli-label-help = help

# Marks the second of two places that contradict each other.
cli-label-other-place = also here

# Marks the text that a translation is of.
cli-label-source-text = the text in the source language

# Printed by cargo while it builds an app, a line for each language. $locale is a language tag such as ja.
cli-build-untranslated = { $locale }: { $missing } of { $messages } messages are not translated

# Printed by cargo while it builds an app. $path is what $folder, which the build script names, does not contain.
cli-build-missing = { $folder } has no { $path }: pass the folder of a codegloss project to build_script or Options::new in the build script

# Printed by cargo while it builds an app. $folder is the project's folder.
cli-build-other-warnings = { $warnings ->
        [one] 1 other warning about the error codes
       *[other] { $warnings } other warnings about the error codes
    }: run codegloss check --project { $folder }, or call warnings(Warnings::All) in the build script

# A line in place of many findings. $locale is a language, or several; $place is a file of the source language, the catalog, or a folder of pages; $names lists the first of them.
cli-missing-texts = { $kind ->
        [messages] { $count ->
            [one] 1 message in `{ $place }` is not, or not completely, translated into `{ $locale }`: { $names }
           *[other] { $count } messages in `{ $place }` are not, or not completely, translated into `{ $locale }`: { $names }
        }
        [pages] { $count ->
            [one] 1 page in `{ $place }` is not translated into `{ $locale }`: { $names }
           *[other] { $count } pages in `{ $place }` are not translated into `{ $locale }`: { $names }
        }
        [entries] { $count ->
            [one] 1 entry in `{ $place }` has no value for `{ $locale }`: { $names }
           *[other] { $count } entries in `{ $place }` have no value for `{ $locale }`: { $names }
        }
       *[files] { $count } messages and pages in { $files } places are not, or not completely, translated into `{ $locale }`: { $names }
    }

cli-help-missing-texts = `codegloss check --rule missing-translation --format concise` lists every one of them. Add `--locale` and a language for that language only.

# How much was found in one language; the parts are in a list after the language's tag.
cli-summary-language = { $kind ->
        [errors] { $count ->
            [one] 1 error
           *[other] { $count } errors
        }
        [missing] { $count } not translated
       *[warnings] { $count ->
            [one] 1 warning
           *[other] { $count } warnings
        }
    }

# Only some findings were asked for, or known ones were left out.
cli-summary-none = No problems to report.

cli-summary-clean = No problems found: { $codes ->
        [one] 1 code
       *[other] { $codes } codes
    }{ $guides ->
        [0] {""}
        [one] {" "}and 1 guide
       *[other] {" "}and { $guides } guides
    } in { $locales ->
        [one] 1 language
       *[other] { $locales } languages
    }.

cli-summary-warnings = { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, no errors.

cli-summary-findings = { $warnings ->
        [0] { $errors ->
            [one] 1 error.
           *[other] { $errors } errors.
        }
        [one] { $errors ->
            [one] 1 error and 1 warning.
           *[other] { $errors } errors and 1 warning.
        }
       *[other] { $errors ->
            [one] 1 error and { $warnings } warnings.
           *[other] { $errors } errors and { $warnings } warnings.
        }
    }

# Of each rule and language, at most $most findings in a file are listed.
cli-summary-left-out = { $count ->
        [one] 1 more finding is not listed
       *[other] { $count } more findings are not listed
    }: only the first { $most } of each rule in a file are.


## Corrections and known findings of `codegloss check`

# $place is a file with line and column; $old is the text there, $new what is written instead.
cli-fix-made = `{ $place }` [{ $rule }] “{ $old }” → “{ $new }”

cli-fix-summary = { $fixes ->
        [0] There was nothing to correct.
        [one] 1 correction was made.
       *[other] { $files ->
            [one] { $fixes } corrections were made in 1 file.
           *[other] { $fixes } corrections were made in { $files } files.
        }
    }

cli-fix-summary-dry-run = { $fixes ->
        [0] There is nothing to correct.
        [one] 1 correction would be made.
       *[other] { $files ->
            [one] { $fixes } corrections would be made in 1 file.
           *[other] { $fixes } corrections would be made in { $files } files.
        }
    }

# Many corrections would cause other findings; to try each of them would take too long.
cli-fix-untried = { $count ->
        [one] 1 more correction was not tried, because too many others would cause new findings. To try it, choose it with `--rule` or `--locale`.
       *[other] { $count } more corrections were not tried, because too many of them would cause new findings. To try them, choose fewer with `--rule` or `--locale`.
    }

# Warnings that the project had before are in the file $path.
cli-baseline-known = { $count ->
        [one] 1 warning is left out because it is recorded in `{ $path }`.
       *[other] { $count } warnings are left out because they are recorded in `{ $path }`.
    }

cli-baseline-written = { $count ->
        [one] 1 warning is recorded in `{ $path }`.
       *[other] { $count } warnings are recorded in `{ $path }`.
    }

# $problem is the system's own report, in English.
cli-baseline-unreadable = `{ $path }` cannot be read: { $problem }

cli-baseline-foreign = `{ $path }` is not a list of findings that this version of codegloss can read. Choose another file. If codegloss wrote this one, delete it and write it again with `--write-baseline`.

# $problem is the system's own report, in English.
cli-release-unreadable = `{ $path }` cannot be read: { $problem }

cli-release-missing = The folder `{ $path }` has neither `errors.json` nor packs with their `languages.pack`. Name the folder of a site that `codegloss build` wrote, its `errors.json`, or a folder that `codegloss pack` wrote.

cli-release-foreign = `{ $path }` is not an `errors.json` that this version of codegloss can read: it is damaged, of another program, or of a newer version.

cli-release-foreign-packs = The packs in `{ $path }` are damaged, not of one build, or of another version of codegloss. Compare with the `errors.json` of the release, or write its packs again with this version.

cli-rule-unknown = { $similar ->
        [some] There is no rule `{ $rule }`. Did you mean `{ $suggestion }`?
       *[none] There is no rule `{ $rule }`.
    }


## What keeps a command from running

cli-no-project = There is no `codegloss.toml` in `{ $folder }` or above it. Change to a project's folder, name one with `--project`, or create one with `codegloss new`.

# $problem is the system's own report, in English.
cli-cannot-run = codegloss cannot continue: { $problem }

# The site has no dates and no feeds, although the settings ask for them; the reason, and what to do.
cli-dates-shallow = The site has no dates and no feeds: this clone of the repository is shallow, so the commits that changed most texts are missing. Fetch them with `git fetch --unshallow`; in GitHub Actions, set `fetch-depth: 0` for `actions/checkout`.

cli-dates-no-git = The site has no dates and no feeds: they are read from the project's commits, and the program `git` is not installed. Install it, or remove `last-updated` and `feed` from `codegloss.toml`.

cli-dates-no-repository = The site has no dates and no feeds: they are read from the project's commits, and the project is not in a Git repository. Build it in a clone, or remove `last-updated` and `feed` from `codegloss.toml`.

cli-dates-untracked = The site has no dates and no feeds: they are read from commits, and no file of the project is in one. Commit the files, and check that no `.gitignore` excludes them.

# $problem is Git's own report, in English.
cli-dates-other = The site has no dates and no feeds, because `git` failed: { $problem }

cli-cannot-write = `{ $path }` cannot be written: { $problem }

cli-foreign-folder = `{ $folder }` contains files that codegloss did not write, so nothing in it was changed. Empty it, or choose another folder with `--out`.

cli-not-a-folder = `{ $folder }` is a file, or a symbolic link to something that does not exist. Choose another folder with `--out`.

# $command is a command and its option, such as `pack --rust`.
cli-other-command = `{ $folder }` was written by `codegloss { $command }`, so nothing in it was changed. Choose another folder with `--out`, or delete this one if you no longer need it.

cli-other-project = `{ $folder }` was written for another project, one with the domain `{ $domain }`, so nothing in it was changed. Choose another folder with `--out`. If this project had the domain `{ $domain }` until it was renamed or removed, delete the folder and run the command again.

cli-old-folder = `{ $folder }` was written by an earlier version of codegloss, and nothing in it mentions a domain of this project, so nothing was changed. Choose another folder with `--out`. If the folder belongs to this project, delete it and run the command again.

cli-damaged-manifest = `{ $path }`, the list of the files that codegloss wrote to `{ $folder }`, is damaged or comes from a newer version of codegloss. Without it, codegloss cannot tell its own files from others, so nothing was changed. Move files that you want to keep out of the folder, delete it, and run the command again: codegloss then writes all of its own files again.

cli-foreign-file = `{ $path }` would be overwritten by a file of the site, but codegloss did not create it. Move it, or choose another folder with `--out`.

cli-folder-busy = Another build is writing to `{ $folder }`. Try again when it has finished.

cli-folder-in-project = `{ $folder }` is one of the project's source folders. Choose another folder with `--out`.

cli-folder-not-empty = `{ $folder }` is not empty. Choose a new folder for the project.


## Building

cli-progress-render = Rendering pages: { $done } of { $total }

cli-progress-write = Writing files: { $done } of { $total }

cli-site-written = The site is in `{ $folder }`: { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $changed } written, { $removed } removed.

cli-site-unchanged = The site in `{ $folder }` is up to date: { $files ->
        [one] 1 file
       *[other] { $files } files
    }, none changed.

cli-site-would-change = A build would write { $changed ->
        [one] 1 file
       *[other] { $changed } files
    } in `{ $folder }` and remove { $removed }.

cli-site-look = Open `{ $path }` in a browser to see it.

# Follows the findings of a build that has errors.
cli-site-not-written = The site was not built. The previous site is unchanged.

cli-packs-unchanged = The packs in `{ $folder }` are up to date: { $files ->
        [one] 1 file
       *[other] { $files } files
    }, none changed.

cli-packs-would-change = `codegloss pack` would write { $changed ->
        [one] 1 file
       *[other] { $changed } files
    } in `{ $folder }` and remove { $removed }.

cli-packs-written = The packs are in `{ $folder }`: { $files ->
        [one] 1 file
       *[other] { $files } files
    }.

cli-project-created = A project is ready in `{ $folder }`.

# A warning. $outer is the folder of the project that the new one is in.
cli-project-within = `{ $folder }` is inside the project in `{ $outer }`, and is now a project of its own: commands that run in it do not see the other. To add codes to the other project, delete `{ $folder }` and write them in the `catalog` folder there.

# The commands to run next, one per line.
cli-project-next =
    To check it and build its site, run:
    `  cd { $folder }`
    `  codegloss check`
    `  codegloss build`


## Languages: `codegloss status`, `new-locale` and `stub`

# An error. Another program saved the file while codegloss was running, or it is a symbolic link.
cli-file-changed = `{ $path }` was changed while codegloss was running, so no file was written. Run the command again.

# Follows the message that says which file could not be written.
cli-files-written = Files that were written before that: { $paths }

cli-locale-added = `{ $locale }` was added to `{ $path }`.

cli-locale-listed = The project already has the language `{ $locale }`. `codegloss stub { $locale }` writes what it lacks.

cli-locale-no-language = { $similar ->
        [some] `{ $locale }` is not the tag of a language. Did you mean the tag `{ $suggestion }`?
       *[none] `{ $locale }` is not the tag of a language. Use a BCP 47 tag, such as `ja`, `pt-BR` or `zh-Hant`.
    }

# $targets lists the names of the project's targets.
cli-target-unknown = { $similar ->
        [some] The project does not have the target `{ $target }`. Did you mean `{ $suggestion }`? Its targets are { $targets }.
       *[none] The project does not have the target `{ $target }`. Its targets are { $targets }. A table `[packs.<name>]` in codegloss.toml adds another.
    }

# $locales lists the tags of the project's languages.
cli-locale-unknown = { $similar ->
        [some] The project does not have the language `{ $locale }`. Did you mean `{ $suggestion }`? Its languages are { $locales }.
       *[none] The project does not have the language `{ $locale }`. Its languages are { $locales }. `codegloss new-locale` adds another.
    }

cli-stub-of-source = `{ $locale }` is the source locale. The other languages are translated from it, so there is nothing to write.

# One line for each file.
cli-stub-written = { $removed ->
        [0] `{ $path }`: { $added ->
            [one] 1 entry
           *[other] { $added } entries
        } to translate added
       *[other] `{ $path }`: { $added ->
            [one] 1 entry
           *[other] { $added } entries
        } to translate added, { $removed } translated since then removed
    }

cli-stub-unchanged = The files of `{ $locale }` already have an entry for each message that is not translated.

# A heading; a line for each file or link follows.
cli-stub-others = Not written, and still to be translated:

# $source is the file to translate from.
cli-stub-page = `{ $path }`, from `{ $source }`

# $what is cli-missing-link-target or cli-missing-misprint-source: the text is in a table of the catalog, with a key for each language.
cli-stub-place = `{ $path }:{ $line }`: { $what }

# $name is the tag of a language, or the name of a field or a group.
cli-status-locale = { $name }: { $translated } of { $total ->
        [one] 1 text
       *[other] { $total } texts
    } translated ({ $percent }%)

cli-status-left =
    { "  " }{ $texts ->
        [one] 1 text
       *[other] { $texts } texts
    } left: { $words ->
        [one] 1 word
       *[other] { $words } words
    }, { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    }

# Problems in the files of this language, apart from what is missing.
cli-status-findings =
    { "  " }{ $findings ->
        [one] 1 finding in its files
       *[other] { $findings } findings in its files
    }: run `codegloss check`

# Headings; a line for each field and for each group of codes follows.
cli-status-kinds = By field:

cli-status-groups = By group:

cli-status-share = { "  " }{ $name }: { $translated } of { $total } ({ $percent }%)

# The kinds of texts that readers see.
cli-status-kind = { $kind ->
        [message] Message
        [reason] Why it happens
        [recovery] What to do
        [user-message] What to tell your users
        [note] Note
        [causes] Causes
        [cause-recovery] Solutions of causes
        [long-text] Long texts
        [misprint-sources] Sources of misprints
        [names] Names of domains, groups and platforms
        [units] Units
        [link-targets] Link targets
        [guides] Guides
       *[words] Words of the site
    }


## Answers of `codegloss explain`

cli-explain-unknown = { $similar ->
        [some] No code, symbol or rule is called `{ $query }`. Did you mean `{ $suggestion }`?
       *[none] No code, symbol or rule is called `{ $query }`.
    }

# Over a list of codes and guides: what the search finds for something that is no name.
cli-explain-matches = { $similar ->
        [some] These match it:
       *[none] The closest are:
    }

# Which codes there are; a line for each domain. Of many codes, $codes has the first ones and the last one.
cli-explain-codes = { $count ->
        [one] The domain `{ $domain }` has 1 code: { $codes }
       *[other] The domain `{ $domain }` has { $count } codes: { $codes }
    }

cli-explain-more-domains = { $count ->
        [one] There is 1 more domain with codes.
       *[other] There are { $count } more domains with codes.
    }

cli-explain-errors = { $count ->
        [one] This project has 1 error, so the answer may be incomplete. `{ $command }` shows it.
       *[other] This project has { $count } errors, so the answer may be incomplete. `{ $command }` lists them.
    }

cli-explain-no-codes = This project has no codes yet.

cli-explain-alias = `{ $alias }` is another name for `{ $symbol }`.

cli-explain-misprint-of-code = Earlier documentation printed `{ $printed }` for code { $code }.

cli-explain-misprint = Earlier documentation printed `{ $printed }` for code { $code }; the correct symbol is `{ $symbol }`.

cli-explain-deprecated = This code is deprecated: it may still occur, but newer versions may stop returning it. Do not rely on it in new code.

cli-explain-retired = This code is retired: current versions no longer return it.

# Labels of the parts of an answer.
cli-label-reason = Why it happens

cli-label-recovery = What to do

cli-label-causes = Causes and solutions

cli-label-user-message = What to tell your users

cli-label-nothing-for-user = Nothing. Don't show a message.

cli-label-note-field = Note

cli-label-see-also = See also

cli-label-group = Group

cli-label-domain = Domain

cli-label-symbol = Symbol

cli-label-raised-by = Raised by

cli-label-aliases = Also called

cli-label-misprints = Previously misprinted as

cli-label-arguments = Arguments

cli-label-severity = Severity

cli-label-retryable = Worth retrying

cli-label-since = Since

cli-label-deprecated-in = Deprecated in

cli-label-retired-in = Retired in

cli-label-replaced-by = Use instead

cli-label-replaces = Replaces

cli-label-yes = yes

cli-label-no = no

# Marks a text that is shown in a language other than the one asked for.
cli-label-shown-in = [in { $language }, not translated yet]

# Above the ids of those texts of a code that are not translated yet, such as chat-104.reason.
cli-label-missing = Not translated yet

# In the list under `label-missing`: a link whose target differs by language.
cli-missing-link-target = Target of the link { $id }

# In the list under `label-missing`: what earlier documentation printed.
cli-missing-misprint-source = Source of the misprint { $id }

# For an answer that comes from the built-in catalog.
cli-label-built-in = From the catalog built into codegloss: { $name }
