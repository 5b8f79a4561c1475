### Names: domains, groups, and the two texts that every project has.

rule = codegloss rules

cli = codegloss command line

finding = codegloss findings

rule-group-files = Files

rule-group-catalog = Project and catalog

rule-group-messages = Messages

rule-group-references = References

rule-group-translation = Translation

rule-group-text = Text and links

rule-group-typography = Typography

rule-group-style = Style and glossary

rule-group-site = Site

rule-group-release = Comparison with a release

# $code is what was asked for: no rule has this name.
unknown-error = Unknown rule ({ $code })

# Shown where a text for end users is asked for and there is none.
generic-user-message = Something went wrong.


## The site of this manual

site-title = codegloss

site-description = How to publish, use and translate error codes with codegloss, and every rule that it checks.

# Words that readers type for those that the guides use.
site-search-synonyms = dark mode, dark theme, night mode; getting started, quick start, quickstart, tutorial; move, migrate, migration, switch; landing page, home page, homepage, front page; alerts, callouts, admonitions; feeds, feed, RSS, Atom; measurements, benchmarks, benchmark, performance, speed; short addresses, short links, short URLs, permalinks, permalink; addresses, URLs; sidebar, navigation, menu; order, sort; hosts, hosting, deploy, deployment; search engines, search engine, SEO, Google; stylesheet, CSS; make it yours, branding, appearance, theme; icon, favicon; CI, build server, continuous integration; silence, ignore, suppress; glossary, terminology; 404 page, not found, page not found; add, new, another; delete, remove; invalid, wrong, incorrect
