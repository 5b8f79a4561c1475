### codegloss 命令在终端里显示的文字。每行要短；终端不显示 Markdown。


## 帮助。about- 各条和选项说明不加句号。

cli-about-tool = 由一份错误码库生成错误码网站、应用内消息和待翻译内容清单

cli-about-build = 生成错误码网站

cli-about-check = 检查错误码库和消息

cli-about-explain = 解释错误码、常量名、规则或粘贴的文本

cli-about-pack = 把消息编译成语言包，供应用读取

cli-about-new = 创建示例项目

cli-about-new-locale = 为项目增加一种语言，并写出待翻译的内容

cli-about-stub = 把一种语言缺少的内容以注释形式写入译文文件，供翻译

cli-about-status = 查看各语言的翻译进度

cli-about-help = 显示命令的帮助

# 显示在标题“示例”之下，每行一条命令，# 之后是作用。保持对齐。
cli-after-help =
    `codegloss new errors      # 在文件夹 errors 中创建项目`
    `cd errors`
    `codegloss check           # 列出问题和修复建议`
    `codegloss build           # 生成网站`
    `codegloss explain 1001    # 说明错误码 1001 的含义`

cli-option-project = 项目文件夹；不指定时，从当前文件夹向上查找最近的 `codegloss.toml`

cli-option-out-build = 网站的输出文件夹；不指定时为项目文件夹中的 `public`

cli-option-out-pack = 语言包的输出文件夹

cli-option-rust = 同时生成内含语言包的 Rust 源代码，不需要构建脚本

cli-option-target = 只写入这个目标（codegloss.toml 中的 `[packs.<名称>]`）的语言包，不另建文件夹

cli-option-typescript = 同时生成 JavaScript 和 TypeScript 模块：按名称列出错误码，调用由编译器检查

cli-option-c = 同时生成 C 和 C++ 头文件：按名称列出错误码及其参数

cli-option-format = 输出格式

cli-option-lang = 输出所用的语言，用语言标签指定，例如 `zh-Hans`；不指定时跟随系统

cli-option-check = 不写入文件，只列出将会改变的文件；有改变时视为失败

cli-option-strict = 有警告也算失败

cli-option-locale = 只列出这种语言的译者可以处理的问题；多种语言用逗号分隔

cli-option-rule = 只列出这条规则发现的问题；多条规则用逗号分隔

cli-option-severity = 只列出错误（`error`）或只列出警告（`warning`）

cli-option-fix = 先修正文件中可以安全修正的问题，再列出其余问题

cli-option-dry-run = 与 `--fix` 一起使用：不写入文件，只列出将要做的修正

cli-option-baseline = 不列出这个文件中记录的警告

cli-option-write-baseline = 把目前的所有警告记录到这个文件，供 `--baseline` 使用

cli-option-against = 把项目与这个已发布的版本比较：`errors.json`，或网站、语言包的文件夹

# 0 到 100 的数。
cli-option-fail-under = 任一语言的译文比例低于这个百分比时，视为失败

cli-argument-new-locale = 语言标签，例如 `it`、`ja`；文本只用于某个地区或某种文字时才加上它，例如 `pt-BR`、`zh-Hant`

cli-argument-locale = 项目中的一种语言，例如 `ja`、`pt-BR`

cli-argument-status-locale = 项目中的一种语言，按字段和分组列出进度；不指定时，概述所有语言

cli-argument-code = 错误码（`104`）、带域的错误码（`web/104`）、常量名、规则（`unknown-variable`），或任意文本，例如一条消息或一行日志；`-` 表示从标准输入读取

cli-argument-command = 要查看哪个命令的帮助；不指定时，列出所有命令

cli-argument-folder = 要在哪个文件夹中创建项目

cli-option-help = 显示帮助

cli-option-version = 显示版本

# 跟在选项说明之后的括号里。
cli-help-choices = 可选：{ $choices }；默认：{ $default }

# 标题独占一行，内容写在下面各行。
cli-heading = { $heading }：

cli-heading-usage = 用法

cli-heading-commands = 命令

cli-heading-options = 选项

cli-heading-arguments = 参数

cli-heading-examples = 示例

# value- 各条写在用法行的尖括号里，例如 --lang <语言>。
cli-value-folder = 文件夹

cli-value-language = 语言

cli-value-format = 格式

cli-value-code = 错误码

cli-value-rule = 规则

cli-value-target = 目标

cli-value-severity = 级别

cli-value-file = 文件

cli-value-release = 路径

cli-value-command = 命令

cli-value-percent = 百分比

cli-value-options = 选项


## 命令行写错时

cli-usage-unknown-argument = { $similar ->
        [some] 不支持选项 `{ $argument }`，是不是要用 `{ $suggestion }`？
       *[none] 多余或无法识别的参数：`{ $argument }`。
    }

cli-usage-unknown-command = { $similar ->
        [some] 未知命令 `{ $command }`，是不是要用 `{ $suggestion }`？
       *[none] 未知命令 `{ $command }`。
    }

cli-usage-missing-command = 缺少命令。

cli-usage-missing-argument = 缺少 `{ $argument }`。

cli-usage-missing-value = `{ $option }` 需要一个值。

cli-usage-invalid-value = `{ $option }` 不接受 `{ $value }`，可选的值有：{ $choices }。

cli-usage-unexpected-value = `{ $option }` 不带值，后面不能写 `{ $value }`。

cli-usage-repeated-option = `{ $option }` 重复指定。

cli-usage-conflict = `{ $option }` 与 `{ $other }` 不能同时使用。

# 其他写法错误；$problem 是英文。
cli-usage-wrong = 无法理解这条命令：{ $problem }

# 用 `--lang` 指定的语言没有文本；$shown 是改用的语言，$available 是可用的各种语言。
cli-unknown-language = 没有 `{ $language }` 的文本，改用 `{ $shown }`。可用的语言：{ $available }。

cli-usage-see-help = 运行 `{ $command }` 查看帮助。


## 检查结果。标签后面跟冒号。

# 标签及其内容，写在一行。
cli-labelled = { $label }：{ $text }

# 一项内容及其补充说明，例如常量名及其平台。
cli-with-detail = { $text }（{ $detail }）

# 并列的各项：$list 是前面各项，$item 是下一项。
cli-listed = { $list }、{ $item }

cli-label-error = 错误

cli-label-warning = 警告

cli-label-help = 建议

# 标出互相矛盾的两处中的另一处。
cli-label-other-place = 另一处在这里

# 标出译文所依据的原文。
cli-label-source-text = 源语言的文本

# 构建应用时由 cargo 显示，每种语言一行。$locale 是语言标签，例如 ja。
cli-build-untranslated = { $locale }：{ $messages } 条消息中有 { $missing } 条尚未翻译

# 构建应用时由 cargo 显示。构建脚本指定的文件夹 $folder 中没有 $path。
cli-build-missing = { $folder } 中没有 { $path }：在构建脚本中，把 codegloss 项目的文件夹传给 build_script 或 Options::new

# 构建应用时由 cargo 显示。$folder 是项目的文件夹。
cli-build-other-warnings = 另有 { $warnings } 个关于错误码的警告：运行 codegloss check --project { $folder }，或在构建脚本中调用 warnings(Warnings::All) 查看

# 用一行代替许多问题。$locale 是一种或几种语言；$place 是源语言的文件、错误码库的文件或页面所在的文件夹；$names 列出其中前几项。
cli-missing-texts = { $kind ->
        [messages] `{ $place }` 中有 { $count } 条消息没有 `{ $locale }` 译文或译文不完整：{ $names }
        [pages] `{ $place }` 中有 { $count } 个页面没有 `{ $locale }` 译文：{ $names }
        [entries] `{ $place }` 中有 { $count } 项没有写 `{ $locale }` 的值：{ $names }
       *[files] { $files } 处共有 { $count } 条消息和页面没有 `{ $locale }` 译文或译文不完整：{ $names }
    }

cli-help-missing-texts = 要逐条列出，运行 `codegloss check --rule missing-translation --format concise`；只看一种语言时，加上 `--locale` 和语言标签。

# 一种语言有多少问题；各部分并列在语言标签之后。
cli-summary-language = { $kind ->
        [errors] { $count } 个错误
        [missing] { $count } 处没有译文
       *[warnings] { $count } 个警告
    }

# 只列出一部分问题，或不列出已知问题时。
cli-summary-none = 没有要报告的问题。

cli-summary-clean = 没有问题：{ $codes } 个错误码，{ $guides ->
        [0] {""}
       *[other] { $guides } 篇指南，
    }{ $locales } 种语言。

cli-summary-warnings = { $warnings } 个警告，没有错误。

cli-summary-findings = { $warnings ->
        [0] { $errors } 个错误。
       *[other] { $errors } 个错误，{ $warnings } 个警告。
    }

# 每条规则、每种语言在一个文件中最多列出 $most 个问题。
cli-summary-left-out = 另有 { $count } 个问题没有列出：每条规则在一个文件中只列出前 { $most } 个。


## `codegloss check` 的修正和已知问题

# $place 是文件和行列位置；$old 是那里原来的文本，$new 是改成的文本。
cli-fix-made = `{ $place }` [{ $rule }] “{ $old }” → “{ $new }”

cli-fix-summary = { $fixes ->
        [0] 没有需要修正的内容。
       *[other] 已修正 { $files } 个文件中的 { $fixes } 处。
    }

cli-fix-summary-dry-run = { $fixes ->
        [0] 没有需要修正的内容。
       *[other] 将修正 { $files } 个文件中的 { $fixes } 处。
    }

# 许多修正会引起其他问题，逐一尝试耗时过长。
cli-fix-untried = 还有 { $count } 处修正没有尝试，因为会引起新问题的修正过多。可以用 `--rule` 或 `--locale` 缩小范围后再试。

# 项目原有的警告记录在文件 $path 中。
cli-baseline-known = 有 { $count } 个警告已记录在 `{ $path }` 中，没有列出。

cli-baseline-written = 已把 { $count } 个警告记录到 `{ $path }`。

# $problem 是系统的英文提示。
cli-baseline-unreadable = 无法读取 `{ $path }`：{ $problem }

cli-baseline-foreign = `{ $path }` 不是这一版 codegloss 可以读取的问题清单。请选择另一个文件；如果它是 codegloss 生成的，删除后用 `--write-baseline` 重新生成。

# $problem 是系统的英文提示。
cli-release-unreadable = 无法读取 `{ $path }`：{ $problem }

cli-release-missing = 文件夹 `{ $path }` 中既没有 `errors.json`，也没有语言包和它们的 `languages.pack`。请指定 `codegloss build` 生成的网站的文件夹或其中的 `errors.json`，或 `codegloss pack` 生成的文件夹。

cli-release-foreign = `{ $path }` 不是这一版 codegloss 可以读取的 `errors.json`：它已损坏、由其他程序生成，或来自更新的版本。

cli-release-foreign-packs = `{ $path }` 中的语言包已损坏、不是同一次构建的，或来自 codegloss 的其他版本。请改用该版本的 `errors.json`，或用这一版重新生成它的语言包。

cli-rule-unknown = { $similar ->
        [some] 没有规则 `{ $rule }`，是不是要用 `{ $suggestion }`？
       *[none] 没有规则 `{ $rule }`。
    }


## 命令无法运行时

cli-no-project = `{ $folder }` 及其上级文件夹中都没有 `codegloss.toml`。转到项目文件夹，或用 `--project` 指定，或用 `codegloss new` 新建项目。

# $problem 是系统给出的英文说明。
cli-cannot-run = codegloss 无法继续：{ $problem }

# 设置要求有日期或订阅源，而网站没有：原因和处理方法。
cli-dates-shallow = 网站没有日期和订阅源：仓库是浅克隆，缺少修改过大部分文字的提交。用 `git fetch --unshallow` 获取这些提交；在 GitHub Actions 中，给 `actions/checkout` 设置 `fetch-depth: 0`。

cli-dates-no-git = 网站没有日期和订阅源：日期取自项目的提交，而系统中没有安装 `git`。安装 `git`，或从 `codegloss.toml` 中删除 `last-updated` 和 `feed`。

cli-dates-no-repository = 网站没有日期和订阅源：日期取自项目的提交，而项目不在 Git 仓库中。在克隆的仓库中生成网站，或从 `codegloss.toml` 中删除 `last-updated` 和 `feed`。

cli-dates-untracked = 网站没有日期和订阅源：日期取自提交，而项目的文件都还没有提交。提交这些文件，并确认 `.gitignore` 没有排除它们。

# $problem 是 Git 给出的英文说明。
cli-dates-other = 网站没有日期和订阅源，因为 `git` 运行失败：{ $problem }

cli-cannot-write = 无法写入 `{ $path }`：{ $problem }

cli-foreign-folder = `{ $folder }` 中有并非由 codegloss 写入的文件，因此没有改动它。清空这个文件夹，或用 `--out` 另选一个。

cli-not-a-folder = `{ $folder }` 是文件，或是指向不存在位置的符号链接。用 `--out` 另选一个文件夹。

# $command 是命令及其选项，例如 `pack --rust`。
cli-other-command = `{ $folder }` 是由 `codegloss { $command }` 生成的，因此没有改动它。用 `--out` 另选一个文件夹；如果其中的内容已不再需要，可以先删除这个文件夹。

cli-other-project = `{ $folder }` 是为另一个项目（域 `{ $domain }`）生成的，因此没有改动它。用 `--out` 另选一个文件夹。如果 `{ $domain }` 原是本项目的域，后来改名或删除了，就删除这个文件夹，再重新运行命令。

cli-old-folder = `{ $folder }` 是由旧版本的 codegloss 生成的，其中没有出现本项目的任何一个域，因此没有改动它。用 `--out` 另选一个文件夹；如果这个文件夹属于本项目，就删除它，再重新运行命令。

cli-damaged-manifest = `{ $path }` 是 codegloss 写入 `{ $folder }` 的文件的清单，它已损坏，或来自较新版本的 codegloss。没有这份清单，就无法分清哪些文件是由 codegloss 写入的，因此没有作任何改动。先把要保留的文件移出这个文件夹，再删除它，然后重新运行命令，codegloss 会重新写入自己的全部文件。

cli-foreign-file = `{ $path }` 占用了网站文件的位置，且不是 codegloss 写入的。将它移走，或用 `--out` 换一个文件夹。

cli-folder-busy = 另一个进程正在向 `{ $folder }` 写入，等它结束后再试。

cli-folder-in-project = `{ $folder }` 是项目的源文件夹，或在其中。用 `--out` 另选一个文件夹。

cli-folder-not-empty = `{ $folder }` 不是空文件夹。为项目另选一个新文件夹。


## 生成

cli-progress-render = 正在生成页面：{ $done }/{ $total }

cli-progress-write = 正在写入文件：{ $done }/{ $total }

cli-site-written = 网站已生成到 `{ $folder }`：共 { $files } 个文件，写入 { $changed } 个，删除 { $removed } 个。

cli-site-unchanged = `{ $folder }` 中的网站已是最新：共 { $files } 个文件，没有变化。

cli-site-would-change = 生成网站将在 `{ $folder }` 中写入 { $changed } 个文件，删除 { $removed } 个文件。

cli-site-look = 用浏览器打开 `{ $path }` 查看。

# 生成时有错误，跟在检查结果之后。
cli-site-not-written = 网站没有生成，之前生成的保持原样。

cli-packs-unchanged = `{ $folder }` 中的语言包已是最新：共 { $files } 个文件，没有变化。

cli-packs-would-change = `codegloss pack` 将在 `{ $folder }` 中写入 { $changed } 个文件，删除 { $removed } 个文件。

cli-packs-written = 语言包已写入 `{ $folder }`：共 { $files } 个文件。

cli-project-created = 已在 `{ $folder }` 中创建项目。

# 警告。$outer 是新项目所在的项目的文件夹。
cli-project-within = `{ $folder }` 位于 `{ $outer }` 的项目中，现在自成一个项目：在其中运行的命令不会读取外层的项目。如果是想为外层的项目增加错误码，请删除 `{ $folder }`，把错误码写在外层的 `catalog` 文件夹中。

# 接下来运行的命令，每行一条。
cli-project-next =
    检查项目并生成网站：
    `  cd { $folder }`
    `  codegloss check`
    `  codegloss build`


## 语言：`codegloss status`、`new-locale` 和 `stub`

# 错误。codegloss 运行期间，另一个程序保存了这个文件；或者它是符号链接。
cli-file-changed = codegloss 运行期间 `{ $path }` 有改动，因此没有写入任何文件。请重新运行命令。

# 跟在“无法写入某个文件”的消息之后。
cli-files-written = 在此之前已写入的文件：{ $paths }

cli-locale-added = 已把 `{ $locale }` 加入 `{ $path }`。

cli-locale-listed = 项目中已有语言 `{ $locale }`。用 `codegloss stub { $locale }` 写出它缺少的内容。

cli-locale-no-language = { $similar ->
        [some] `{ $locale }` 不是语言标签，是不是要用标签 `{ $suggestion }`？
       *[none] `{ $locale }` 不是语言标签。请使用 BCP 47 标签，例如 `ja`、`pt-BR`、`zh-Hant`。
    }

# $targets 是项目中各目标的名称。
cli-target-unknown = { $similar ->
        [some] 项目中没有目标 `{ $target }`，是不是要用 `{ $suggestion }`？项目中的目标：{ $targets }。
       *[none] 项目中没有目标 `{ $target }`。项目中的目标：{ $targets }。在 codegloss.toml 中用 `[packs.<名称>]` 可以增加目标。
    }

# $locales 是项目中各语言的标签。
cli-locale-unknown = { $similar ->
        [some] 项目中没有语言 `{ $locale }`，是不是要用 `{ $suggestion }`？项目中的语言：{ $locales }。
       *[none] 项目中没有语言 `{ $locale }`。项目中的语言：{ $locales }。用 `codegloss new-locale` 可以增加语言。
    }

cli-stub-of-source = `{ $locale }` 是源语言，其他语言由它翻译而来，没有要写入的内容。

# 每个文件一行。
cli-stub-written = { $removed ->
        [0] `{ $path }`：加入 { $added } 条待翻译的内容
       *[other] `{ $path }`：加入 { $added } 条待翻译的内容，移除 { $removed } 条已经翻译的
    }

cli-stub-unchanged = `{ $locale }` 的文件中，每条尚未翻译的消息都已有待翻译的条目。

# 标题，其下每行一个文件或链接。
cli-stub-others = 没有写入、仍待翻译的内容：

# $source 是原文所在的文件。
cli-stub-page = `{ $path }`（译自 `{ $source }`）

# $what 是 cli-missing-link-target 或 cli-missing-misprint-source：内容在错误码库的表里，每种语言一个键。
cli-stub-place = `{ $path }:{ $line }`：{ $what }

# $name 是语言标签，或字段、分组的名称。
cli-status-locale = { $name }：{ $total } 段文本，已翻译 { $translated } 段（{ $percent }%）

cli-status-left = { "  " }还剩 { $texts } 段：{ $words } 个词，{ $characters } 个字符

# 这种语言的文件中的问题，缺少译文的除外。
cli-status-findings = { "  " }文件中有 { $findings } 个问题：运行 `codegloss check` 查看

# 标题，其下每个字段、每个分组一行。
cli-status-kinds = 按字段：

cli-status-groups = 按分组：

cli-status-share = { "  " }{ $name }：{ $translated }/{ $total }（{ $percent }%）

# 读者能看到的各类文本。
cli-status-kind = { $kind ->
        [message] 消息
        [reason] 可能原因
        [recovery] 解决方法
        [user-message] 给用户的提示
        [note] 备注
        [causes] 具体原因
        [cause-recovery] 具体原因的解决方法
        [long-text] 长文本
        [misprint-sources] 误写的出处
        [names] 域、分组和平台的名称
        [units] 单位
        [link-targets] 链接地址
        [guides] 指南
       *[words] 网站用语
    }


## `codegloss explain` 的回答

cli-explain-unknown = { $similar ->
        [some] 没有名为 `{ $query }` 的错误码、常量名或规则，是否想查 `{ $suggestion }`？
       *[none] 没有名为 `{ $query }` 的错误码、常量名或规则。
    }

# 列表的标题：搜索结果，输入的内容不是任何名称。
cli-explain-matches = { $similar ->
        [some] 与之匹配的有：
       *[none] 最接近的有：
    }

# 有哪些错误码，每个域一行。错误码较多时，$codes 只有开头几个和最后一个。
cli-explain-codes = 域 `{ $domain }` 有 { $count } 个错误码：{ $codes }

cli-explain-more-domains = 另有 { $count } 个域也有错误码。

cli-explain-errors = 这个项目有 { $count } 个错误，以上内容可能不完整。用 `{ $command }` 查看这些错误。

cli-explain-no-codes = 这个项目还没有错误码。

cli-explain-alias = `{ $alias }` 是 `{ $symbol }` 的别名。

cli-explain-misprint-of-code = 早期文档把错误码 { $code } 误写为 `{ $printed }`。

cli-explain-misprint = 早期文档把错误码 { $code } 的常量名误写为 `{ $printed }`，正确的常量名是 `{ $symbol }`。

cli-explain-deprecated = 这个错误码已弃用：仍可能出现，但以后的版本可能不再返回，新代码不应依赖它。

cli-explain-retired = 这个错误码已停用：当前版本不再返回。

# 回答各部分的标签。
cli-label-reason = 可能原因

cli-label-recovery = 解决方法

cli-label-causes = 具体原因与解决方法

cli-label-user-message = 给用户的提示

cli-label-nothing-for-user = 无需向用户显示任何提示

cli-label-note-field = 备注

cli-label-see-also = 另请参阅

cli-label-group = 分组

cli-label-domain = 域

cli-label-symbol = 常量名

cli-label-raised-by = 返回此错误码的调用

cli-label-aliases = 别名

cli-label-misprints = 早期文档误写为

cli-label-arguments = 参数

cli-label-severity = 级别

cli-label-retryable = 可以重试

cli-label-since = 起始版本

cli-label-deprecated-in = 弃用版本

cli-label-retired-in = 停用版本

cli-label-replaced-by = 改用

cli-label-replaces = 替代

cli-label-yes = 是

cli-label-no = 否

# 标出没有译文、以另一种语言显示的文本。
cli-label-shown-in = （暂无译文，以 { $language } 显示）

# 其下是一个错误码尚无译文的内容的标识符，例如 chat-104.reason。
cli-label-missing = 尚无译文

# `label-missing` 的列表项：各语言地址不同的链接。
cli-missing-link-target = 链接 { $id } 的地址

# `label-missing` 的列表项：以前的文档中误写的常量名。
cli-missing-misprint-source = 误写 { $id } 的出处

# 回答不是来自磁盘上的项目。
cli-label-built-in = 来自 codegloss 内置的错误码库：{ $name }
