# The words of the site itself in Spanish; en.ftl says where each is shown.
# Not yet read by a native speaker.

## The frame of every page

site-title = Códigos de error
site-description = Qué significa cada código de error, por qué se produce y cómo resolverlo.
site-skip = Ir al contenido
site-toc = En esta página
site-menu = Menú
site-menu-close = Cerrar
site-sidebar = Guías y códigos
site-theme-system = Tema: del sistema
site-theme-light = Tema: claro
site-theme-dark = Tema: oscuro
site-codes = Códigos
site-codes-text = Códigos de error por grupo.
site-turn-guides = Guías contiguas
site-previous-guide = Página anterior
site-next-guide = Página siguiente
site-guides = Guías
site-search = Buscar códigos y guías
site-search-results = Resultados
site-search-hint = Número, constante, palabras…
site-search-count = Resultados: { $count }
site-search-none = No se encontraron resultados. Pruebe con un número, una parte de la constante u otras palabras.
site-search-nearest = No se encontraron resultados. Lo más parecido:
site-search-word = Palabra de búsqueda:
site-search-synonyms = iniciar sesión, entrar; cerrar sesión, salir; contraseña, clave; red, internet; cuenta, usuario; permiso, acceso; tiempo de espera agotado, timeout; eliminar, borrar
site-languages = Idiomas
site-platform = Plataforma
site-platform-all = Plataforma: todas
site-made-with = Creado con codegloss { $version }

## Punctuation

site-page-title = { $page } · { $site }
site-labelled = { $label }: { $text }
site-parenthesized = { $text } ({ $addition })
site-items = { $items }, { $item }
site-sentences = { $first } { $second }

## Text that is shown in another language than the page

site-fallback = Aún sin traducir (idioma del texto: { $language })
site-fallback-short = sin traducir: { $language }
site-untranslated = La mayor parte de esta página aún no está traducida (idioma del texto: { $language }).
site-improve = Mejorar este texto
site-translate = Traducir este texto

## The list of codes

site-groups = Grupos de códigos
site-count = { $count ->
    [one] { $count } código
    [many] { $count } de códigos
   *[other] { $count } códigos
}
site-misprint-short = antes documentado por error como
site-deprecated-short = Obsoleto
site-retired-short = Retirado

## The other lists of all codes

site-lists = Listas de todos los códigos
site-list-groups = Lista breve
site-list-a-z = A–Z
site-list-numbers = Con explicaciones
site-list-all = Para imprimir
site-list-coverage = Traducción
site-a-z-title = Constantes de la A a la Z
site-a-z-text = Todas las constantes por orden alfabético y otros nombres que recibe un código en los registros y en la documentación.
site-letters = Letras
site-beginning = Todas las constantes comienzan por { $beginning }, que se omite a continuación.
site-beginning-on = { $platforms }: todas las constantes comienzan por { $beginning }, que se omite a continuación.
site-numbers-title = Qué significa cada código
site-numbers-text = Todos los códigos por orden numérico, con su constante, su mensaje, la causa y la solución.
site-ranges = Intervalos de números
site-range-text = No numéricos
site-ungrouped = Otros códigos
site-all-title = Todos los códigos en una página
site-all-text = Todos los textos de cada código, para leerlos de principio a fin o imprimirlos.
site-all-split-title = Todos los textos, para imprimir
site-all-split-text = Todos los textos de cada código, repartidos en varias páginas.
site-contents = Contenido
site-targets = Direcciones de los enlaces
site-coverage-title = Traducción
site-coverage-text = Qué textos existen en este idioma y cuáles se muestran todavía en otro.
site-coverage-texts = Textos en este idioma
site-coverage-kind = Texto
site-coverage-share = Completado
site-coverage-count = Cantidad
site-coverage-language = Idioma
site-coverage-message = Mensaje
site-coverage-reason = Causa
site-coverage-recovery = Solución
site-coverage-causes = Causas posibles
site-coverage-cause-recovery = Soluciones de las causas posibles
site-coverage-user-message = Mensaje para los usuarios
site-coverage-note = Nota
site-coverage-long-text = En detalle
site-coverage-misprint-sources = Fuentes de erratas
site-coverage-names = Nombres de grupos y plataformas
site-coverage-units = Unidades
site-coverage-link-targets = Destinos de enlaces
site-coverage-guides = Guías
site-coverage-words = Textos del sitio
site-coverage-total = Total
site-coverage-missing = Textos que faltan
site-coverage-nothing = No falta nada.
site-coverage-lacks = Falta:
site-coverage-source = idioma de origen
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
site-of = { $have } de { $of }

## The filters of the list of codes

site-filter = Filtrar los códigos
site-filter-status = Estado
site-filter-retry = Reintento
site-filter-all = Cualquiera
site-status-active = En uso
site-status-deprecated = Obsoleto
site-status-retired = Retirado
site-retryable-yes = Puede funcionar
site-retryable-no = No basta por sí solo
site-retryable-unknown = No se indica
site-filter-clear = Borrar filtros
site-filter-count = Códigos mostrados: { $count }
site-filter-none = Ningún código coincide con estos filtros.

## A code's page

site-breadcrumb = Ubicación actual
site-symbol-none = No hay constante en { $platform }
site-raised-by = Devuelto por
site-permalink = Enlace permanente
site-reason = Causa
site-recovery = Solución
site-causes = Causas posibles y soluciones
site-snippet = Ejemplo de código
site-copy = Copiar
site-copied = Copiado
site-alert-note = Nota
site-alert-tip = Consejo
site-alert-important = Importante
site-alert-warning = Advertencia
site-alert-caution = Precaución
site-footnote-back = Volver al texto
site-table = Tabla
site-task-done = Hecho
site-task-open = Pendiente
site-user-message = Mensaje para los usuarios
site-said-also = Hasta que se traduzca, se muestra también en:
site-said-more = { $count ->
    [one] { $count } idioma más
    [many] { $count } de idiomas más
   *[other] { $count } idiomas más
}
site-dialog-button = Aceptar
site-user-message-none = No es necesario mostrar ningún mensaje a los usuarios.
site-note = Nota
site-long-text = En detalle
site-arguments = Valores en el texto
site-argument-name = Nombre
site-argument-type = Tipo
site-argument-example = Ejemplo
site-argument-number = Número
site-argument-string = Texto
site-names = Otros nombres
site-alias = otro nombre de este código
site-misprint = Errata de documentación anterior; no es la constante de este código.
site-misprint-source = Fuente: { $source }
site-see-also = Véase también
site-retry-yes = Un reintento puede funcionar
site-retry-no = Un reintento por sí solo no basta
site-deprecated = Este código está obsoleto: es posible que las versiones más recientes ya no lo devuelvan.
site-retired = Este código está retirado: las versiones actuales ya no lo devuelven.
site-replaced-by = Reemplazado por:
site-history = Historial
site-introduced = Introducido
site-replaces = Reemplaza a:
site-turn = Códigos contiguos
site-previous = Anterior
site-next = Siguiente
site-markdown = Esta página en Markdown
site-copy-page = Copiar la página en Markdown
site-updated = Última actualización
site-date =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { NUMBER($year, useGrouping: "false") }
site-feed-new = Nuevo: { $title }
site-feed-changed = Modificado: { $title }

## The Markdown pages

site-domain = Dominio
site-group = Grupo
site-symbol = Constante
site-column-code = Código
site-column-message = Mensaje
site-one-file = Todas las guías y códigos en un archivo

## A page that is not there

site-missing-title = Página no encontrada
site-missing-text = No hay ninguna página en esta dirección. Puede que el código esté mal escrito o que la página haya cambiado de lugar.
site-missing-home = Ver todos los códigos de error
site-missing-suggested = ¿Buscaba una de estas páginas?
site-language = español
