### `codegloss check` 对每个问题显示的文字。规则的一般说明在 rule.ftl 中。
###
### 消息是问题的标题，在终端里跟在“错误：”或“警告：”之后。`.recovery` 作为建议显示在作者的原文之下，
### 一两句话。终端不显示 Markdown，去掉反引号后句子也应通顺。
###
### 一条规则有几种情形时，每种情形各有一条消息，参数在 docs/catalog/finding.toml 中声明。
### 有相近的名称时，$similar 为 `some`，$suggestion 是该名称；否则 $similar 为 `none`。

## 文件

# $detail 是系统给出的英文说明，或文件中的位置。$limit 是 MiB 数、文件数或文件夹数。
finding-unreadable-file-missing = 缺少 `{ $path }`
    .recovery = 创建 `{ $path }`，或用 `--project` 指定项目文件夹。

finding-unreadable-file-too-large = `{ $path }` 超过 { $limit } MiB
    .recovery = 拆分成几个小文件，或移到项目的文件夹之外。

# $name 是文件名。
finding-unknown-locale-page = `{ $path }` 的文件名中没有语言
    .recovery = 改名为 `{ $name }`。译文放在旁边，文件名带有它的语言标签。

finding-unreadable-file-not-utf8 = `{ $path }` 不是 UTF-8 编码（第 { $line } 行）
    .recovery = 改存为 UTF-8 编码。

finding-unreadable-file-encoding = `{ $path }` 不是 UTF-8 编码，很可能是 { $encoding }（第 { $line } 行）
    .recovery = 在编辑器中以 { $encoding } 编码打开，再存为 UTF-8；也可以用 `iconv -f { $encoding } -t UTF-8` 转换。

finding-unreadable-file-line-ends = `{ $path }` 的换行符只有回车（CR）
    .recovery = 改用 LF 或 CRLF 换行，重新保存。

finding-unreadable-file-name-not-utf8 = `{ $path }` 的文件名不是 UTF-8 编码
    .recovery = 给它改名。

finding-unreadable-file-too-many = 项目中的文件和文件夹超过 { $limit } 个
    .recovery = 把不属于项目的文件移到项目的文件夹之外。

finding-unreadable-file-too-many-folders = 项目中的文件夹超过 { $limit } 个
    .recovery = 把不属于项目的文件夹移到项目之外，并删除文件夹之间的符号链接：每经过一个链接，目标文件夹及其所有子文件夹都会再计一次。

finding-unreadable-file-too-deep = `{ $path }` 的文件夹嵌套超过 { $limit } 层
    .recovery = 把其中的内容移到更上层的文件夹。

finding-unreadable-file-name = `{ $path }` 的名称中有控制字符或反斜杠
    .recovery = 从名称中去掉控制字符和反斜杠。

finding-unreadable-file-changed = codegloss 读取项目时，`{ $path }` 被修改或删除
    .recovery = 重新运行这条命令。

finding-unreadable-file-other = 无法读取 `{ $path }`：{ $detail }
    .recovery = 确认它是普通文件或文件夹，并且有读取权限。

finding-path-outside-project = `{ $path }` 指向项目文件夹之外
    .recovery = 把它指向的内容复制到 `{ $path }`，或删除这个链接。

finding-ignored-file = `{ $path }` 未被读取：消息文件不能使用这个路径
    .recovery = 把它改名或移动到 `{ $name }`。

finding-ignored-file-template = `{ $path }` 未被读取：没有页面使用这个名称的模板
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 改用主题模板的名称，或在其他模板中引用它。
    }

# $kind 是这个文件在其他程序中的用途：page（页面）、part（页面的一部分）、order（页面次序）或 picture（图片）。
finding-ignored-file-page = `{ $path }` 未被读取：页面不能使用这样的文件
    .recovery = { $kind ->
        [part] 其他页面引入它。把它的文字粘贴到那些页面，再删除这个文件。
        [order] 在 `{ $name }` 中写分组的标题和 `order`，再删除这个文件。
        [picture] 移动到 `{ $name }`。它在页面中的地址以 `/` 开头。
       *[page] 改名为 `{ $name }`。之后，其中的导入和组件会有报告。
    }

finding-merge-conflict = `{ $path }` 中有未解决的合并冲突
    .recovery = 保留其中一个版本，或合并两个版本，再删除以 `<<<<<<<`、`=======`、`>>>>>>>` 开头的行。要显示这样的行，在行首加空格。


## 项目与错误码库

finding-invalid-toml-quote = 缺少引号
    .recovery = 字符串的首尾都要加引号。字符串里的引号写作 `\"`。

# $character 是输入的字符，$expected 是 TOML 中应写的字符：`"`、`,`、`=`、括号、字母或数字。
finding-invalid-toml-character = 应写 `{ $expected }` 而不是 `{ $character }`
    .recovery = 关闭输入法，改正它和这一行中的其他同类字符。

# $character 是码点，例如 U+3000。
finding-invalid-toml-space = { $character } 不是普通空格
    .recovery = 改用普通空格。输入法和网页会产生看起来一样的其他空格。

finding-invalid-toml-duplicate-key = 这个表中已有键 `{ $key }`
    .recovery = 保留其中一个，或改正另一个的名称。

finding-invalid-toml-duplicate-table = 文件中已有表 `{ $table }`
    .recovery = 把两处的键合并到一个表中。如果是列表中的两项，例如两个错误码，在每一项之前写双方括号 `[[{ $table }]]`。

finding-invalid-toml-single-brackets = `{ $table }` 在这个文件的别处用了双方括号
    .recovery = 在每一项之前都写双方括号 `[[{ $table }]]`。

finding-invalid-toml-table-row = Markdown 表格的一行不是 TOML
    .recovery = 每个错误码写成单独的表：先写 `[[code]]`，再在下面写 `code = …`。手册的“从其他生成器迁移”一页有脚本，可以把这些行转换过来。

finding-invalid-toml-equals = 键 `{ $key }` 之后缺少 `=`
    .recovery = 写成 `{ $key } = …`，值写在 `=` 之后。不加引号的键不能有空格。

# $value 是写作值的内容。
finding-invalid-toml-value = `{ $value }` 不是有效的值
    .recovery = 字符串要加引号；`true` 和 `false` 用小写；数只用阿拉伯数字，不带单位。

finding-invalid-toml-no-value = 缺少值
    .recovery = 在 `=` 之后写值：带引号的字符串、数字、`true`、`false`，或方括号中的列表。

finding-invalid-toml-comma = 缺少逗号
    .recovery = 各项之间用逗号 `,` 隔开。

# $bracket 是 `[`、`[[` 或 `{"{"}`，$expected 是与它配对的括号。
finding-invalid-toml-open = `{ $bracket }` 没有闭合
    .recovery = 在结束处补上 `{ $expected }`。

# $text 是不该出现的内容：一个字符，或一行的剩余部分。
finding-invalid-toml-unexpected = 多余的 `{ $text }`
    .recovery = 删除它，或另起一行。注释以 `#` 开头。

finding-invalid-toml-key = 键中不能有 `{ $key }`
    .recovery = 键只用字母 A–Z、a–z、数字、`-` 和 `_`。注释以 `#` 开头。

finding-invalid-toml-escape = 无效的转义序列
    .recovery = 反斜杠写作 `\\`，或把字符串放在单引号中。

# $problem 是 TOML 解析器给出的英文说明，不属于以上各种情形。
finding-invalid-toml = TOML 解析器无法读取这里，原文是“{ $problem }”
    .recovery = 改正标出的内容。TOML 的语法见 toml.io。

finding-unknown-key = 未知的键 `{ $key }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 删除这个键，或在手册的“错误码库”一页中查找需要的键。
    }

finding-unknown-key-in-table = { finding-unknown-key }
    .recovery = { finding-unknown-key.recovery }

# $line 是要写的一行：platforms = ["ios"]。
finding-unknown-key-platform = 域 `{ $domain }` 没有列出平台 `{ $key }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？如果不是，在域的文件中，在 `domain` 之后写一行 `{ $line }`。
       *[none] 在域的文件中，在 `domain` 之后写一行 `{ $line }`。
    }

# $type 是值的类型：string、integer 或 boolean。
finding-unknown-key-meta = `codegloss.toml` 没有声明信息 `{ $key }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？如果不是，在 `codegloss.toml` 中添加 `[meta.{ $key }]`，其中写 `type = "{ $type }"`。
       *[none] 在 `codegloss.toml` 中添加 `[meta.{ $key }]`，其中写 `type = "{ $type }"`。
    }

finding-missing-key = 缺少键 `{ $key }`
    .recovery = 在这个表中补上 `{ $key }`。

finding-missing-key-in-table = { finding-missing-key }
    .recovery = { finding-missing-key.recovery }

# $choices 是这个键接受的值。
finding-invalid-value = `{ $key }` 的值无效：`{ $value }`

finding-invalid-value-string = { finding-invalid-value }
    .recovery = 写成带引号的字符串。

finding-invalid-value-boolean = { finding-invalid-value }
    .recovery = 写 `true` 或 `false`，不加引号。

finding-invalid-value-number = { finding-invalid-value }
    .recovery = 写一个数字，不加引号。

finding-invalid-value-array = { finding-invalid-value }
    .recovery = 写成方括号中的列表，例如 `["ios", "android"]`。

finding-invalid-value-table = { finding-invalid-value }
    .recovery = 写成一个表：把键和值放在花括号中，或写在 `[标题]` 之后的各行。

finding-invalid-value-tables = `[{ $key }]` 应写双方括号
    .recovery = 这是一个列表，在每一项之前写双方括号 `[[{ $key }]]`。

finding-invalid-value-code = { finding-invalid-value }
    .recovery = 写一个不超过 64 位的整数，或长度为 1 到 100 字节、不含空格的字符串。

finding-invalid-value-url = { finding-invalid-value }
    .recovery = 写一个以 `https://` 或 `http://` 开头的地址，不带查询字符串和片段标识。

finding-invalid-value-source-url = { finding-invalid-value }
    .recovery = 写一个以 `https://` 或 `http://` 开头的地址，其中用 `{"{"}path{"}"}` 代表文件路径；也可以用 `{"{"}line{"}"}` 代表行号。

finding-invalid-value-feed = { finding-invalid-value }
    .recovery = 订阅源中的地址是完整的：在 `[site]` 中同时设置 `base-url`。

finding-invalid-value-domain-name = { finding-invalid-value }
    .recovery = 以小写字母 a–z 开头，其后可用 a–z、0–9 和 `-`。名称不能是语言标签，也不能是 `a-z`、`all`、`assets`、`codes`、`coverage`、`e`、`guide`、`index`、`numbers`、`platform`、`site`、`unit`。

finding-invalid-value-variant-name = { finding-invalid-value }
    .recovery = 以大写字母 A–Z 开头，其后只用字母和数字。

finding-invalid-value-symbol = { finding-invalid-value }
    .recovery = 写一个不含空格的标识符。

finding-invalid-value-call = { finding-invalid-value }
    .recovery = 在一行内写出调用的名称或签名，例如 `login(token)`。

finding-invalid-value-calls = { finding-invalid-value }
    .recovery = 写一个字符串或字符串的列表；各平台不同时写成表，每个平台各写一项。

# `[meta.<名称>]` 中的名称。
finding-invalid-value-meta-name = { finding-invalid-value }
    .recovery = 以字母 a–z 开头，其后可用字母 a–z、数字和不相连的 `-`，例如 `http-status`。每个错误码本来就有的信息（例如 `group` 和 `status`）不能声明。

# `[packs.<名称>]` 中目标的名称。
finding-invalid-value-target-name = { finding-invalid-value }
    .recovery = 以字母 a–z 开头，其后可用字母 a–z、数字和不相连的 `-`，例如 `web`。`default` 是 `[packs]` 本身的名称。

# $value 是语言标签。
finding-invalid-value-locales-without-end = `{ $key }` 中缺少 `{ $value }`
    .recovery = 加上 `{ $value }`。其他语言没有的文本取自默认语言或源语言，因此这两种语言都必须列出。

finding-invalid-value-integer = { finding-invalid-value }
    .recovery = 写一个整数，不加引号。

finding-invalid-value-choices = { finding-invalid-value }
    .recovery = 列出所有可选的值，每个只写一次，例如 `["user", "operator"]`。

finding-invalid-value-cause-name = { finding-invalid-value }
    .recovery = 以字母 a–z 开头，其后可用字母 a–z、数字和不相连的 `-`，例如 `wrong-app`。

finding-invalid-value-listed-twice = `{ $key }` 中重复列出了 `{ $value }`
    .recovery = 删除其中一个。

finding-invalid-value-argument-name = { finding-invalid-value }
    .recovery = 以字母 A–Z 或 a–z 开头，其后可用字母、数字、`-` 和 `_`。

finding-invalid-value-number-with-unit = { finding-invalid-value }
    .recovery = 写一个数字、一个字符串，或带单位的数字：`{"{"} value = 2, unit = "KB" {"}"}`。

finding-invalid-value-locale = { finding-invalid-value }
    .recovery = 写一个语言标签，例如 `zh-Hans`，每个标签只列一次。

finding-invalid-value-listed-locale = { finding-invalid-value }
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？项目的语言有：{ $choices }。
       *[none] 从项目的语言中选择：{ $choices }。
    }

finding-invalid-value-one-of = { finding-invalid-value }
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？可选的值有：{ $choices }。
       *[none] 从这些值中选择：{ $choices }。
    }

finding-invalid-value-argument-type = { finding-invalid-value }
    .recovery = 示例的类型要与参数一致：`number` 写数字，`string` 写带引号的字符串。

finding-invalid-value-text-or-locales = { finding-invalid-value }
    .recovery = 写一个字符串，或一个表，其中每种语言各有一个字符串。

finding-invalid-value-whole-number = { finding-invalid-value }
    .recovery = 写一个整数，不加引号。

finding-invalid-value-logo = { finding-invalid-value }
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？路径从 `site/static` 算起。
       *[none] 写 `site/static` 中的一个文件，例如 `logo.svg`：可以是带 `viewBox` 的 SVG，也可以是 PNG、JPEG、GIF、WebP 或 AVIF。
    }

finding-invalid-value-color = { finding-invalid-value }
    .recovery = 按 `#rrggbb` 写颜色，例如 `#0b6bcb`。

finding-invalid-value-content-source = { finding-invalid-value }
    .recovery = 写 `'self'`、以 `https://` 或 `wss://` 开头的地址，或脚本、样式的哈希值，例如 `'sha256-…'`。`data:` 和 `blob:` 不能用于脚本和样式。不能使用 `'unsafe-inline'`、`'unsafe-eval'` 和 `*`，它们会使保护失效。

# $value 是链接的数量。
finding-invalid-value-site-links = `{ $key }` 中有 { $value } 个链接，而页头最多放 5 个
    .recovery = 保留最重要的 5 个链接，其余的写入页脚的消息或指南。

finding-invalid-value-always-error = { finding-invalid-value }
    .recovery = 写 `"error"`，或删除这一行。这条规则报告的问题会使语言包或页面出错，因此始终是错误。只有报告警告的规则才能设为 `"warning"` 或 `"off"`。

finding-invalid-value-file-pattern = { finding-invalid-value }
    .recovery = 写一个相对于项目文件夹的路径，其中 `{"{"}locale{"}"}` 出现一次，并以 `.ftl` 结尾，例如 `l10n/{"{"}locale{"}"}/errors.ftl`。`*` 匹配名称中的任意字符，`**` 匹配任意层文件夹。

finding-invalid-value-no-such-files = { finding-invalid-value }
    .recovery = 没有文件与这个模式匹配。改正路径（相对于项目文件夹），或删除这个模式。

finding-invalid-value-redirect = { finding-invalid-value }
    .recovery = 写以前地址的路径：`guide/start.html` 从页面所在语言的文件夹算起，`/docs/start` 从网站的根算起。不支持通配符。

finding-invalid-value-page-name = { finding-invalid-value }
    .recovery = 只用字母 A–Z 和 a–z、数字、`-` 和 `_`，长度为 1 到 100 个字符。

# $code-point 和 $name 是字符的码点和 Unicode 名称，例如 U+202E 和 RIGHT-TO-LEFT OVERRIDE。$more 是本文件中没有逐行报告的其余行数。
finding-invisible-character-in-name = { $count ->
        [1] 名称中有不可见字符：{ $code-point } { $name }
       *[other] 这一行的名称中有 { $count } 个不可见字符，第一个是 { $code-point } { $name }
    }
    .recovery = 删除这个字符，或重新输入名称。{ $more ->
        [0] {""}
       *[other] 本文件还有 { $more } 行含有这样的名称。
    }

finding-invalid-language-tag = 语言标签 `{ $tag }` 的写法不标准
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 写成 `en`、`zh-Hans`、`pt-BR` 这样的标签。
    }

# $folder 是 `locales` 中的文件夹名，或者指南页、长文本文件名中的语言标签。
finding-unknown-locale = `{ $folder }` 不是项目的语言
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？如果不是，把这种语言加入 `codegloss.toml` 的 `locales`。
       *[none] 把这种语言加入 `codegloss.toml` 的 `locales`，或删除以它命名的文件。
    }

# $tag 是 $folder 的标准写法。
finding-unknown-locale-respelt = { finding-unknown-locale }
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？如果不是，把它改名为 `{ $tag }`，再把 `{ $tag }` 加入 `codegloss.toml` 的 `locales`。
       *[none] 把它改名为标准写法 `{ $tag }`，再把 `{ $tag }` 加入 `codegloss.toml` 的 `locales`。
    }

finding-unknown-locale-spelling = { finding-unknown-locale }
    .recovery = 把它改名为 `{ $tag }`。

finding-unknown-locale-no-tag = { finding-unknown-locale }
    .recovery = 改用语言标签命名，例如 `en`、`zh-Hans`，或移到项目的文件夹之外。

finding-duplicate-code = 错误码 `{ $code }` 在域 `{ $domain }` 中定义了两次
    .recovery = 删除其中一处定义，或改正它的错误码。

# $name 是两者共用的名称；$other 是错误码，或使用同一页面的域。
# $also 是两个错误码除消息外还有什么相同：page（页面）、name（生成代码中的名称）、both（两者）或 none（没有）。
finding-colliding-code-message = `{ $code }` 与 `{ $other }` 的消息同为 `{ $name }`
    .recovery = { $also ->
        [page] 用 `message = "…"` 和 `page = "…"` 为其中一个另行指定消息和页面。
        [name] 用 `message = "…"` 和 `name = "…"` 为其中一个另行指定消息和生成代码中的名称。
        [both] 用 `message = "…"`、`page = "…"` 和 `name = "…"` 为其中一个另行指定消息、页面和生成代码中的名称。
       *[none] 用 `message = "…"` 为其中一个另行指定消息。
    }

finding-colliding-code-page = `{ $code }` 与 `{ $other }` 的页面同为 `{ $name }`
    .recovery = 用 `page = "…"` 为其中一个另行指定页面。

finding-colliding-code-name = `{ $code }` 与 `{ $other }` 在生成代码中同名：`{ $name }`
    .recovery = 用 `name = "…"` 为其中一个另行指定名称。

finding-duplicate-symbol = 错误码 `{ $code }` 和 `{ $other }` 使用了同一个常量名 `{ $symbol }`
    .recovery = 改正其中一个。如果是早期文档中的误写，把它列入 `misprints`。

finding-unknown-code = 域 `{ $domain }` 中没有错误码 `{ $code }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 改正这个错误码，或补上它的定义。
    }写法要与定义一致：数字不加引号，字符串加引号。

# $key 是 `deprecated-in` 或 `retired-in`；$status 和 $needed 是关键字：active、deprecated、retired。
finding-contradicting-status = 错误码 `{ $code }` 设置了 `{ $key }`，状态却是 `{ $status }`
    .recovery = 设置 `status = "{ $needed }"`；如果该版本尚未发布，先删除 `{ $key }`。

finding-cyclic-replacement-itself = 错误码 `{ $code }` 的 `replaced-by` 是它自己
    .recovery = 写明应改用的错误码，或删除 `replaced-by`。

# $path 的首尾是同一个错误码，$count 是其中错误码的个数。
finding-cyclic-replacement-others = { $count } 个错误码的 `replaced-by` 形成循环：{ $path }
    .recovery = 删除仍在使用的错误码的 `replaced-by`。

finding-redundant-see-also-itself = 错误码 `{ $code }` 的 `see-also` 中有它自己
    .recovery = 删除它，或换成原本想写的错误码。

finding-redundant-see-also-twice = 错误码 `{ $code }` 的 `see-also` 中有两个 `{ $other }`
    .recovery = 删除其中一个，或换成原本想写的错误码。

finding-unused-constant = 没有文本使用常量 `{ $name }`
    .recovery = 在写有这个值的文本中改用 `{"{"} ${ $name } {"}"}`，或删除这个常量。

finding-unused-link = 没有文本使用链接 `{ $label }`
    .recovery = 在需要链接的地方写 `[文字][{ $label }]`，或删除这个链接。

finding-unused-argument = 错误码 `{ $code }` 的文本都没有使用参数 `{ $name }`
    .recovery = 在这个错误码的文本中写 `{"{"} ${ $name } {"}"}`，或删除这个参数。

finding-unknown-language = `{ $tag }` 不是已知语言的标签
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 写成 `en`、`zh-Hans`、`pt-BR` 这样的标签。没有标签的语言可用 `qaa` 到 `qtz`。
    }

finding-contradicting-domain = 域 `{ $domain }` 的 `{ $key }` 在两个文件中的值不同
    .recovery = 只保留其中一个值：它适用于这个域的所有文件。


## 消息

# $expected 是缺少的字符、字符的种类（`letter`、`digit`、`line-end`），或名称。
finding-syntax-error-expected-token = 缺少 `{ $expected }`
    .recovery = 补上 `{ $expected }`。如果这一行是上一行文本的延续，用空格缩进。

finding-syntax-error-expected-char-range = { $expected ->
        [letter] 缺少字母 A–Z 或 a–z
        [digit] 缺少数字
        [line-end] 缺少换行
       *[other] 缺少以下字符之一：`{ $expected }`
    }
    .recovery = { $expected ->
        [line-end] 在 `->` 之后换行，每个变体单独占一行。
        [digit] 用阿拉伯数字写数，例如 `1` 或 `0.5`。
       *[other] 名称以字母 A–Z 或 a–z 开头。如果这一行是上一行文本的延续，用空格缩进。
    }

finding-syntax-error-expected-message-field = 消息 `{ $expected }` 既没有文本，也没有属性
    .recovery = 在 `=` 之后写文本，或在缩进的一行中添加属性。

finding-syntax-error-expected-term-field = 术语 `-{ $expected }` 没有文本
    .recovery = 在 `=` 之后写文本：术语不能只有属性。

finding-syntax-error-forbidden-callee = 函数名必须大写
    .recovery = 函数名用大写，例如 `NUMBER`；如果是引用，去掉圆括号。

finding-syntax-error-missing-default-variant = 没有默认变体
    .recovery = 在其他变体都不匹配时要用的变体前加 `*`。

finding-syntax-error-missing-value = 缺少文本
    .recovery = 在这里写文本；空文本写作 `{"{"}""{"}"}`。

finding-syntax-error-multiple-default-variants = 有多个默认变体
    .recovery = 只在一个变体前保留 `*`。

finding-syntax-error-message-reference-as-selector = 消息不能用作选择器
    .recovery = 改用变量作选择器，例如 `$count`。

finding-syntax-error-term-reference-as-selector = 术语不能用作选择器
    .recovery = 改用变量或术语的属性作选择器。

finding-syntax-error-message-attribute-as-selector = 消息的属性不能用作选择器
    .recovery = 改用变量作选择器，例如 `$count`。

finding-syntax-error-term-attribute-as-placeable = 术语的属性不能直接显示
    .recovery = 引用术语本身，或用这个属性作选择器。

finding-syntax-error-unterminated-string-literal = 缺少右引号
    .recovery = 在同一行补上右引号。

finding-syntax-error-positional-argument-follows-named = 位置参数写在了命名参数之后
    .recovery = 把位置参数移到前面。

finding-syntax-error-duplicated-named-argument = 参数 `{ $expected }` 重复
    .recovery = 删除其中一个。

finding-syntax-error-unknown-escape-sequence = 未知的转义序列
    .recovery = 只能用 `\\`、`\"`、`\u` 加 4 位十六进制数，或 `\U` 加 6 位十六进制数。

finding-syntax-error-invalid-unicode-escape-sequence = 无效的 Unicode 转义序列
    .recovery = 写 `\u` 加 4 位十六进制数，或 `\U` 加 6 位十六进制数，并且对应一个 Unicode 字符。

finding-syntax-error-unbalanced-closing-brace = 右花括号没有对应的左花括号
    .recovery = 删除它；要显示花括号，写作 `{"{"}"{"}"}"{"}"}`。

finding-syntax-error-expected-inline-expression = 缺少变量、引用或带引号的文本
    .recovery = 在花括号里写变量，例如 `$count`，或删除花括号。要显示花括号，写作 `{"{"}"{"{"}"{"}"}`。

finding-syntax-error-expected-simple-expression-as-selector = 这里的内容不能用作选择器
    .recovery = 改用变量作选择器，例如 `$count`。

finding-syntax-error-expected-literal = 缺少数字或带引号的文本
    .recovery = 命名参数的值只能是数字或带引号的文本。

finding-syntax-error-space-indentation = 用 { $character } 缩进，它不是普通空格
    .recovery = 改用普通空格缩进。输入法和网页会产生看起来一样的其他空格。

finding-syntax-error-line-start = 文本中有一行以 `{ $character }` 开头
    .recovery = 把行首写作 `{"{"} "" {"}"}{ $character }`。

finding-syntax-error-dot-at-line-start = 文本中有一行以 `.` 开头
    .recovery = 把行首写作 `{"{"} "" {"}"}.`；如果这一行是属性，在名称后写 `=`。

finding-syntax-error-empty-attribute = `.{ $name }` 没有文本
    .recovery = 删除这一行，或在 `=` 之后写文本。

finding-syntax-error-name = 名称 `{ $name }` 中有 A–Z、a–z、数字、`-`、`_` 以外的字符
    .recovery = 消息、属性、变量、术语和变体的名称不翻译，照原文抄写。

finding-syntax-error-full-width = 应写 `{ $expected }`，而不是 `{ $character }`
    .recovery = 关闭输入法，改为 `{ $expected }`。

finding-syntax-error-comment-inside = 注释写在了消息里面
    .recovery = 把注释移到消息上方。

finding-syntax-error-tab-indentation = 有一行用制表符缩进
    .recovery = 改用空格缩进。

finding-invalid-character-escape = `{ $escape }` 不对应任何 Unicode 字符
    .recovery = 直接写出字符，或使用该字符的 Unicode 码点。大于 FFFF 的码点写成一个 `\U` 加 6 位十六进制数，不像 JSON 那样写成一对 `\u`。

finding-nesting-too-deep = 花括号嵌套超过 { $limit } 层
    .recovery = 检查每个左花括号是否在正确的位置闭合，或把内层的部分改成术语。

finding-duplicate-message = `{ $id }` 在这种语言中定义了两次
    .recovery = 保留一处，删除另一处。

finding-duplicate-attribute = `{ $id }` 的属性 `.{ $attribute }` 出现了两次
    .recovery = 保留其中一个，或把两段文本合并。

finding-unknown-attribute = `.{ $attribute }` 不是 `{ $id }` 的字段
    .recovery = { $similar ->
        [some] 是否想写 `.{ $suggestion }`？
       *[none] 改用 `.reason`、`.recovery`、`.user-message` 或 `.note`，或把文本移到单独的消息里。
    }

# $id 是一种原因的消息，例如 chat-104-cause-expired。
finding-unknown-attribute-of-cause = `.{ $attribute }` 不是 `{ $id }` 的字段
    .recovery = { $similar ->
        [some] 是否想写 `.{ $suggestion }`？
       *[none] 除消息本身外，一种原因只有一个字段：`.recovery`。
    }

# $id 是消息、域、分组或平台的名称，或不带语言和扩展名的文件名。$field 是属性。
finding-missing-message-value = `{ $locale }` 中缺少消息 `{ $id }`
    .recovery = 在 `{ $path }` 中添加 `{ $id } = …`。

finding-missing-message-name = `{ $locale }` 中缺少名称 `{ $id }`
    .recovery = { $similar ->
            [some] 是否想写 `{ $suggestion }`？如果不是，在
           *[none] 在
        } `{ $path }` 中添加 `{ $id } = …`，读者会在网站上看到它。如果这个名称在各语言中写法相同，再把 "{ $id }" 加入域的 `same-names`。

finding-missing-message-unit = 有常量使用这个单位，`{ $locale }` 中却没有消息 `{ $id }`
    .recovery = { $similar ->
            [some] 是否想写 `{ $suggestion }`？如果不是，在
           *[none] 在
        } `{ $path }` 中添加 `{ $id } = …`，用 `{"{"} $value {"}"}` 表示数值；或改正单位。如果这个单位在各语言中写法相同，把 "{ $id }" 加入 `same-names`。

finding-missing-message-language = 源语言 `{ $locale }` 还没有任何消息
    .recovery = 在 `{ $path }` 中为错误码和名称写上 { $count } 条消息。

finding-missing-message-domain = 域 `{ $domain }` 的 { $count } 个错误码在 `{ $locale }` 中都没有消息
    .recovery = 在 `{ $path }` 中写上这些错误码的消息。

# $prefix 是 $count 条消息的标识符开头所用的名称，它不是域的名称。
finding-missing-message-renamed = 域的名称是 `{ $domain }`，`{ $locale }` 中却有 { $count } 条消息以 `{ $prefix }-` 开头
    .recovery = 是否把 `{ $prefix }` 改名为 `{ $domain }` 了？各语言的消息也要改名；也可以恢复域原来的名称。

finding-missing-message-guide = `{ $locale }` 中缺少指南页 `{ $id }`
    .recovery = 把这一页写在 `{ $id }.{ $locale }.md` 中。

finding-missing-message-long-text = `{ $locale }` 中缺少长文本 `{ $id }`
    .recovery = 把这段长文本写在 `{ $id }.{ $locale }.md` 中。

finding-missing-translation-value = `{ $id }` 没有 `{ $locale }` 译文
    .recovery = 补上译文：在 `{ $path }` 中添加 `{ $id } = …`。

finding-missing-translation-field = `{ $id }` 的 `.{ $field }` 没有 `{ $locale }` 译文
    .recovery = 补上译文：在 `{ $id }` 下方添加缩进的一行 `.{ $field } = …`。

finding-missing-translation-dot = `{ $id }` 的 `.{ $field }` 缺少点号，成了上一段文本的一部分
    .recovery = 在名称前加上点号：`.{ $field } = …`

finding-missing-translation-name = 名称 `{ $id }` 没有 `{ $locale }` 译文
    .recovery = 补上译文：在 `{ $path }` 中添加 `{ $id } = …`。如果这个名称在各语言中都相同，把 "{ $id }" 加入域的 `same-names`。

finding-missing-translation-unit = 单位 `{ $id }` 没有 `{ $locale }` 译文
    .recovery = 补上译文：在 `{ $path }` 中添加 `{ $id } = …`，用 `{"{"} $value {"}"}` 表示数值。

# $count 是这种语言缺少的网站用语的条数，例如“搜索”。
finding-missing-translation-words = 有 { $count } 条网站用语没有 `{ $locale }` 译文
    .recovery = 在 `{ $path }` 中翻译。用 `codegloss stub { $locale }` 可以把缺少的用语以注释形式写入。

# $locale 是若干语言的列表：de, fr, ja。
finding-missing-translation-link-target = 链接 `{ $id }` 没有 `{ $locale }` 的地址
    .recovery = 在错误码库中为这个链接添加这些语言的地址，可以与其他语言的地址相同。

# $id 是误写的常量名。$locale 是若干语言的列表。
finding-missing-translation-misprint-source = 误写 `{ $id }` 的出处没有 `{ $locale }` 译文
    .recovery = 在错误码库中为这个误写补上这些语言的出处。

finding-missing-translation-language = 还没有任何 `{ $locale }` 译文
    .recovery = 共有 { $count } 段文本待翻译：先在 `{ $path }` 中翻译各条消息的字段，再翻译指南和长文本。用 `codegloss stub { $locale }` 可以把缺少的消息以注释形式写入。

finding-missing-translation-domain = 域 `{ $domain }` 的 { $count } 个错误码都没有 `{ $locale }` 译文
    .recovery = 在 `{ $path }` 中翻译这些错误码的消息。

# $locale 是若干语言的列表：de, fr, ja。
finding-missing-translation-renamed = 域的名称是 `{ $domain }`，`{ $locale }` 中却有 { $count } 条消息以 `{ $prefix }-` 开头
    .recovery = 是否把 `{ $prefix }` 改名为 `{ $domain }` 了？这些语言的消息也要改名；也可以恢复域原来的名称。

finding-missing-translation-guide = 指南页 `{ $id }` 没有 `{ $locale }` 译文
    .recovery = 补上译文：写在 `{ $id }.{ $locale }.md` 中。

finding-missing-translation-long-text = 长文本 `{ $id }` 没有 `{ $locale }` 译文
    .recovery = 补上译文：写在 `{ $id }.{ $locale }.md` 中。

finding-message-for-no-code = 消息 `{ $id }` 没有用于任何错误码或文本
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在错误码库中定义这个错误码，或删除这条消息。
    }

# $name 是 $id 中 `-cause-` 之后的部分。
finding-message-for-no-code-cause = 消息 `{ $id }` 不属于错误码 `{ $code }` 的任何原因
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在错误码库中把 `"{ $name }"` 加入这个错误码的 `causes`，或删除这条消息。
    }

# $id 是名称或网站用语的消息。
finding-message-for-no-code-attribute = 没有文本使用 `{ $id }` 的属性 `.{ $attribute }`
    .recovery = 删除它，或把它的文本移到单独的消息中。

finding-message-for-no-code-field = 消息 `{ $id }` 没有用于任何错误码或文本：它的名称是属性名，但缺少前面的点
    .recovery = 如果它是上一条消息的属性，写作 `.{ $id } =`：加上点，并用空格缩进。

# $names 是最前面几条的标识符：chat-1044, chat-1045, chat-1046。
finding-message-for-no-code-many = `{ $path }` 中有 { $count } 条消息没有用于任何错误码或文本：{ $names }…
    .recovery = 在错误码库中定义这些错误码，或删除这些消息。

# $page 是域和域内的页面名，例如 chat/1044。
finding-text-for-no-page-unknown = 长文本 `{ $page }` 不属于任何错误码
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 按错误码的页面名命名文件，或删除这个文件。
    }

finding-text-for-no-page-hidden = `{ $page }` 有长文本，网站上却没有它的页面
    .recovery = 错误码发布时去掉 `internal` 或 `draft`；如果不会发布，就删除这个文件。

finding-text-for-no-page-many = `{ $folder }` 中有 { $count } 篇长文本不属于任何错误码：{ $names }…
    .recovery = 文件夹以错误码所在的域命名，文件以错误码页面的名称命名；不需要的文件可以删除。

# $id 是消息、字段（例如 chat-104.reason），或者指南页、长文本的文件名。
finding-empty-text = `{ $id }` 没有内容
    .recovery = 写上文本，或删除这个空条目或文件。

# 其他程序的首页只有页首元数据，这时 $kind 为 `home`。
finding-empty-text-page = 页面 `{ $id }` 没有标题
    .recovery = { $kind ->
        [home] 文件中只有页首元数据，而 `hero` 和 `features` 不起作用。写上标题（`# …` 或 `title: …`）和正文。语言的首页是 `site/index.{ $locale }.md`。
       *[page] 以 `# …` 开头，或在页首元数据中写 `title: …`。
    }

# $id 是给用户看的文本，例如 chat-405.user-message。$text 是写出的内容，例如 **10 MB**。
finding-markup-in-user-message-code = `{ $id }` 中的行内代码会原样显示：{ $text }
    .recovery = 去掉标记，只写文字。如果要显示的就是这些字符，用注释忽略这条警告：它们会原样显示。

finding-markup-in-user-message-emphasis = `{ $id }` 中的强调会原样显示：{ $text }
    .recovery = 去掉标记，只写文字。如果要显示的就是这些字符，用注释忽略这条警告：它们会原样显示。

finding-markup-in-user-message-link = `{ $id }` 中的链接会原样显示：{ $text }
    .recovery = 去掉链接，只写文字。如果应用有页面可以打开，可以在文本旁边放一个按钮。

finding-markup-in-user-message-list = `{ $id }` 中的列表会原样显示：{ $text }
    .recovery = 改写成一两句话。

# $id 是消息，例如 chat-200。
finding-unused-user-message = `{ $id }.user-message` 永远不会显示
    .recovery = 删除 `.user-message`，或去掉这个错误码的 `user-facing = false`。

finding-unused-term = 没有文本使用术语 `{ $id }`
    .recovery = 在出现这个名称的地方写 `{"{"} { $id } {"}"}`，或删除这个术语。

finding-unknown-error-without-code = `unknown-error` 的文本中没有错误码
    .recovery = 在文本中加上 `{"{"} $code {"}"}`。

# $path 是源语言的文件。
finding-obsolete-translation = `{ $id }` 的 `.{ $field }` 只有译文，没有原文
    .recovery = 读者看不到这段文本。删除它，或在 `{ $path }` 的 `{ $id }` 中也写上 `.{ $field }`。

finding-empty-translation = `{ $id }` 在 `{ $locale }` 中为空，而源语言中有文本
    .recovery = 补上译文。在此之前，读者看到的是另一种语言的文本。


## 引用

finding-unknown-variable = `{ $id }` 中有未知变量 `${ $name }`
    .recovery = { $similar ->
        [some] 是否想写 `${ $suggestion }`？
       *[none] 在错误码的 `args` 中声明 `{ $name }`，或在域的 `constants` 中定义它。
    }

# $choices 列出这段文本可以使用的变量。
finding-unknown-variable-choices = `{ $id }` 中有未知变量 `${ $name }`
    .recovery = 可以使用的变量：{ $choices }。变量名在各语言中相同，不翻译。要使用其他值，在错误码的 `args` 中声明。

finding-ambiguous-variable = `${ $name }` 既是域的常量，又是 `{ $code }` 的参数
    .recovery = 给参数或常量改名，使用它的文本也一并修改。

finding-unknown-reference-message = 没有消息 `{ $name }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在这种语言中定义 `{ $name }`，或直接写出文本。
    }

finding-unknown-reference-term = 没有术语 `{ $name }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在这种语言中定义 `{ $name }`，或直接写出文本。
    }

finding-unknown-reference-attribute = 没有属性 `{ $name }`
    .recovery = { $similar ->
        [some] 是否想写 `.{ $suggestion }`？
       *[none] 在这种语言中定义 `{ $name }`，或直接写出文本。
    }

# $path 是循环的路径，例如：a → b → a
finding-cyclic-reference = 这些文本循环引用：{ $path }
    .recovery = 把其中一处引用换成文字本身。

# $name 是函数调用、选项名、选项和取值，或“下限 > 上限”。
finding-unsupported-function-function = codegloss 不支持函数 `{ $name }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在程序中格式化这个值，再作为字符串传入。
    }

finding-unsupported-function-argument = `{ $name }` 只接受一个参数，而且必须是数字
    .recovery = 传入一个变量，或一个不加引号的数字，例如 `NUMBER($count)`。

finding-unsupported-function-option = `NUMBER` 不支持选项 `{ $name }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 改用 `codegloss explain unsupported-function` 列出的选项，或在程序中格式化这个值，再作为字符串传入。
    }

finding-unsupported-function-value = `NUMBER` 不接受 `{ $name }`
    .recovery = 改用这个选项支持的值（运行 `codegloss explain unsupported-function` 查看），或在程序中格式化这个值，再作为字符串传入。

finding-unsupported-function-contradiction = 下限大于上限：`{ $name }`
    .recovery = 调小下限，或调大上限。

finding-number-as-placeable = `{"{"} { $number } {"}"}` 会显示为数字 { $number }
    .recovery = 要显示应用传入的值，在错误码库中声明参数，并写成 `{"{"} $name {"}"}`。要显示数字本身，去掉花括号。

finding-unused-term-argument-name = `{ $term }` 没有参数 `{ $name }`
    .recovery = 删除这个参数，或在术语中按 `${ $name }` 选择变体。

finding-unused-term-argument-value = `{ $term }` 中没有 `{ $name }` 的变体 `[{ $value }]`
    .recovery = 改用已有的变体（{ $keys }），或在术语中添加 `[{ $value }]`。

finding-unreachable-variant-category = `[{ $key }]` 不会显示：`{ $locale }` 没有复数类别 `{ $key }`
    .recovery = 删除这个变体。要对应某个数字，直接写数字，例如 `[0]`。

finding-unreachable-variant-word = `[{ $key }]` 不会显示：`${ $name }` 是数字，而 `{ $key }` 不是复数类别
    .recovery = { $similar ->
        [some] 是否想写 `[{ $suggestion }]`？
       *[none] 写数字，或写复数类别：`zero`、`one`、`two`、`few`、`many`、`other`。
    }

finding-unreachable-variant-value = `[{ $key }]` 不会显示：`${ $name }` 没有 `{ $key }` 这个值
    .recovery = { $similar ->
        [some] 是否想写 `[{ $suggestion }]`？
       *[none] 使用错误码库列出的值：{ $values }。
    }

finding-unreachable-variant-duplicate = 有两个变体的键都是 `[{ $key }]`
    .recovery = 删除两个变体中的一个，或改正它的键。

finding-missing-variant-key = `{ $id }` 的原文有 `${ $name }` 的变体 `[{ $key }]`，译文没有
    .recovery = 添加变体 `[{ $key }]`。键不翻译。

# $keys 是变体的列表，例如 [few]、[many]；$numbers 是各自的一个数字。
finding-missing-variant-category = `{ $id }` 缺少 `{ $locale }` 的复数形式：{ $keys }，例如数字为 { $numbers } 时
    .recovery = 为每种形式添加变体：{ $keys }。


## 译文

finding-missing-variable = `{ $id }` 的原文有 `${ $name }`，译文没有
    .recovery = 在原文使用它的地方写 `{"{"} ${ $name } {"}"}`。

# $id 是网站用语，项目用它代替 codegloss 自带的文本。
finding-missing-variable-word = 网站把 `${ $name }` 传给 `{ $id }`，但文本没有显示它
    .recovery = 在文本中使用 `{"{"} ${ $name } {"}"}`。

finding-missing-term = `{ $id }` 的原文有术语 `{ $term }`，译文没有
    .recovery = 在原文使用它的地方写 `{"{"} { $term } {"}"}`。

finding-missing-link = `{ $id }` 的原文有指向 `{ $target }` 的链接，译文没有
    .recovery = 在相应的位置链接到 `{ $target }`，只翻译链接文字。

finding-changed-code-span-inline = `{ $id }` 的原文有代码 `{ $text }`，译文没有
    .recovery = 在原文使用它的地方写 `{ $text }`，只有 `<file>` 这样的占位符可以翻译。

finding-changed-code-span-block = `{ $id }` 的代码块在原文中有 `{ $text }`，在译文中没有
    .recovery = 照抄原文的代码，只有 `<file>` 这样的占位符、注释和引号中的字符串可以翻译。

finding-changed-number-value = `{ $id }` 的原文有数字 { $number }，译文没有
    .recovery = 在译文中写 { $number }。如果错在原文，修改原文。

finding-changed-number-unit = `{ $id }` 的原文是“{ $source }”，译文是“{ $text }”
    .recovery = 使用原文的单位，或连同数字一起换算。如果错在原文，修改原文。

finding-changed-structure-bold = `{ $id }` 的原文有 { $source } 处加粗，译文有 { $count } 处
    .recovery = 用 `**` 括住相应的文字，`**` 与文字之间不加空格。

finding-changed-structure-items = `{ $id }` 的原文有 { $source } 个列表项，译文有 { $count } 个
    .recovery = 每一项单独一行，以半角 `-` 加空格或 `1.` 加空格开头。

finding-changed-structure-sections = `{ $id }` 的原文有 { $source } 个标题，译文有 { $count } 个
    .recovery = 补上缺少的一节，或删除原文没有的一节。

finding-untranslated-text = 未翻译：“{ $text }”
    .recovery = 翻译这段文字。如果是要输入或引用的内容，写成代码或加上引号。

finding-inconsistent-translation = `{ $id }` 与 `{ $other }` 的原文相同，译文不同
    .recovery = 两处使用同一种译文。`{ $other }` 的译文是：{ $text }


## 文本与链接

finding-text-too-long-text = `{ $id }` 的文本展开后超过 { $limit } KiB
    .recovery = 缩短文本，或减少引用。

finding-text-too-long-locale = 这种语言的文本展开后合计超过 { $limit } MiB，从 `{ $id }` 开始超出
    .recovery = 缩短文本，或减少引用。

finding-too-many-choices-text = 生成 `{ $id }` 的文本时，需要选择变体的次数超过 { $limit }
    .recovery = 少引用带变体的术语，或直接写出所需的变体。

finding-too-many-choices-locale = 生成这种语言的文本时，需要选择变体的次数超过 { $limit }，从 `{ $id }` 开始超出
    .recovery = 少引用带变体的术语，或直接写出所需的变体。

finding-unknown-link = 没有名为 `{ $label }` 的链接
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在域的 `links` 中定义 `{ $label }`，或在圆括号中直接写地址。
    }

finding-unsafe-link = 文本不能链接到 `{ $target }`
    .recovery = 写 `https://` 地址、`mailto:` 地址或相对路径。

# $kind 是关键字：这段文字的用途。
finding-unread-markdown = { $kind ->
        [unused] 脚注 `[^{ $text }]` 没有被引用，因此不会显示
        [footnote] 脚注 `[^{ $text }]` 没有定义，读者会看到方括号
        [alert] 没有名为 `{ $text }` 的提示框，读者会看到 `[!{ $text }]`
        [language] 没有名为 `{ $text }` 的语言，代码不会高亮
        [size] `{ $text }` 中的尺寸不起作用
        [include] `{ $text }` 不会引入另一个文件
        [diagram] 读者会看到图表的源码
        [lines] 代码块没有第 { $text } 行
        [title] 页面有第二个标题：`{ $text }`
        [quote] 以 `{ $text }` 开头的引用不是提示框
       *[other] 读者会看到原样的 `{ $text }`
    }
    .recovery = { $kind ->
        [component] 用 Markdown 写出它显示的内容，例如图片写成 `![…](/dialog.png)`，或删除它。要显示标签本身，用代码格式。
        [link] 写成 `[文字](地址)`。
        [media] 改为链接，或放一张带链接的图片。
        [size] 用像素指定宽度：`<img src="…" alt="…" width="300">`。
        [blank-line] 在这段文字前后各空一行，才会按 Markdown 处理。
        [note] 写成 `> [!NOTE]`、`> [!TIP]`、`> [!IMPORTANT]`、`> [!WARNING]` 或 `> [!CAUTION]`，并在每一行文字前加 `> `。`note`、`info` 和 `abstract` 写成 `NOTE`，`danger` 和 `error` 写成 `CAUTION`；Docusaurus 的 `caution` 写成 `WARNING`。自定义标题写成加粗的第一段：`> **标题**`。要显示这一行本身，用代码格式。
        [details] 依次写 `<details>`、`<summary>标题</summary>`、空行、文字、空行和 `</details>`。
        [tabs] 每个标签页写成 `<details name="…">`，标题放在 `<summary>` 中，文字前后各空一行。`name` 相同的标签页要紧挨着，中间没有其他文字。
        [include] 把文字粘贴到这里。要显示这一行本身，用代码格式。
        [script] 删除它。注释写成 `<!-- … -->`。要显示这一行本身，用代码格式。
        [variable] 写出它的值。要显示花括号，用代码格式。
        [attributes] 删除它。图片的宽度写成 `<img src="…" alt="…" width="300">`，标题的 id 写成 `{"{"}#id{"}"}`。
        [id] 花括号中只写一个 id：`{"{"}#id{"}"}`。
        [mark] 写成粗体：`**…**`。
        [keys] 按键写成 `<kbd>Ctrl</kbd>`，其他文字去掉加号。
        [emoji] 直接写这个字符。要显示它的名称，用代码格式。
        [shift] 写成 `<sub>2</sub>` 或 `<sup>2</sup>`。
        [abbreviation] 在正文中解释缩写。
        [alert-title] 方括号后面不要写文字；标题写成加粗的一段：`> **标题**`。
        [diagram] 把图表存为 `site/static` 中的 SVG 文件，作为图片显示：`![…](/diagram.svg)`。
        [quote] 改写为 `> [!NOTE]`、`> [!TIP]`、`> [!IMPORTANT]`、`> [!WARNING]` 或 `> [!CAUTION]`，显示时使用页面的语言。
        [annotation] 删除注释，在代码块下面解释这一行。
        [inline-footnote] 写成 `[^name]`，并用以 `[^name]:` 开头的段落写脚注的文字。
        [lines] 改正行号。代码块的第一行是 1。
        [code-mark] 删除注释，在代码块的语言后面写行号：`{"{"}2,4-6{"}"}`。
        [title] 改用 `##`。第一级标题是页面的标题。
        [html] 改用 Markdown。可以使用的元素有 `br`、`code`、`del`、`details`、`em`、`img`、`kbd`、`strong`、`sub`、`summary` 和 `sup`。要显示标签本身，用代码格式。
        [unclosed] 把起始标签和结束标签写在同一个块中：同一个段落或列表项；`<details>` 的两个标签要在同一个列表或引用中。`<summary>…</summary>` 后面空一行。要显示标签本身，用代码格式。
        [tag] 消息不支持 HTML。改用 `**加粗**`、链接或段落之间的空行，或删除标签。要显示标签本身，写成行内代码。
        [heading] 消息中没有标题。删除它，或把文本移到错误码的长文本中。
        [reference] 直接写这个字符。要显示字符引用本身，写成行内代码。
        [contents] 删除它。正文中不需要标题列表。
        [formula] 用 `<sup>` 和 `<sub>`、代码格式或图片表示。
        [language] 是否想写 `{ $suggestion }`？
        [alert] 使用 `NOTE`、`TIP`、`IMPORTANT`、`WARNING` 或 `CAUTION`。
        [footnote] 用以 `[^{ $text }]:` 开头的段落定义它，或在方括号前加反斜杠。
        [unused] 用 `[^{ $text }]` 引用它，或删除它。
       *[block] 用 Markdown 写出它插入的内容。要显示这一行本身，用代码格式。
    }

# $code-point、$name、$more 与 invisible-character-in-name 中的相同。$kind 是关键字，表示字符的种类。
finding-invisible-character = { $count ->
        [1] 不可见字符：{ $code-point } { $name }
       *[other] 这一行有 { $count } 个不可见字符，第一个是 { $code-point } { $name }
    }
    .recovery = { $kind ->
            [direction] 删除这个字符。如果书写方向不同的文字因此错位，把它写成行内代码，或作为参数传入：页面会隔离代码，应用可以用 `isolated(true)` 隔离参数。
            [joiner] 删除这个字符。它只能用在阿拉伯文、天城文等文字的单词内部，或表情符号内部。
            [selector] 删除这个字符。它只能用在有变体的字符之后，或旗帜表情符号中。
           *[blank] 删除这个字符；需要间隔时，使用普通空格。
        }{ $more ->
            [0] {""}
           *[other] 本文件还有 { $more } 行含有这样的字符。
        }

# $rule 是注释中写的规则，例如 `# codegloss: allow(missing-translation) 品牌名`。
finding-invalid-silence-unused = 这条注释没有作用：这里没有 `{ $rule }` 的问题
    .recovery = 删除这条注释，或把它移到所针对条目的上一行。

finding-invalid-silence-unknown = 没有名为 `{ $rule }` 的规则
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 写规则的 ID，即 `check` 显示在“警告”后方括号中的名称。
    }

finding-invalid-silence-no-reason = 没有写明忽略 `{ $rule }` 的理由
    .recovery = 在右括号后写明理由。

finding-invalid-silence-always-error = `{ $rule }` 的问题不能忽略
    .recovery = 改正这个错误。这条规则报告的问题会使语言包或页面出错，因此始终是错误。

finding-invalid-silence-syntax = codegloss 的注释写法无效
    .recovery = 写成 `codegloss: allow(规则 ID) 理由`。

finding-link-as-text-label = 没有名为 `{ $label }` 的链接，方括号会原样显示
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在域的 `links` 中定义 `{ $label }`。如果它不是链接，把第一个方括号写成 `{"{"}"["{"}"}`。
    }

finding-link-as-text-target = 文本不能链接到 `{ $target }`，因此会按文字原样显示
    .recovery = 写以 `https://`、`http://` 或 `mailto:` 开头的地址，或网站的页面，例如 `../guide/start.html`。如果它不是链接，写成行内代码。

finding-joined-paragraphs = `{ $id }` 中有空行，但这里只能有一个段落
    .recovery = 删除空行，或把后面的内容移到 `.reason` 或 `.recovery`。

finding-joined-paragraphs-list = `{ $id }` 中有列表，但这里只能有一个段落
    .recovery = 改写成一句话，或把列表移到 `.reason` 或 `.recovery`。

finding-link-in-message = 消息 `{ $id }` 中有链接
    .recovery = 把链接移到 `.recovery` 或其他字段。

finding-comment-in-text = `{ $line }` 会显示给读者：缩进的行属于上面的文本
    .recovery = 把注释移到消息上方，`#` 前面不留空格。如果这一行是文本，在 `#` 前写 `{"{"}""{"}"}`。

finding-ambiguous-character-look-alike = `{ $text }`（{ $code-point }）看上去是 `{ $instead }`，其实是另一个字符
    .recovery = 改成 `{ $instead }`。

finding-ambiguous-character-radical = `{ $text }`（{ $code-point }）是部首，只用于说明字形
    .recovery = 改成外形相同的汉字。

# $letter 是单词 $text 中的一个字母，$script 是关键字，表示它属于哪种文字。$instead 是只用一种文字写成的单词。
finding-ambiguous-character-scripts = `{ $text }` 混用了两种文字：其中的 `{ $letter }` 是{ $script ->
        [cyrillic] 西里尔字母
        [greek] 希腊字母
       *[latin] 拉丁字母
    }
    .recovery = 只用一种文字的字母写成 `{ $instead }`。

# $text 与 $instead 看上去相同，前者是字母加组合字符，后者是一个字符。$count 是从第一个到最后一个的数目。
finding-ambiguous-character-decomposed = { $count ->
        [1] `{ $text }` 写成了字母加组合字符
       *[other] 有 { $count } 个字母写成了字母加组合字符，第一个是 `{ $text }`
    }
    .recovery = 写成一个字符 `{ $instead }`（Unicode 的 NFC 形式）。

finding-ambiguous-character-private-use = 私用区字符：{ $code-point }
    .recovery = 删除它，或改用 Unicode 已定义的字符。它的外形由字体决定，多数字体显示为方框。

finding-irregular-space-trailing = 行尾有空格
    .recovery = 删除空格。

finding-irregular-space-ideographic = 文本中有全角空格（U+3000）
    .recovery = 删除它，或改成半角空格。

# $text 是占位符的原样，例如 %s。$suggestion 是参数或常量的名称。
finding-placeholder-as-text = 读者会看到原样的 `{ $text }`
    .recovery = { $similar ->
        [some] 写成 `{"{"} ${ $suggestion } {"}"}`。
       *[none] 在错误码库中声明参数，并写成 `{"{"} $name {"}"}`。如果要显示的就是这些字符，写成行内代码。
    }

# $text 是标记的原样，例如 ** 不要 **；$instead 是正确的写法。
finding-broken-markup-spaces = 空格使标记失效，会原样显示：{ $text }
    .recovery = 去掉空格，写成 { $instead }

finding-broken-markup-full-width = 全角字符不是标记，会原样显示：{ $text }
    .recovery = 用半角字符写成 { $instead }

# $text 以没有闭合的标记开头，例如 `login。
finding-broken-markup-unclosed = 标记没有闭合，会原样显示：{ $text }
    .recovery = 补上闭合的标记，或删除它。

# $text 是标题的原样，例如 ##标题；$instead 是正确的写法。
finding-broken-markup-heading = 这一行不是标题，`#` 会原样显示：{ $text }
    .recovery = 用半角字符和一个空格，写成 { $instead }

# $text 是这一项的开头，例如 —— 或 1、；$instead 是列表项应有的开头：- 或 1.
finding-broken-markup-item = 以“{ $text }”开头的行不是列表项，读者看到的是一个段落
    .recovery = 每一项以“{ $instead }”加一个空格开头。

# $text 是含有竖线的一段文本，竖线原来在两个单元格之间；或者是以反斜杠结尾的文本。
finding-broken-markup-row = “{ $text }”像是表格中一行的剩余部分
    .recovery = 把每个单元格写成单独的字段。单元格中的 `\|` 表示 `|`。如果要让读者看到这些字符，用代码格式。

# $text 是转义，例如 \n。
finding-escape-as-text-space = 读者会看到原样的 `{ $text }`
    .recovery = 换行后缩进续写，或写一个空格。如果要显示的就是这些字符，写成行内代码。

finding-escape-as-text-character = { finding-escape-as-text-space }
    .recovery = 直接写这个字符，或写成 `{"{"} "{ $text }" {"}"}`。

finding-escape-as-text-quote = 读者会看到反斜杠：`{ $text }`
    .recovery = 删除反斜杠。Fluent 文本中的引号前不需要反斜杠。

# $id 是给用户看的文本，例如 chat-405.user-message。$symbol 是任一错误码的常量名。
finding-symbol-in-user-message = 用户会在 `{ $id }` 中看到常量名 `{ $symbol }`
    .recovery = 用用户熟悉的话说明发生了什么、可以做什么。


## 排版

finding-repeated-punctuation = 标点重复：{ $text }
    .recovery = 只写一个：{ $mark }

finding-repeated-word = 词语重复：{ $text }
    .recovery = 只写一个：{ $word }

finding-half-width-punctuation = 半角标点：{ $mark }
    .recovery = 改用全角标点：{ $right }

finding-full-width-character = 全角字符：{ $text }
    .recovery = 改用半角字符：{ $fixed }

finding-half-width-katakana = 半角片假名：{ $text }
    .recovery = 改用全角片假名：{ $fixed }

finding-missing-space = 中文与西文之间缺少空格：{ $text }
    .recovery = 加一个空格：{ $fixed }

finding-extra-space-doubled = 连续多个空格：{ $text }
    .recovery = 只留一个空格。

finding-extra-space-beside-mark = { $mark }旁边有空格
    .recovery = 删除这个空格。

finding-dots-as-ellipsis = 用点号代替省略号：{ $text }
    .recovery = 改用省略号：{ $ellipsis }

finding-hyphens-as-dash = 用连字符代替破折号：{ $text }
    .recovery = 改用破折号：——

finding-straight-quote-in-chinese = 直引号：{ $text }
    .recovery = 改用弯引号：{ $fixed }

finding-straight-quote-mixed = 直引号与弯引号混用：{ $text }
    .recovery = 与文本的其余部分一样，改用 “ 或 ”。

finding-straight-quote-apostrophe = 直撇号与弯撇号混用：{ $text }
    .recovery = 与文本的其余部分一样，改用 ’。

finding-traditional-character = 繁体字：{ $text }
    .recovery = 改用简体字：{ $simplified }

# 同一字段的 $total 条文本中，有 $count 条采用另一种写法。
finding-inconsistent-field-no-full-stop = `{ $id }` 的末尾没有句号
    .recovery = 加上句号：这个字段的 { $total } 条文本中，有 { $count } 条以句号结尾。

finding-inconsistent-field-full-stop = `{ $id }` 的末尾有句号
    .recovery = 删除句号：这个字段的 { $total } 条文本中，有 { $count } 条末尾没有句号。

finding-inconsistent-field-small-letter = `{ $id }` 以小写字母开头
    .recovery = 改为大写字母：这个字段的 { $total } 条文本中，有 { $count } 条以大写字母开头。


## 文风与术语表

finding-glossary-term-avoided = 术语表规定不用“{ $text }”
    .recovery = 应写为：{ $choices }

finding-glossary-term-name = `{ $id }` 的原文有名称“{ $name }”，译文没有
    .recovery = 在译文中使用“{ $name }”：术语表规定这个名称在所有语言中相同。

finding-missing-glossary-term = `{ $id }` 的原文有术语“{ $term }”，译文没有“{ $word }”
    .recovery = 在译文中使用“{ $word }”。如果译文用的是它的其他形式，把该形式列入 `glossary.toml` 的 `forms`。

finding-access-key = 文本中有菜单的快捷键标记：{ $text }
    .recovery = 删除它。

finding-text-too-wide = `{ $id }` 宽 { $width } 列，上限为 { $limit } 列
    .recovery = 缩短它，或修改 `codegloss.toml` 的 `[style]` 中的 `{ $key }`。

finding-mixed-address = 文本先用“{ $first }”、后用“{ $other }”称呼读者
    .recovery = 在整段文本中只用其中一个。

finding-please = 说明操作时用了“{ $word }”
    .recovery = 删除它，直接写要做的事。

finding-sentence-case = “{ $word }”不符合句首大写
    .recovery = 只有首个单词以大写字母开头。如果它是名称，把它列入 `glossary.toml`。

finding-final-punctuation-title = 消息 `{ $id }` 以“{ $mark }”结尾
    .recovery = 删除末尾的标点：消息是标题。

finding-final-punctuation-sentence = `{ $id }` 没有以句号结尾
    .recovery = 在句末加上句号。

finding-breaking-space = 数字与单位之间可能换行：{ $text }
    .recovery = 在两者之间使用不换行空格（U+00A0）。


## 网站

# $color、$suggestion 是 #0b9bff 这样的颜色；$contrast 是与 1 的比值，用小数点书写，例如 4.5。
finding-low-contrast-light = `{ $color }` 在浅色页面上难以看清，对比度只有 { $contrast }:1
    .recovery = 换一个更深的颜色，例如 `{ $suggestion }`。

finding-low-contrast-dark = `{ $color }` 在深色页面上难以看清，对比度只有 { $contrast }:1
    .recovery = 换一个更浅的颜色，例如 `{ $suggestion }`，或删除 `accent-dark`。

finding-colliding-file = `{ $path }` 会覆盖网站中的 `{ $other }`
    .recovery = 给这个文件改名，或换一个文件夹。

# $path 是从网站根开始的地址，页面以前在那里；$other 是现在使用该地址的文件，属于项目或网站。
finding-colliding-file-redirect = `/{ $path }` 不能重定向到这个页面：`{ $other }` 已经使用这个地址
    .recovery = 从 `redirect-from` 中删除这个地址，或删除另一个文件或另一条规则。

finding-colliding-file-redirects = `/{ $path }` 会重定向到两个页面
    .recovery = 只在其中一个页面的 `redirect-from` 中保留这个地址。一个页面的各个译文是不同的页面，各有自己的旧地址。

# $path 是文件。
finding-misplaced-snippet-path = `{ $path }` 没有用在任何页面上
    .recovery = 给这个文件改名，换一个文件夹，或把平台列入域的 `platforms`。

finding-misplaced-snippet-domain = { finding-misplaced-snippet-path }
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 给这个文件改名，换一个文件夹，或把平台列入域的 `platforms`。
    }

finding-misplaced-snippet-platform = { finding-misplaced-snippet-path }
    .recovery = { finding-misplaced-snippet-domain.recovery }

# $problem 是模板引擎给出的英文说明，可能有多行。
finding-template-error = 模板错误：{ $problem }
    .recovery = 改正或删除这个模板。

# $place 是关键字，表示名称属于什么。
finding-reserved-file-name-windows = Windows 不允许名为 `{ $name }` 的文件
    .recovery = { $place ->
        [page] 给错误码的页面另取名称，例如 `page = "code-{ $name }"`。
        [domain] 给这个域改名。
        [symbol] Windows 上无法创建这个短地址的文件。如果没有人在 Windows 上生成或解压网站，用注释忽略这条警告。
       *[file] 给这个文件或文件夹改名。
    }

finding-reserved-file-name-missing-page = 访问不存在的地址时，有些托管服务会显示 `{ $path }`
    .recovery = 如果网站部署在 Cloudflare Pages 上，给页面另取名称，例如 `page = "code-404"`；否则用注释忽略这条警告。

finding-blocked-picture = 网站会拦截图片 { $target }
    .recovery = 把图片放入 `site/static`，或在 `[site.content-security-policy]` 的 `img-src` 中允许它的主机。

# $key 是 `draft` 或 `internal`。
finding-broken-link-private = `{ $target }` 指向的页面{ $key ->
        [draft] 是草稿
       *[internal] 仅供内部使用
    }，因此不发布
    .recovery = 如果要发布这个页面，从 `{ $file }` 中删除 `{ $key }`；否则删除链接。

# $kind 是 `code` 或 `guide`。
finding-broken-link-name = 没有名称为 `{ $target }` 的{ $kind ->
        [guide] 指南
       *[code] 错误码
    }
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none]
            { $kind ->
                [guide] 写 `site/guide` 中指南的路径，不带语言：`guide:section/name`。
               *[code] 写域和其中的错误码或常量名：`code:domain/100`。
            }
    }

# $one 是指向其中一个错误码的链接。
finding-broken-link-ambiguous = 多个错误码符合 `{ $target }`
    .recovery = 写明是其中哪一个，例如 `{ $one }`。

finding-broken-link-moved = `{ $target }` 是以前的地址
    .recovery = 改为链接到 `{ $current }`。旧地址只会跳转到那里。

# $source 是文件。
finding-inconsistent-heading-id-missing = 没有标题使用 `{ $source }` 中的 id `{ $id }`
    .recovery = 在对应标题的末尾加上 `{"{"}#{ $id }{"}"}`。

finding-inconsistent-heading-id-extra = `{ $source }` 中没有标题以 `{"{"}#{ $id }{"}"}` 结尾
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在那个文件的对应标题末尾也加上 `{"{"}#{ $id }{"}"}`，即使标题文字自动生成的 id 与它相同；或在这里去掉它。
    }

finding-duplicate-heading-id = 两个标题使用了相同的 id `{ $id }`
    .recovery = 把其中一个改成别的 id，各种语言的文件都要改。

finding-duplicate-heading-id-layout = id `{ $id }` 已由页面框架使用
    .recovery = 给标题换一个 id，各种语言的文件都要改。

# $problem 来自 YAML 解析器，不翻译。
finding-invalid-front-matter = 页首元数据不是有效的 YAML：{ $problem }
    .recovery = 在这里改正。含有冒号或 `#` 的值要加引号。

finding-invalid-front-matter-keys = 页首元数据中没有键
    .recovery = 每行写一个键和值，例如 `title: 开始`。如果页面要以分隔线开头，写 `***`。

finding-invalid-front-matter-open = 页首元数据没有结束
    .recovery = 用一行 `---` 结束。如果页面要以分隔线开头，写 `***`。

finding-invalid-front-matter-toml = 不支持 TOML 格式的页首元数据
    .recovery = 改写为两行 `---` 之间的 YAML，例如 `title: 开始`。

# $limit 的单位是 KiB。
finding-invalid-front-matter-too-long = 页首元数据超过 { $limit } KiB
    .recovery = 缩短它，或把内容移到正文中。

# $keys 是键的列表，$count 是含有这些键的页面数。
finding-ignored-front-matter = { $count ->
        [1] codegloss 不使用页首元数据中的这些键：{ $keys }
       *[other] codegloss 不使用 { $count } 个页面的页首元数据中的这些键（这是其中第一个页面）：{ $keys }
    }
    .recovery = 它们不会发布。`sidebar_position`、`nav_order` 和 `weight` 改写成 `order`，`sidebar_label` 改写成 `title`，`slug`、`permalink` 和 `aliases` 改写成 `redirect-from`；页面的地址取自文件名，与 `id` 无关。带有 `hero` 和 `features` 的首页在这里是 `site/index.<locale>.md`，标题、文字和链接都用 Markdown 书写。其他的键，如果没有别的程序读取，可以删除。

finding-unnamed-section = 分组 `{ $folder }` 没有名称，读者在每种语言中都会看到文件夹名
    .recovery = 添加 `{ $name }`，写上标题 `# …` 和一句介绍。

finding-broken-link-page = 网站上没有 `{ $target }` 这个页面或文件
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 改正地址：地址从显示它的页面算起；以 `/` 开头时，从网站的根算起。其他网站的地址以 `https://` 开头。
    }

finding-broken-link-anchor = 目标页面没有 `#{ $anchor }` 这个部分：`{ $target }`
    .recovery = { $similar ->
        [some] 是否想写 `#{ $suggestion }`？
       *[none] 改正 `#` 之后的部分，或删除它。
    }

finding-broken-link-picture = 网站上没有 `{ $target }` 这张图片
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 把图片放入 `site/static`，地址从那里算起：`site/static/dialog.png` 写作 `/dialog.png`。
    }


## 与已发布版本比较

# $release 是用来比较的文件或文件夹。
finding-removed-code = `{ $release }` 中有域 `{ $domain }` 的错误码 `{ $code }`，错误码库中没有
    .recovery = 恢复它。如果不再返回，设置 `status = "retired"`，这样页面会保留，数值也不会再次使用。

finding-removed-code-domain = `{ $release }` 中有域 `{ $domain }`（{ $count } 个错误码），错误码库中没有
    .recovery = 恢复这个域，为不再返回的错误码设置 `status = "retired"`。域不能改名：所有地址都包含它，应用也用它查找错误码。

# $name 是常量名、名称或页面。
finding-renumbered-code = `{ $name }` 在 `{ $release }` 中是错误码 `{ $code }`，在错误码库中却是 `{ $other }`
    .recovery = 把它的错误码改回 `{ $code }`。如果确实要换，保留错误码 `{ $code }`，设置 `status = "retired"`，并在 `replaced-by` 中写 `{ $other }`。

# $kind 和 $before 是关键字：number、string。
finding-changed-argument = 错误码 `{ $code }` 的参数 `{ $name }` 类型为 `{ $kind }`，在 `{ $release }` 中是 `{ $before }`
    .recovery = 改回 `type = "{ $before }"`，或换一个名称声明新的参数。

# $before 和 $now 是消息。
finding-reused-code = 错误码 `{ $code }` 似乎改作他用：错误码库中是“{ $now }”，`{ $release }` 中是“{ $before }”
    .recovery = 如果是另一个错误，使用从未用过的数值，并恢复已发布的错误码，设置 `status = "retired"`。如果是同一个错误，把原来的常量名写入 `aliases`，或用注释写明原因，不再报告。

# $key 是 internal 或 draft。
finding-changed-code-private = 错误码 `{ $code }` 在 `{ $release }` 中是公开的，在错误码库中却是 `{ $key }`
    .recovery = 删除 `{ $key }`。如果程序不再返回这个错误码，改为设置 `status = "retired"`。

finding-changed-code-argument = 错误码 `{ $code }` 在 `{ $release }` 中有参数 `{ $name }`，在错误码库中没有
    .recovery = 重新声明它，传入它的源代码才能继续编译。

# $value 是 true 或 false。
finding-changed-code-user-facing = { $value ->
        [true] 错误码 `{ $code }` 的 `user-facing` 是 `true`，在 `{ $release }` 中是 `false`
       *[false] 错误码 `{ $code }` 的 `user-facing` 是 `false`，在 `{ $release }` 中是 `true`
    }
    .recovery = 改回原值；或通知应用的开发者，并用注释写明原因，不再报告。
