# The words of the site itself in Brazilian Portuguese; en.ftl says where each is shown.
# Not yet read by a native speaker.

## The frame of every page

site-title = Códigos de erro
site-description = O que significa cada código de erro, por que ele ocorre e como resolvê-lo.
site-skip = Ir para o conteúdo
site-toc = Nesta página
site-menu = Menu
site-menu-close = Fechar
site-sidebar = Guias e códigos
site-theme-system = Tema: do sistema
site-theme-light = Tema: claro
site-theme-dark = Tema: escuro
site-codes = Códigos
site-codes-text = Códigos de erro por grupo.
site-turn-guides = Guias vizinhos
site-previous-guide = Página anterior
site-next-guide = Próxima página
site-guides = Guias
site-search = Pesquisar códigos e guias
site-search-results = Resultados
site-search-hint = Número, constante, palavras…
site-search-count = Resultados: { $count }
site-search-none = Nada encontrado. Tente um número, uma parte da constante ou outras palavras.
site-search-nearest = Nada encontrado. Os mais próximos:
site-search-word = Palavra de busca:
site-search-synonyms = entrar, fazer login; sair, fazer logout; senha, palavra-passe; rede, internet; conta, usuário; permissão, acesso; tempo esgotado, timeout; excluir, apagar, remover
site-languages = Idiomas
site-platform = Plataforma
site-platform-all = Plataforma: todas
site-made-with = Criado com codegloss { $version }

## Punctuation

site-page-title = { $page } · { $site }
site-labelled = { $label }: { $text }
site-parenthesized = { $text } ({ $addition })
site-items = { $items }, { $item }
site-sentences = { $first } { $second }

## Text that is shown in another language than the page

site-fallback = Ainda não traduzido (idioma do texto: { $language })
site-fallback-short = não traduzido: { $language }
site-untranslated = A maior parte desta página ainda não foi traduzida (idioma do texto: { $language }).
site-improve = Melhorar este texto
site-translate = Traduzir este texto

## The list of codes

site-groups = Grupos de códigos
site-count = { $count ->
    [one] { $count } código
    [many] { $count } de códigos
   *[other] { $count } códigos
}
site-misprint-short = antes documentado por engano como
site-deprecated-short = Obsoleto
site-retired-short = Fora de uso

## The other lists of all codes

site-lists = Listas de todos os códigos
site-list-groups = Lista curta
site-list-a-z = A–Z
site-list-numbers = Com explicações
site-list-all = Para imprimir
site-list-coverage = Tradução
site-a-z-title = Constantes de A a Z
site-a-z-text = Todas as constantes em ordem alfabética e outros nomes que um código recebe em logs e na documentação.
site-letters = Letras
site-beginning = Todas as constantes começam com { $beginning }, que é omitido abaixo.
site-beginning-on = { $platforms }: todas as constantes começam com { $beginning }, que é omitido abaixo.
site-numbers-title = O que cada código significa
site-numbers-text = Todos os códigos em ordem numérica, com constante, mensagem, causa e solução.
site-ranges = Intervalos de números
site-range-text = Não numéricos
site-ungrouped = Outros códigos
site-all-title = Todos os códigos em uma página
site-all-text = Todos os textos de cada código, para ler do início ao fim ou imprimir.
site-all-split-title = Todos os textos, para impressão
site-all-split-text = Todos os textos de cada código, divididos em várias páginas.
site-contents = Sumário
site-targets = Endereços dos links
site-coverage-title = Tradução
site-coverage-text = Quais textos existem neste idioma e quais ainda são exibidos em outro.
site-coverage-texts = Textos neste idioma
site-coverage-kind = Texto
site-coverage-share = Concluído
site-coverage-count = Quantidade
site-coverage-language = Idioma
site-coverage-message = Mensagem
site-coverage-reason = Causa
site-coverage-recovery = Solução
site-coverage-causes = Causas possíveis
site-coverage-cause-recovery = Soluções das causas possíveis
site-coverage-user-message = Mensagem para os usuários
site-coverage-note = Observação
site-coverage-long-text = Em detalhes
site-coverage-misprint-sources = Fontes dos erros de grafia
site-coverage-names = Nomes de grupos e plataformas
site-coverage-units = Unidades
site-coverage-link-targets = Destinos dos links
site-coverage-guides = Guias
site-coverage-words = Textos do site
site-coverage-total = Total
site-coverage-missing = Textos ausentes
site-coverage-nothing = Não falta nada.
site-coverage-lacks = Falta:
site-coverage-source = idioma de origem
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
site-of = { $have } de { $of }

## The filters of the list of codes

site-filter = Filtrar os códigos
site-filter-status = Status
site-filter-retry = Nova tentativa
site-filter-all = Qualquer
site-status-active = Em uso
site-status-deprecated = Obsoleto
site-status-retired = Fora de uso
site-retryable-yes = Pode funcionar
site-retryable-no = Não basta por si só
site-retryable-unknown = Não informado
site-filter-clear = Limpar filtros
site-filter-count = Códigos exibidos: { $count }
site-filter-none = Nenhum código corresponde a esses filtros.

## A code's page

site-breadcrumb = Você está aqui
site-symbol-none = Nenhuma constante para { $platform }
site-raised-by = Retornado por
site-permalink = Link permanente
site-reason = Causa
site-recovery = Solução
site-causes = Causas possíveis e soluções
site-snippet = Exemplo de código
site-copy = Copiar
site-copied = Copiado
site-alert-note = Observação
site-alert-tip = Dica
site-alert-important = Importante
site-alert-warning = Aviso
site-alert-caution = Cuidado
site-footnote-back = Voltar ao texto
site-table = Tabela
site-task-done = Concluído
site-task-open = Pendente
site-user-message = Mensagem para os usuários
site-said-also = Até ser traduzida, também é exibida em:
site-said-more = { $count ->
    [one] Mais { $count } idioma
    [many] Mais { $count } de idiomas
   *[other] Mais { $count } idiomas
}
site-dialog-button = OK
site-user-message-none = Não é necessário exibir nenhuma mensagem aos usuários.
site-note = Observação
site-long-text = Em detalhes
site-arguments = Valores no texto
site-argument-name = Nome
site-argument-type = Tipo
site-argument-example = Exemplo
site-argument-number = Número
site-argument-string = Texto
site-names = Outros nomes
site-alias = outro nome deste código
site-misprint = Erro de grafia em documentação anterior; não é a constante deste código.
site-misprint-source = Fonte: { $source }
site-see-also = Veja também
site-retry-yes = Uma nova tentativa pode funcionar
site-retry-no = Uma nova tentativa, por si só, não basta
site-deprecated = Este código está obsoleto: versões mais recentes podem deixar de retorná-lo.
site-retired = Este código está fora de uso: as versões atuais não o retornam mais.
site-replaced-by = Substituído por:
site-history = Histórico
site-introduced = Introduzido
site-replaces = Substitui:
site-turn = Códigos vizinhos
site-previous = Anterior
site-next = Próximo
site-markdown = Esta página em Markdown
site-copy-page = Copiar a página em Markdown
site-updated = Última atualização
site-date =
    { $day } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { NUMBER($year, useGrouping: "false") }
site-feed-new = Novo: { $title }
site-feed-changed = Alterado: { $title }

## The Markdown pages

site-domain = Domínio
site-group = Grupo
site-symbol = Constante
site-column-code = Código
site-column-message = Mensagem
site-one-file = Todos os guias e códigos em um arquivo

## A page that is not there

site-missing-title = Página não encontrada
site-missing-text = Não há nenhuma página neste endereço. O código pode ter sido digitado incorretamente ou a página pode ter sido movida.
site-missing-home = Ver todos os códigos de erro
site-missing-suggested = Você quis dizer uma destas páginas?
site-language = português (Brasil)
