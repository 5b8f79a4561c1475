### `codegloss check` 的规则。
###
### 消息是一条检查结果的标题，在终端里跟在“错误”或“警告”之后；.recovery 作为帮助印在出错的行下面，一两句话；
### .reason 见规则页和 `codegloss explain`。终端不显示 Markdown，句子去掉反引号后也要通顺。


## 文件

# $problem 是关键字；$detail 是系统给出的英文说明或文件中的位置；$limit 的单位是 MiB 或“个文件”。
rule-unreadable-file = { $problem ->
        [missing] 缺少 `{ $path }`
        [too-large] `{ $path }` 超过 { $limit } MiB
        [not-utf8] `{ $path }` 不是 UTF-8 编码（{ $detail }）
        [too-many] 项目中的文件和文件夹超过 { $limit } 个
        [too-many-folders] 项目中的文件夹超过 { $limit } 个
        [too-deep] `{ $path }` 的文件夹嵌套超过 { $limit } 层
        [name] `{ $path }` 的名称中有控制字符或反斜杠
       *[other] 无法读取 `{ $path }`：{ $detail }
    }
    .reason =
        codegloss 先把 `codegloss.toml` 以及 `catalog`、`locales`、`site`、`templates` 四个文件夹全部读入，再逐个处理。无法读取的文件里可能有错误码的定义，也可能有文本，因此只要有一个读不出来，就不生成任何内容。

        限制大小和数量，是为了在误选文件夹时不至于占满内存，也避免层层叠加的符号链接让 codegloss 无休止地读下去。名称以 `.` 开头或以 `~` 结尾的文件不读。

        `site/static` 中的文件在网站上保持原名。凡是 Linux 和网址都能用的名称都可以用，只有控制字符和反斜杠除外：带有这些字符的名称无法安全地列出、显示或链接。Windows 不支持的名称（例如 `12:30.txt`）在其他系统上生成网站时可以使用。
    .recovery = { $problem ->
        [missing] 创建 `{ $path }`，或用 `--project` 指定项目文件夹。
        [too-large] 拆成几个小文件，或移出项目。
        [not-utf8] 改存为 UTF-8 编码，文件名也须是 UTF-8。
        [too-many] 把不属于项目的文件移出这些文件夹。
        [too-many-folders] 把不属于项目的文件夹移出去，并删除文件夹之间的符号链接：每个指向文件夹的链接，都会把目标文件夹及其所有子文件夹再计一次。
        [too-deep] 把其中的内容移到更上层的文件夹。
        [name] 改名，去掉其中的控制字符和反斜杠。
       *[other] 确认它是普通文件或文件夹，并且有读取权限。
    }

rule-path-outside-project = `{ $path }` 指向项目文件夹之外
    .reason = 符号链接只要不离开项目就会跟随。指向外部的链接可能把构建机器上的任意文件带到公开的页面上，因此一律不跟随。
    .recovery = 把它指向的内容复制到 `{ $path }`，或删除这个链接。


## 项目与目录

# $problem 是 TOML 解析器给出的英文说明。
rule-invalid-toml = TOML 语法错误：{ $problem }
    .reason = 文件只要有一处不合 TOML 语法，就可能有多种读法。codegloss 不作猜测：列出解析器遇到的每一处问题，不生成任何内容。
    .recovery = 改正标出的位置。字符串要加引号，同一个表里每个键只能出现一次。

rule-unknown-key = 未知的键 `{ $key }`
    .reason = 如果放过拼错的键，它要说明的内容就会从网站、语言包和所有导出文件中悄悄消失。
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 删除这个键，或到手册的“目录”一页查找需要的键。
    }

rule-missing-key = 缺少键 `{ $key }`
    .reason = 没有这个键，就无法知道这个表描述的是什么：错误码缺 `code`，域缺名称，项目缺语言。
    .recovery = 在标出的表中补上 `{ $key }`。

rule-invalid-value = `{ $key }` 的值无效：`{ $value }`
    .reason = 每个键只接受一种类型、一定范围的值。其他值不会自动转换，因为转换只能靠猜：字符串 `"104"` 与整数 `104` 是两个不同的错误码。
    .recovery = { $expected ->
        [string] 写成带引号的字符串。
        [boolean] 写 `true` 或 `false`，不加引号。
        [integer] 写一个整数，不加引号。
        [number] 写一个数字，不加引号。
        [array] 写成方括号里的列表，例如 `["ios", "android"]`。
        [table] 写成一个表：把键和值放在花括号里，或放在方括号标题行之下。
        [code] 写一个不超过 64 位的整数，或一个 1 到 100 字节、不含空格的字符串。
        [url] 写一个以 `https://` 或 `http://` 开头的地址，不带查询和片段。
        [source-url] 写一个以 `https://` 或 `http://` 开头的地址，用 `{"{"}path{"}"}` 标出文件路径的位置；行号的位置可用 `{"{"}line{"}"}` 标出。
        [name] 换一个未被占用且符合要求的名称，规则见手册的“目录”一页。
        [domain-name] 以小写字母 a–z 开头，其后可用 a–z、0–9 和 `-`。名称不能已被占用，不能是语言标签，也不能是 `a-z`、`all`、`assets`、`coverage`、`e`、`guide`、`index`、`numbers`、`platform`、`site`、`unit`。
        [variant-name] 以大写字母 A–Z 开头，其后只用字母和数字。
        [symbol] 写一个不含空格的标识符。
        [argument-name] 以字母 a–z 开头，其后可用字母、数字、`-` 和 `_`。
        [number-with-unit] 写一个数字、一个字符串，或带单位的数字：`{"{"} value = 2, unit = "KB" {"}"}`。
        [locale] 写一个语言标签，例如 `zh-Hans`，每个标签只列一次。
        [listed-locale] 从项目列出的语言中选择：{ $choices }。
        [one-of] 从这些值中选择：{ $choices }。
        [argument-type] 示例的类型要与参数一致：`number` 写数字，`string` 写带引号的字符串。
        [text-or-locales] 写一个字符串，或一个为每种语言各给一个字符串的表。
        [logo] 写 `site/static` 中一个文件的路径，例如 `logo.svg`：带 `viewBox` 的 SVG，或 PNG、JPEG、GIF、WebP、AVIF 图片。
        [color] 按 `#rrggbb` 写颜色，例如 `#0b6bcb`。
        [content-source] 写以 `https://` 或 `wss://` 开头的地址、`'self'`，或脚本、样式的散列值，例如 `'sha256-…'`。`data:` 和 `blob:` 不能用于脚本和样式。`'unsafe-inline'`、`'unsafe-eval'` 和 `*` 会使保护失效，不能使用。
        [always-error] 写 `"error"`，或删除这一行。这条规则报告的问题会使语言包或页面出错，因此始终算错误。只有报告警告的规则才能设为 `"warning"` 或 `"off"`。
        [page-name] 只用字母 a–z、数字、`-` 和 `_`，长度为 1 到 100 个字符。
       *[other] 到手册的“目录”一页查看这个键接受什么值。
    }

# $code-point 和 $name 是 Unicode 的编号和名称，例如 U+202E 和 RIGHT-TO-LEFT OVERRIDE。$more 是本文件中没有逐行报告的其余行数。
rule-invisible-character-in-name = { $count ->
        [1] 名称中有不可见字符：{ $code-point } { $name }
       *[other] 这一行的名称中有 { $count } 个不可见字符，第一个是 { $code-point } { $name }
    }
    .reason = 错误码、常量名、别名和文件名由人输入和复制，由程序比较。含有不可见字符的名称看上去与另一个名称相同，实际上并不相等，因此不生成任何内容。
    .recovery = 删除这个字符，或重新输入名称。{ $more ->
        [0] {""}
       *[other] 本文件还有 { $more } 行有这样的名称。
    }

rule-invalid-language-tag = `{ $tag }` 不是标准写法的语言标签
    .reason = 语言标签决定文件夹的名称、地址的一部分和页面声明的语言。BCP 47 只有一种标准写法：语言代码小写，文字代码首字母大写，地区代码大写，中间用连字符。其他写法会让同一种语言分散在几个文件夹里。

        对读者没有这项要求：请求中写 `zh_CN` 或 `ZH-hans`，照样能找到 `zh-Hans`。
    .recovery = 写成 `en`、`zh-Hans`、`pt-BR` 这样的标签。

# $folder 是 `locales` 下的文件夹名，或者指南页、长文本文件名中的语言标签。
rule-unknown-locale = `{ $folder }` 不是项目的语言
    .reason = `locales` 下的文件夹以语言命名，指南页 `site/guide/<名称>.<语言>.md` 和长文本 `site/codes/<域>/<页面>.<语言>.md` 的文件名也带有语言。如果 `codegloss.toml` 没有列出这种语言，里面的内容就不会被读取。常见的原因是名称写错，或新增的语言还没有列入。
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？如果不是，把这种语言加入 `codegloss.toml` 的 `locales`。
       *[none] 把这种语言加入 `codegloss.toml` 的 `locales`，或删除以它命名的内容。
    }

rule-duplicate-code = 错误码 `{ $code }` 在域 `{ $domain }` 中定义了两次
    .reason = 一个错误码在它的域里只有一个含义。两处定义会争用同一个页面、同一个地址和语言包中的同一个位置。
    .recovery = 删除其中一处定义，或改正它的错误码。

# $kind 是 `message`、`page` 或 `name`；$name 是两者都会得到的名称；$other 是错误码，或页面被占用的域。
rule-colliding-code = { $kind ->
        [message] `{ $code }` 与 `{ $other }` 的消息同为 `{ $name }`
        [name] `{ $code }` 与 `{ $other }` 在生成代码中同名：`{ $name }`
       *[page] `{ $code }` 与 `{ $other }` 的页面同为 `{ $name }`
    }
    .reason = 消息和页面以错误码命名，生成代码中的变体以符号命名。名称里不能出现的字符会被替换或略去；有些文件系统不区分大小写，所以大小写不算差别。于是两个不同的错误码可能得到相同的名称，一个会覆盖另一个。
    .recovery = { $kind ->
        [message] 用 `message = "…"` 为其中一个另行指定消息。
        [name] 用 `name = "…"` 为其中一个另行指定名称。
       *[page] 用 `page = "…"` 为其中一个另行指定页面。
    }

rule-duplicate-symbol = 符号 `{ $symbol }` 同时属于 `{ $code }` 和 `{ $other }`
    .reason = 搜索、短地址和 `codegloss explain` 都靠符号找到错误码，因此一个符号只能对应一个错误码。常见的原因是复制了一行却忘了改符号；也可能是早期文档印错了符号，这时应当记为误印。
    .recovery = 改正其中一个。如果是早期文档印错的，把它写进 `misprints`。

rule-unknown-code = 域 `{ $domain }` 中没有错误码 `{ $code }`
    .reason = `see-also` 和 `replaced-by` 引用同一个域的错误码，页面会链接过去。错误码不存在，链接就没有去处。
    .recovery = 改正这个错误码，或补上它的定义。写法要与定义一致：数字不加引号，字符串加引号。

# $key 是 `deprecated-in` 或 `retired-in`；$status 和 $needed 是目录中的词：active、deprecated、retired。
rule-contradicting-status = 错误码 `{ $code }` 写了 `{ $key }`，状态却是 `{ $status }`
    .reason = `deprecated-in` 和 `retired-in` 写明错误码从哪个版本起弃用或停用，`status` 写明它是否已经如此。两者矛盾时，页面会一边说它仍在使用，一边说它已经过时，读者无从判断。
    .recovery = 设置 `status = "{ $needed }"`；如果该版本尚未发布，就先删除 `{ $key }`。


## 消息

# $problem 是关键字；$expected 是缺少的字符，或 `letter`、`digit`、`line-end`，或名称，可能为空。
rule-syntax-error = { $problem ->
        [expected-token] 缺少 `{ $expected }`
        [expected-char-range] { $expected ->
            [letter] 缺少字母 a–z
            [digit] 缺少数字
            [line-end] 缺少换行
           *[other] 缺少以下字符之一：`{ $expected }`
        }
        [expected-message-field] 消息 `{ $expected }` 既没有文本，也没有属性
        [expected-term-field] 术语 `-{ $expected }` 没有文本
        [forbidden-callee] 函数名必须大写
        [missing-default-variant] 没有标出默认变体
        [missing-value] 缺少文本
        [multiple-default-variants] 默认变体不止一个
        [message-reference-as-selector] 消息不能用作选择器
        [term-reference-as-selector] 术语不能用作选择器
        [message-attribute-as-selector] 消息的属性不能用作选择器
        [term-attribute-as-placeable] 术语的属性不能直接显示
        [unterminated-string-literal] 缺少右引号
        [positional-argument-follows-named] 位置参数写在了命名参数之后
        [duplicated-named-argument] 参数 `{ $expected }` 给了两次
        [unknown-escape-sequence] 未知的转义序列
        [invalid-unicode-escape-sequence] 无效的 Unicode 转义序列
        [unbalanced-closing-brace] 右花括号没有对应的左花括号
        [expected-inline-expression] 缺少变量、引用或带引号的文本
        [expected-simple-expression-as-selector] 这里的内容不能用作选择器
        [expected-literal] 缺少数字或带引号的文本
        [tab-indentation] 有一行用制表符缩进
       *[other] Fluent 语法错误
    }
    .reason = Fluent 解析器会跳过读不懂的条目，从下一个标识符重新开始。这样会无声无息地丢掉一段文本，所以无法解析的部分一律算错误。
    .recovery = { $problem ->
        [expected-token] 补上 `{ $expected }`。如果这一行接着上面的文本，用空格缩进。
        [expected-char-range] { $expected ->
            [line-end] 在 `->` 之后换行，每个变体单独占一行。
            [digit] 用阿拉伯数字写数，例如 `1` 或 `0.5`。
           *[other] 名称以字母 a–z 开头。如果这一行接着上面的文本，用空格缩进。
        }
        [expected-message-field] 在 `=` 之后写文本，或在缩进的一行中添加属性。
        [expected-term-field] 在 `=` 之后写文本，术语不能只有属性。
        [forbidden-callee] 函数名用大写，例如 `NUMBER`；如果是引用，去掉圆括号。
        [missing-default-variant] 在其他变体都不符合时要用的那个变体前加 `*`。
        [missing-value] 在这里写文本；空文本写作 `{"{"}""{"}"}`。
        [multiple-default-variants] 只在一个变体前保留 `*`。
        [message-reference-as-selector] 改用变量选择，例如 `$count`。
        [term-reference-as-selector] 改用变量或这个术语的属性选择。
        [message-attribute-as-selector] 改用变量选择，例如 `$count`。
        [term-attribute-as-placeable] 引用术语本身，或用这个属性选择变体。
        [unterminated-string-literal] 在同一行补上右引号。
        [positional-argument-follows-named] 把位置参数移到前面。
        [duplicated-named-argument] 删除其中一个。
        [unknown-escape-sequence] 只能用 `\\`、`\"`、`\u` 加 4 位或 `\U` 加 6 位十六进制数。
        [invalid-unicode-escape-sequence] 写 `\u` 加 4 位或 `\U` 加 6 位十六进制数，并且对应一个 Unicode 字符。
        [unbalanced-closing-brace] 删除它；要显示花括号，写作 `{"{"}"{"}"}"{"}"}`。
        [expected-inline-expression] 在花括号里写变量，例如 `$count`，或删除花括号。要显示花括号，写作 `{"{"}"{"{"}"{"}"}`。
        [expected-simple-expression-as-selector] 改用变量选择，例如 `$count`。
        [expected-literal] 命名参数的值只能是数字或带引号的文本。
        [tab-indentation] 改用空格缩进。
       *[other] 与手册“消息”一页中的例子对照。
    }

rule-invalid-character-escape = `{ $escape }` 不对应任何字符
    .reason = 在 Unicode 中，D800 至 DFFF 以及大于 10FFFF 的编号不对应字符。Fluent 用替换字符 U+FFFD（�）代替这样的转义，读者看到的就是这个字符。
    .recovery = 直接写出字符，或改用对应字符的 Unicode 编号。大于 FFFF 的编号写成一个 `\U` 加 6 位数，不像 JSON 那样写成一对 `\u`。

rule-nesting-too-deep = 花括号嵌套超过 { $limit } 层
    .reason = 每多一层花括号，读取消息的程序就多占一段栈空间。设一个上限，损坏或恶意的文件就无法让程序崩溃。正常的文本远远到不了这个深度。
    .recovery = 在该结束的地方补上右花括号，或把内层的部分改成术语。

rule-duplicate-message = `{ $id }` 在这种语言中定义了两次
    .reason = 消息的标识符在一种语言的所有文件中是唯一的。遇到两处定义，Fluent 不作提示，只取第一处；改动第二处永远看不到效果。
    .recovery = 保留一处，删除另一处。

rule-duplicate-attribute = `{ $id }` 的属性 `.{ $attribute }` 出现了两次
    .reason = 遇到同名的属性，Fluent 不作提示，只取第一个，另一个的文本就丢失了。
    .recovery = 保留其中一个，或把两段文本合并。

rule-unknown-attribute = `.{ $attribute }` 不是 `{ $id }` 的字段
    .reason = 错误码消息的属性就是说明的各个字段：`.reason`、`.recovery`、`.user-message` 和 `.note`。写在其他名称下的文本不会显示在任何地方。
    .recovery = { $similar ->
        [some] 是否想写 `.{ $suggestion }`？
       *[none] 改用 `.reason`、`.recovery`、`.user-message` 或 `.note`，或把文本移到单独的消息里。
    }

# $field 是关键字：`value` 指消息本身，`name` 指域、分组或平台的名称，`guide` 指指南页，`long-text` 指错误码的长文本。
rule-missing-message = { $field ->
        [value] `{ $locale }` 中缺少消息 `{ $id }`
        [name] `{ $locale }` 中缺少名称 `{ $id }`
        [guide] `{ $locale }` 中缺少指南页 `{ $id }`
        [long-text] `{ $locale }` 中缺少长文本 `{ $id }`
       *[other] `{ $locale }` 中的 `{ $id }` 缺少 `.{ $field }`
    }
    .reason = 源语言必须完整：其他语言都从它译出，缺少译文时也靠它补位。源语言中没有消息的错误码，连标题都没有。只有译文才有的字段，是源语言没有说过的内容，因此也会报告。
    .recovery = { $field ->
        [value] 在 `locales/{ $locale }` 的文件中添加 `{ $id } = …`。
        [name] 在 `locales/{ $locale }` 的文件中添加 `{ $id } = …`，读者会在标题中看到它。
        [guide] 把这一页写在 `{ $id }.{ $locale }.md` 中。
        [long-text] 把这段长文本写在 `{ $id }.{ $locale }.md` 中。
       *[other] 在 `{ $id }` 之下缩进一行，添加 `.{ $field } = …`。
    }

rule-missing-translation = { $field ->
        [value] `{ $id }` 没有 `{ $locale }` 译文
        [name] 名称 `{ $id }` 没有 `{ $locale }` 译文
        [guide] 指南页 `{ $id }` 没有 `{ $locale }` 译文
        [long-text] 长文本 `{ $id }` 没有 `{ $locale }` 译文
       *[other] `{ $id }` 的 `.{ $field }` 没有 `{ $locale }` 译文
    }
    .reason = 源语言有这段文本，这种语言还没有。这种语言的读者会看到另一种语言的文本，并附有标记。这总比没有好，所以网站和语言包照常生成。应用会显示的 `unknown-error` 和 `generic-user-message` 也是如此：codegloss 只自带中文和英文文本。
    .recovery = { $field ->
        [value] 补上译文：在 `locales/{ $locale }` 的文件中添加 `{ $id } = …`。
        [name] 补上译文：在 `locales/{ $locale }` 的文件中添加 `{ $id } = …`。
        [guide] 补上译文：写在 `{ $id }.{ $locale }.md` 中。
        [long-text] 补上译文：写在 `{ $id }.{ $locale }.md` 中。
       *[other] 补上译文：在 `{ $id }` 之下缩进一行，添加 `.{ $field } = …`。
    }

rule-message-for-no-code = 没有错误码或其他文本使用消息 `{ $id }`
    .reason = 一条消息要被用到，或者标识符属于目录中的某个错误码，或者是网站显示的名称，或者有其他文本引用它。这条消息三者都不是：多半是错误码已经删除，或标识符写错了。
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在目录中定义这个错误码，或删除这条消息。
    }

# $page 是域和域内的页面名，例如 chat/1044。$problem 是关键字：`hidden` 指内部（internal）或草稿（draft）错误码。
rule-text-for-no-page = { $problem ->
        [hidden] `{ $page }` 有长文本，网站上却没有它的页面
       *[unknown] 长文本 `{ $page }` 不属于任何错误码
    }
    .reason = 错误码的长文本写在 `site/codes/<域>/<页面>.<语言>.md` 中，显示在该错误码的页面上。没有这个页面，就没有人能读到：可能是文件名写错，错误码已经删除，或者错误码带有 `internal` 或 `draft`，不在网站上显示。
    .recovery = { $problem ->
        [hidden] 错误码发布时去掉 `internal` 或 `draft`；如果不会发布，就删除这个文件。
       *[unknown] { $similar ->
            [some] 是否想写 `{ $suggestion }`？
           *[none] 按错误码的页面名命名文件，或删除这个文件。
        }
    }

# $id 是消息、字段（例如 chat-104.reason），或者指南页、长文本的文件名。
rule-empty-text = `{ $id }` 没有内容
    .reason = 空文本也是文本：它会挡住另一种语言本可补上的内容，读者只看到一片空白。没有内容的字段不写即可。指南页没有标题也算没有内容，因为它在列表中没有名称可显示。
    .recovery = 写上文本，或整条不写。指南页的第一行是标题：`# …`。

# $id 是消息，例如 chat-405。$markup 是关键字：code 代码、emphasis 强调、link 链接、list 列表。$text 是写出的内容，例如 **10 MB**。
rule-markup-in-user-message = { $markup ->
        [code] `{ $id }.user-message` 中的代码标记会原样显示：{ $text }
        [emphasis] `{ $id }.user-message` 中的强调标记会原样显示：{ $text }
        [link] `{ $id }.user-message` 中的链接会原样显示：{ $text }
       *[list] `{ $id }.user-message` 中的列表会原样显示：{ $text }
    }
    .reason = 应用在提示框中显示 `.user-message`，提示框不支持标记，所以这段文本按纯文本处理，用户会看到其中的每一个字符。
    .recovery = { $markup ->
        [link] 去掉链接，只写文字。需要打开某个页面时，由应用在文本旁边放一个按钮。
        [list] 改写成一两句话。
       *[other] 去掉标记，只写文字。如果要显示的就是这些字符，可以忽略这条警告：它们会原样显示。
    }

# $id 是消息，例如 chat-200。
rule-unused-user-message = `{ $id }.user-message` 永远不会显示
    .reason = 错误码库为这个错误码设了 `user-facing = false`：它不是需要告知用户的故障，因此不会发布给用户看的文本。
    .recovery = 删除 `.user-message`，或去掉这个错误码的 `user-facing = false`。


## 引用

rule-unknown-variable = `{ $id }` 中有未知变量 `${ $name }`
    .reason = 变量要么是错误码在 `args` 中声明的参数，要么是所在域的常量。其他变量永远得不到值，读者只会看到变量名。
    .recovery = { $similar ->
        [some] 是否想写 `${ $suggestion }`？
       *[none] 在错误码的 `args` 中声明 `{ $name }`，或在域的 `constants` 中定义它。
    }

rule-ambiguous-variable = `${ $name }` 既是域的常量，又是 `{ $code }` 的参数
    .reason = 常量在编译消息时代入，参数到显示文本时才有值。两者同名，就没有人说得清读者会看到哪个值。
    .recovery = 给参数或常量改名，使用它的文本也一并修改。

# $kind 是 `message`、`term` 或 `attribute`。
rule-unknown-reference = { $kind ->
        [term] 没有术语 `{ $name }`
        [attribute] 没有属性 `{ $name }`
       *[message] 没有消息 `{ $name }`
    }
    .reason = 文本可以引用同一语言的其他消息、术语或属性。引用的对象不存在，句子里就只剩下它的名称。
    .recovery = { $similar ->
        [some] { $kind ->
            [attribute] 是否想写 `.{ $suggestion }`？
           *[message] 是否想写 `{ $suggestion }`？
        }
       *[none] 在这种语言中定义 `{ $name }`，或直接写出文本。
    }

# $path 是循环的路径，例如：a → b → a
rule-cyclic-reference = 这些文本循环引用：{ $path }
    .reason = 循环中的每段文本都要等下一段，因此没有一段能够完成。
    .recovery = 去掉其中一处引用，直接写出文字。

# $name 的内容随 $kind 而定：function 和 argument 是函数调用，option 是选项名，value 是选项和取值，contradiction 是“下限 > 上限”。
rule-unsupported-function = { $kind ->
        [argument] `{ $name }` 需要且只能有一个参数，而且是数字
        [option] `NUMBER` 没有选项 `{ $name }`
        [value] `NUMBER` 不接受 `{ $name }`
        [contradiction] 下限大于上限：`{ $name }`
       *[function] codegloss 不支持 `{ $name }`
    }
    .reason =
        文本会编译成语言包，读取所需的数据都在包中。可用的函数只有 `NUMBER`，它接受一个数字和下列选项：

        - `type`：`cardinal`（基数，如 3 files）或 `ordinal`（序数，如 3rd file）
        - `style`：`decimal`（小数）或 `percent`（百分比）
        - `useGrouping`：`auto`、`always`、`min2` 或 `false`
        - `minimumIntegerDigits`：1 至 21
        - `minimumFractionDigits`、`maximumFractionDigits`：0 至 100
        - `minimumSignificantDigits`、`maximumSignificantDigits`：1 至 21

        下限不能大于上限。目前不支持 `DATETIME`，也不支持货币和单位：这些格式在每种语言中都需要多得多的数据。
    .recovery = { $kind ->
        [argument] 给 `NUMBER` 一个变量或不加引号的数字，例如 `NUMBER($count)`。
        [option] { $similar ->
            [some] 是否想写 `{ $suggestion }`？
           *[none] 改用 `codegloss explain unsupported-function` 列出的选项，或在程序中设置好格式，再作为字符串传入。
        }
        [value] 改用这个选项支持的取值（运行 `codegloss explain unsupported-function` 查看），或在程序中设置好格式，再作为字符串传入。
        [contradiction] 调小下限，或调大上限。
       *[function] { $similar ->
            [some] 是否想写 `{ $suggestion }`？
           *[none] 目前还没有这个函数：在程序中设置好格式，再作为字符串传入。
        }
    }


## 文本与链接

rule-text-too-long = { $scope ->
        [locale] 从 `{ $id }` 起，这种语言的文本展开后合计超过 { $limit } MiB
       *[text] `{ $id }` 的文本展开后超过 { $limit } KiB
    }
    .reason = 引用的内容会并入使用它的文本。几处引用各自又包含几处引用，长度就会成倍增长；设一个上限，页面和语言包才不至于大得无法使用。
    .recovery = 缩短文本，或减少引用。

rule-too-many-choices = { $scope ->
        [locale] 从 `{ $id }` 起，生成这种语言的文本时，选择变体的次数超过 { $limit }
       *[text] 生成 `{ $id }` 的文本时，选择变体的次数超过 { $limit }
    }
    .reason = 选择器的值如果事先已知（例如引用术语时指定的格），变体在生成文本时就选定。引用会使这种选择成倍增加，即使文本仍然很短；设一个上限，生成才不会太慢。值到程序运行时才知道的选择器不计入。
    .recovery = 少引用带变体的术语，或直接写出所需的变体。

rule-unknown-link = 没有名为 `{ $label }` 的链接
    .reason = 像 `[套餐][plan]` 这样的链接，按标签 `plan` 在域的 `links` 中查找目标，每种语言可以有各自的目标。查不到时，读者看到的就是方括号。
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在域的目录文件的 `links` 中定义 `{ $label }`，或在圆括号里直接写地址。
    }

rule-unsafe-link = 链接不能指向 `{ $target }`
    .reason = 链接可以指向 `https:`、`http:`、`mailto:` 地址，或本站的其他位置。`javascript:`、`data:` 等其他协议可能在读者的浏览器中运行程序。
    .recovery = 写 `https://` 地址、`mailto:` 地址或相对路径。

# $code-point、$name、$more 同上。$kind 是关键字，表示字符的用途。
rule-invisible-character = { $count ->
        [1] 不可见字符：{ $code-point } { $name }
       *[other] 这一行有 { $count } 个不可见字符，第一个是 { $code-point } { $name }
    }
    .reason =
        读者看不到这样的字符，程序却会受影响：搜索找不到含有它的词，看上去相同的两段文本并不相等。双向控制字符还会使一行文字的显示顺序与存储顺序不同。在终端中，codegloss 用 `<U+202E>` 这样的形式代替它。

        写成转义也会报告：Fluent 中的 `{"{"}"\u202E"{"}"}`、TOML 中的 `"\u202E"`、Markdown 中的 `&#x202E;`。文字或表情符号本身需要的字符不报告：波斯文、印地文、僧伽罗文等单词中的零宽连字和零宽不连字，👨‍👩‍👧 内部的零宽连字，以及有变体的字符之后的变体选择符。
    .recovery = { $kind ->
            [direction] 删除这个字符。如果书写方向相反的名称或数字因此错位，把它写成行内代码，或作为参数传入：页面会隔离代码，应用可以用 `isolated(true)` 隔离参数。
            [joiner] 删除这个字符。它只能用在阿拉伯文、天城文等文字的单词内部，或表情符号内部。
            [selector] 删除这个字符。它只能用在有变体的字符之后，或旗帜表情符号中。
           *[blank] 删除这个字符；需要间隔时，使用普通空格。
        }{ $more ->
            [0] {""}
           *[other] 本文件还有 { $more } 行含有这样的字符。
        }

# $rule 是注释针对的规则，例如 `# codegloss: allow(missing-translation) 品牌名`。$problem 是关键字。
rule-invalid-silence = { $problem ->
        [unused] 这条注释没有作用：此处没有 `{ $rule }` 的问题
        [unknown] 没有名为 `{ $rule }` 的规则
        [no-reason] 没有写明忽略 `{ $rule }` 的理由
        [always-error] `{ $rule }` 的问题不能忽略
       *[syntax] 无法理解这条注释
    }
    .reason = 注释 `codegloss: allow(规则 ID) 理由` 让 `check` 在紧随其后的条目中忽略一条报告警告的规则。没有作用的注释会掩盖以后出现、还没有人看过的问题；不写理由，后来的人就无法判断它是否仍然成立。
    .recovery = { $problem ->
        [unused] 删除这条注释，或把它移到所针对条目的上一行。
        [unknown] { $similar ->
            [some] 是否想写 `{ $suggestion }`？
           *[none] 写规则的 ID，即 `check` 在“警告”二字后的方括号中显示的名称。
        }
        [no-reason] 在右括号后写明理由。
        [always-error] 修正这条规则报告的问题。它会使语言包或页面出错，因此始终算错误。
       *[syntax] 写成 `codegloss: allow(规则 ID) 理由`。
    }


## 网站

# $color、$paper、$suggestion 是 #0b9bff 这样的颜色；$contrast 与 4.5 是对比度，用小数点书写。
rule-low-contrast = { $theme ->
        [dark] `{ $color }` 在深色页面上难以看清，对比度只有 { $contrast } : 1
       *[light] `{ $color }` 在浅色页面上难以看清，对比度只有 { $contrast } : 1
    }
    .reason = 链接、数字和按钮都用这个颜色，页面底色是 `{ $paper }`。WCAG 2.2（成功标准 1.4.3）要求文字与底色的对比度至少为 4.5 : 1，这样视力不佳的人以及在强光下阅读的人也能看清。
    .recovery = { $theme ->
        [dark] 换一个更浅的颜色，例如 `{ $suggestion }`，或不写 `accent-dark`。
       *[light] 换一个更深的颜色，例如 `{ $suggestion }`。
    }

rule-colliding-file = `{ $path }` 占用了网站中 `{ $other }` 的位置
    .reason = `site/static` 中的文件会原样放到网站根目录。页面、`assets`、`errors.json` 和 `e` 在那里已有固定的位置；仅大小写不同的两个名称，在许多主机上是同一个名称。指南页面之间也是如此。
    .recovery = 给该文件改名，或换一个文件夹。

# $path 是文件。$kind 说明路径错在哪里：取 `domain` 或 `platform` 时，目录中没有 $name。
rule-misplaced-snippet = `{ $path }` 不会显示在任何页面上
    .reason = 错误码页面上的代码来自 `templates/snippets/<域>/<平台>.<扩展名>`；平台处写 `any` 表示适用于所有平台。{ $kind ->
            [domain] 目录中没有域 `{ $name }`。
            [platform] 这个域没有平台 `{ $name }`。
           *[path] 这个文件不在这样的位置，或文件名缺少由字母和数字组成的扩展名。
        }
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 给该文件改名或换一个文件夹，或把平台列入域的 `platforms`。
    }

# $problem 是模板引擎给出的英文说明，可能有多行。
rule-template-error = 模板出错：{ $problem }
    .reason = `templates` 中的文件会替换同名的内置模板，或用来生成页面上的代码。这个文件语法有误，或用到了页面没有的内容。上一次成功生成的网站保持原样。
    .recovery = 改正或删除这个模板。
