# The words of the site itself in French; en.ftl says where each is shown.
# Not yet read by a native speaker.

## The frame of every page

site-title = Codes d’erreur
site-description = Ce que signifie chaque code d’erreur, pourquoi il se produit et comment y remédier.
site-skip = Aller au contenu
site-toc = Sur cette page
site-menu = Menu
site-menu-close = Fermer
site-sidebar = Guides et codes
site-theme-system = Thème : système
site-theme-light = Thème : clair
site-theme-dark = Thème : sombre
site-codes = Codes
site-codes-text = Les codes d’erreur par groupe.
site-turn-guides = Guides voisins
site-previous-guide = Page précédente
site-next-guide = Page suivante
site-guides = Guides
site-search = Rechercher dans les codes et les guides
site-search-results = Résultats
site-search-hint = Numéro, constante, mots…
site-search-count = Résultats : { $count }
site-search-none = Aucun résultat. Essayez un numéro, une partie de la constante ou d’autres mots.
site-search-nearest = Aucun résultat. Les plus proches :
site-search-word = Mot de recherche :
site-search-synonyms = se connecter, connexion; se déconnecter, déconnexion; réseau, internet; compte, utilisateur; autorisation, permission, accès; délai dépassé, timeout; supprimer, effacer
site-languages = Langues
site-platform = Plateforme
site-platform-all = Plateforme : toutes
site-made-with = Créé avec codegloss { $version }

## Punctuation

site-page-title = { $page } · { $site }
site-labelled = { $label } : { $text }
site-parenthesized = { $text } ({ $addition })
site-items = { $items }, { $item }
site-sentences = { $first } { $second }

## Text that is shown in another language than the page

site-fallback = Pas encore traduit (langue du texte : { $language })
site-fallback-short = non traduit : { $language }
site-untranslated = La plus grande partie de cette page n’est pas encore traduite (langue du texte : { $language }).
site-improve = Améliorer ce texte
site-translate = Traduire ce texte

## The list of codes

site-groups = Groupes de codes
site-count = { $count ->
    [one] { $count } code
    [many] { $count } de codes
   *[other] { $count } codes
}
site-misprint-short = documenté auparavant par erreur comme
site-deprecated-short = Obsolète
site-retired-short = Retiré

## The other lists of all codes

site-lists = Listes de tous les codes
site-list-groups = Liste courte
site-list-a-z = A–Z
site-list-numbers = Avec explications
site-list-all = À imprimer
site-list-coverage = Traduction
site-a-z-title = Constantes de A à Z
site-a-z-text = Toutes les constantes par ordre alphabétique, ainsi que les autres noms que les journaux et la documentation donnent à un code.
site-letters = Lettres
site-beginning = Toutes les constantes commencent par { $beginning }, préfixe omis ci-dessous.
site-beginning-on = { $platforms } : toutes les constantes commencent par { $beginning }, préfixe omis ci-dessous.
site-numbers-title = Signification des codes
site-numbers-text = Tous les codes par ordre numérique, avec leur constante, leur message, la cause et la solution.
site-ranges = Plages de numéros
site-range-text = Non numériques
site-ungrouped = Autres codes
site-all-title = Tous les codes sur une page
site-all-text = Tous les textes de chaque code, à lire en continu ou à imprimer.
site-all-split-title = Tous les textes, pour impression
site-all-split-text = Tous les textes de chaque code, répartis sur plusieurs pages.
site-contents = Sommaire
site-targets = Adresses des liens
site-coverage-title = Traduction
site-coverage-text = Les textes disponibles dans cette langue et ceux qui s’affichent encore dans une autre langue.
site-coverage-texts = Textes dans cette langue
site-coverage-kind = Texte
site-coverage-share = Avancement
site-coverage-count = Nombre
site-coverage-language = Langue
site-coverage-message = Message
site-coverage-reason = Cause
site-coverage-recovery = Solution
site-coverage-causes = Causes possibles
site-coverage-cause-recovery = Solutions des causes possibles
site-coverage-user-message = Message pour vos utilisateurs
site-coverage-note = Remarque
site-coverage-long-text = En détail
site-coverage-misprint-sources = Sources des coquilles
site-coverage-names = Noms des groupes et des plateformes
site-coverage-units = Unités
site-coverage-link-targets = Cibles des liens
site-coverage-guides = Guides
site-coverage-words = Textes du site
site-coverage-total = Total
site-coverage-missing = Textes manquants
site-coverage-nothing = Il ne manque rien.
site-coverage-lacks = Textes manquants :
site-coverage-source = langue source
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
site-of = { $have } sur { $of }

## The filters of the list of codes

site-filter = Filtrer les codes
site-filter-status = État
site-filter-retry = Nouvelle tentative
site-filter-all = Tout
site-status-active = Actif
site-status-deprecated = Obsolète
site-status-retired = Retiré
site-retryable-yes = Peut aboutir
site-retryable-no = Ne suffit pas
site-retryable-unknown = Non précisé
site-filter-clear = Effacer les filtres
site-filter-count = Codes affichés : { $count }
site-filter-none = Aucun code ne correspond à ces filtres.

## A code's page

site-breadcrumb = Vous êtes ici
site-symbol-none = Aucune constante pour { $platform }
site-raised-by = Renvoyé par
site-permalink = Lien permanent
site-reason = Cause
site-recovery = Solution
site-causes = Causes possibles et solutions
site-snippet = Exemple de code
site-copy = Copier
site-copied = Copié
site-alert-note = Remarque
site-alert-tip = Conseil
site-alert-important = Important
site-alert-warning = Avertissement
site-alert-caution = Attention
site-footnote-back = Revenir au texte
site-table = Tableau
site-task-done = Fait
site-task-open = À faire
site-user-message = Message pour vos utilisateurs
site-said-also = Affiché aussi, en attendant une traduction, en :
site-said-more = { $count ->
    [one] { $count } autre langue
    [many] { $count } d’autres langues
   *[other] { $count } autres langues
}
site-dialog-button = OK
site-user-message-none = N’affichez aucun message à vos utilisateurs.
site-note = Remarque
site-long-text = En détail
site-arguments = Valeurs dans le texte
site-argument-name = Nom
site-argument-type = Type
site-argument-example = Exemple
site-argument-number = Nombre
site-argument-string = Texte
site-names = Autres noms
site-alias = autre nom de ce code
site-misprint = Publié par erreur dans une ancienne documentation ; ce n’est pas la constante de ce code.
site-misprint-source = Source : { $source }
site-see-also = Voir aussi
site-retry-yes = Une nouvelle tentative peut aboutir
site-retry-no = Une nouvelle tentative ne suffit pas
site-deprecated = Ce code est obsolète : les versions plus récentes peuvent ne plus le renvoyer.
site-retired = Ce code est retiré : les versions actuelles ne le renvoient plus.
site-replaced-by = Remplacé par :
site-history = Historique
site-introduced = Ajouté
site-replaces = Remplace :
site-turn = Codes voisins
site-previous = Précédent
site-next = Suivant
site-markdown = Cette page en Markdown
site-copy-page = Copier la page en Markdown
site-updated = Dernière mise à jour
site-date =
    { $day } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { NUMBER($year, useGrouping: "false") }
site-feed-new = Nouveau : { $title }
site-feed-changed = Modifié : { $title }

## The Markdown pages

site-domain = Domaine
site-group = Groupe
site-symbol = Constante
site-column-code = Code
site-column-message = Message
site-one-file = Tous les guides et codes dans un fichier

## A page that is not there

site-missing-title = Page introuvable
site-missing-text = Il n’y a pas de page à cette adresse. Le code est peut-être mal saisi, ou la page a été déplacée.
site-missing-home = Voir tous les codes d’erreur
site-missing-suggested = Peut-être cherchiez-vous :
site-language = français
