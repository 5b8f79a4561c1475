# The words of the site itself in German; en.ftl says where each is shown.
# Not yet read by a native speaker.

## The frame of every page

site-title = Fehlercodes
site-description = Bedeutung, Ursache und Lösung jedes Fehlercodes.
site-skip = Zum Inhalt springen
site-toc = Auf dieser Seite
site-menu = Menü
site-menu-close = Schließen
site-sidebar = Anleitungen und Codes
site-theme-system = Farbschema: System
site-theme-light = Farbschema: hell
site-theme-dark = Farbschema: dunkel
site-codes = Codes
site-codes-text = Fehlercodes nach Gruppen.
site-turn-guides = Benachbarte Anleitungen
site-previous-guide = Vorherige Seite
site-next-guide = Nächste Seite
site-guides = Anleitungen
site-search = Codes und Anleitungen durchsuchen
site-search-results = Suchergebnisse
site-search-hint = Nummer, Konstante, Wörter …
site-search-count = Ergebnisse: { $count }
site-search-none = Nichts gefunden. Versuchen Sie es mit einer Nummer, einem Teil der Konstante oder anderen Wörtern.
site-search-nearest = Nichts gefunden. Am ähnlichsten sind:
site-search-word = Suchwort:
site-search-synonyms = anmelden, einloggen; abmelden, ausloggen; Passwort, Kennwort; Zeitüberschreitung, Timeout; Berechtigung, Recht; Netzwerk, Internet; Konto, Account; zu groß, zu lang
site-languages = Sprachen
site-platform = Plattform
site-platform-all = Alle Plattformen
site-made-with = Erstellt mit codegloss { $version }

## Punctuation

site-page-title = { $page } · { $site }
site-labelled = { $label }: { $text }
site-parenthesized = { $text } ({ $addition })
site-items = { $items }, { $item }
site-sentences = { $first } { $second }

## Text that is shown in another language than the page

site-fallback = Noch nicht übersetzt (Sprache des Textes: { $language })
site-fallback-short = nicht übersetzt: { $language }
site-untranslated = Diese Seite ist größtenteils noch nicht übersetzt (Sprache des Textes: { $language }).
site-improve = Diesen Text verbessern
site-translate = Diesen Text übersetzen

## The list of codes

site-groups = Gruppen von Codes
site-count = { $count ->
    [one] { $count } Code
   *[other] { $count } Codes
}
site-misprint-short = früher fälschlich dokumentiert als
site-deprecated-short = Veraltet
site-retired-short = Entfallen

## The other lists of all codes

site-lists = Listen aller Codes
site-list-groups = Kurzliste
site-list-a-z = A–Z
site-list-numbers = Mit Erklärung
site-list-all = Druckfassung
site-list-coverage = Übersetzung
site-a-z-title = Konstanten von A bis Z
site-a-z-text = Alle Konstanten in alphabetischer Reihenfolge, dazu weitere Namen, unter denen ein Code in Protokollen und Dokumentation vorkommt.
site-letters = Buchstaben
site-beginning = Alle Konstanten beginnen mit { $beginning }; dieser Teil entfällt im Folgenden.
site-beginning-on = { $platforms }: Alle Konstanten beginnen mit { $beginning }; dieser Teil entfällt im Folgenden.
site-numbers-title = Was die Codes bedeuten
site-numbers-text = Alle Codes in der Reihenfolge ihrer Nummern, mit Konstante, Meldung, Ursache und Lösung.
site-ranges = Nummernbereiche
site-range-text = Ohne Nummer
site-ungrouped = Weitere Codes
site-all-title = Alle Codes auf einer Seite
site-all-text = Sämtliche Texte zu allen Codes, zum Durchlesen oder Drucken.
site-all-split-title = Alle Texte zum Drucken
site-all-split-text = Alle Texte zu jedem Code, auf mehrere Seiten verteilt.
site-contents = Inhalt
site-targets = Linkziele
site-coverage-title = Übersetzung
site-coverage-text = Welche Texte in dieser Sprache vorliegen und welche noch in einer anderen Sprache angezeigt werden.
site-coverage-texts = Texte in dieser Sprache
site-coverage-kind = Text
site-coverage-share = Fertig
site-coverage-count = Anzahl
site-coverage-language = Sprache
site-coverage-message = Meldung
site-coverage-reason = Ursache
site-coverage-recovery = Lösung
site-coverage-causes = Mögliche Ursachen
site-coverage-cause-recovery = Lösungen der möglichen Ursachen
site-coverage-user-message = Text für Ihre Benutzer
site-coverage-note = Hinweis
site-coverage-long-text = Im Detail
site-coverage-misprint-sources = Quellen von Druckfehlern
site-coverage-names = Namen von Gruppen und Plattformen
site-coverage-units = Einheiten
site-coverage-link-targets = Linkziele
site-coverage-guides = Anleitungen
site-coverage-words = Wörter der Website
site-coverage-total = Gesamt
site-coverage-missing = Fehlende Texte
site-coverage-nothing = Es fehlt nichts.
site-coverage-lacks = Es fehlt:
site-coverage-source = Ausgangssprache
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
site-of = { $have } von { $of }

## The filters of the list of codes

site-filter = Codes filtern
site-filter-status = Status
site-filter-retry = Erneuter Versuch
site-filter-all = Alle
site-status-active = In Verwendung
site-status-deprecated = Veraltet
site-status-retired = Entfallen
site-retryable-yes = Kann helfen
site-retryable-no = Hilft allein nicht
site-retryable-unknown = Keine Angabe
site-filter-clear = Filter zurücksetzen
site-filter-count = Angezeigte Codes: { $count }
site-filter-none = Kein Code entspricht diesen Filtern.

## A code's page

site-breadcrumb = Sie sind hier
site-symbol-none = Keine Konstante für { $platform }
site-raised-by = Zurückgegeben von
site-permalink = Permanenter Link
site-reason = Ursache
site-recovery = Lösung
site-causes = Mögliche Ursachen und Lösungen
site-snippet = Codebeispiel
site-copy = Kopieren
site-copied = Kopiert
site-alert-note = Hinweis
site-alert-tip = Tipp
site-alert-important = Wichtig
site-alert-warning = Warnung
site-alert-caution = Vorsicht
site-footnote-back = Zurück zum Text
site-table = Tabelle
site-task-done = Erledigt
site-task-open = Offen
site-user-message = Text für Ihre Benutzer
site-said-also = Bis zur Übersetzung auch angezeigt in:
site-said-more = { $count ->
    [one] { $count } weitere Sprache
   *[other] { $count } weitere Sprachen
}
site-dialog-button = OK
site-user-message-none = Zeigen Sie Ihren Benutzern keine Meldung an.
site-note = Hinweis
site-long-text = Im Detail
site-arguments = Werte im Text
site-argument-name = Name
site-argument-type = Typ
site-argument-example = Beispiel
site-argument-number = Zahl
site-argument-string = Text
site-names = Weitere Namen
site-alias = anderer Name dieses Codes
site-misprint = Druckfehler in früherer Dokumentation; so heißt die Konstante dieses Codes nicht.
site-misprint-source = Quelle: { $source }
site-see-also = Siehe auch
site-retry-yes = Ein erneuter Versuch kann helfen
site-retry-no = Ein erneuter Versuch allein hilft nicht
site-deprecated = Dieser Code ist veraltet: Neuere Versionen geben ihn möglicherweise nicht mehr zurück.
site-retired = Dieser Code ist entfallen: Aktuelle Versionen geben ihn nicht mehr zurück.
site-replaced-by = Ersatz:
site-history = Verlauf
site-introduced = Eingeführt
site-replaces = Ersetzt:
site-turn = Benachbarte Codes
site-previous = Vorheriger Code
site-next = Nächster Code
site-markdown = Diese Seite als Markdown
site-copy-page = Seite als Markdown kopieren
site-updated = Zuletzt aktualisiert
site-date =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { NUMBER($year, useGrouping: "false") }
site-feed-new = Neu: { $title }
site-feed-changed = Geändert: { $title }

## The Markdown pages

site-domain = Domäne
site-group = Gruppe
site-symbol = Konstante
site-column-code = Code
site-column-message = Meldung
site-one-file = Alle Anleitungen und Codes in einer Datei

## A page that is not there

site-missing-title = Seite nicht gefunden
site-missing-text = Unter dieser Adresse gibt es keine Seite. Vielleicht ist der Code falsch geschrieben, oder die Seite wurde verschoben.
site-missing-home = Alle Fehlercodes anzeigen
site-missing-suggested = Meinten Sie eine dieser Seiten?
site-language = Deutsch
