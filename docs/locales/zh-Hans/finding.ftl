### `codegloss check` 对每个问题显示的文字。规则的一般说明在 rule.ftl 中。
###
### 消息是问题的标题，在终端里跟在“错误：”或“警告：”之后。`.recovery` 作为建议显示在作者的原文之下，
### 一两句话。终端不显示 Markdown，去掉反引号后句子也应通顺。

## 文件

# $problem 是关键字；$detail 是系统给出的英文说明或文件中的位置；$limit 的单位是 MiB 或“个文件”。
finding-unreadable-file = { $problem ->
        [missing] 缺少 `{ $path }`
        [too-large] `{ $path }` 超过 { $limit } MiB
        [not-utf8] `{ $path }` 不是 UTF-8 编码（{ $detail }）
        [too-many] 项目中的文件和文件夹超过 { $limit } 个
        [too-many-folders] 项目中的文件夹超过 { $limit } 个
        [too-deep] `{ $path }` 的文件夹嵌套超过 { $limit } 层
        [name] `{ $path }` 的名称中有控制字符或反斜杠
       *[other] 无法读取 `{ $path }`：{ $detail }
    }
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

finding-path-outside-project = `{ $path }` 指向项目文件夹之外
    .recovery = 把它指向的内容复制到 `{ $path }`，或删除这个链接。


## 项目与目录

# $problem 是 TOML 解析器给出的英文说明。
finding-invalid-toml = TOML 语法错误：{ $problem }
    .recovery = 改正标出的位置。字符串要加引号，同一个表里每个键只能出现一次。

finding-unknown-key = 未知的键 `{ $key }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 删除这个键，或到手册的“目录”一页查找需要的键。
    }

finding-missing-key = 缺少键 `{ $key }`
    .recovery = 在标出的表中补上 `{ $key }`。

finding-invalid-value = `{ $key }` 的值无效：`{ $value }`
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
finding-invisible-character-in-name = { $count ->
        [1] 名称中有不可见字符：{ $code-point } { $name }
       *[other] 这一行的名称中有 { $count } 个不可见字符，第一个是 { $code-point } { $name }
    }
    .recovery = 删除这个字符，或重新输入名称。{ $more ->
        [0] {""}
       *[other] 本文件还有 { $more } 行有这样的名称。
    }

finding-invalid-language-tag = `{ $tag }` 不是标准写法的语言标签
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 写成 `en`、`zh-Hans`、`pt-BR` 这样的标签。
    }

# $folder 是 `locales` 下的文件夹名，或者指南页、长文本文件名中的语言标签。
finding-unknown-locale = `{ $folder }` 不是项目的语言
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？如果不是，把这种语言加入 `codegloss.toml` 的 `locales`。
       *[none] 把这种语言加入 `codegloss.toml` 的 `locales`，或删除以它命名的内容。
    }

finding-duplicate-code = 错误码 `{ $code }` 在域 `{ $domain }` 中定义了两次
    .recovery = 删除其中一处定义，或改正它的错误码。

# $kind 是 `message`、`page` 或 `name`；$name 是两者都会得到的名称；$other 是错误码，或页面被占用的域。
finding-colliding-code = { $kind ->
        [message] `{ $code }` 与 `{ $other }` 的消息同为 `{ $name }`
        [name] `{ $code }` 与 `{ $other }` 在生成代码中同名：`{ $name }`
       *[page] `{ $code }` 与 `{ $other }` 的页面同为 `{ $name }`
    }
    .recovery = { $kind ->
        [message] 用 `message = "…"` 为其中一个另行指定消息。
        [name] 用 `name = "…"` 为其中一个另行指定名称。
       *[page] 用 `page = "…"` 为其中一个另行指定页面。
    }

finding-duplicate-symbol = 符号 `{ $symbol }` 同时属于 `{ $code }` 和 `{ $other }`
    .recovery = 改正其中一个。如果是早期文档印错的，把它写进 `misprints`。

finding-unknown-code = 域 `{ $domain }` 中没有错误码 `{ $code }`
    .recovery = 改正这个错误码，或补上它的定义。写法要与定义一致：数字不加引号，字符串加引号。

# $key 是 `deprecated-in` 或 `retired-in`；$status 和 $needed 是目录中的词：active、deprecated、retired。
finding-contradicting-status = 错误码 `{ $code }` 写了 `{ $key }`，状态却是 `{ $status }`
    .recovery = 设置 `status = "{ $needed }"`；如果该版本尚未发布，就先删除 `{ $key }`。


## 消息

# $problem 是关键字；$expected 是缺少的字符，或 `letter`、`digit`、`line-end`，或名称，可能为空。
finding-syntax-error = { $problem ->
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

finding-invalid-character-escape = `{ $escape }` 不对应任何字符
    .recovery = 直接写出字符，或改用对应字符的 Unicode 编号。大于 FFFF 的编号写成一个 `\U` 加 6 位数，不像 JSON 那样写成一对 `\u`。

finding-nesting-too-deep = 花括号嵌套超过 { $limit } 层
    .recovery = 在该结束的地方补上右花括号，或把内层的部分改成术语。

finding-duplicate-message = `{ $id }` 在这种语言中定义了两次
    .recovery = 保留一处，删除另一处。

finding-duplicate-attribute = `{ $id }` 的属性 `.{ $attribute }` 出现了两次
    .recovery = 保留其中一个，或把两段文本合并。

finding-unknown-attribute = `.{ $attribute }` 不是 `{ $id }` 的字段
    .recovery = { $similar ->
        [some] 是否想写 `.{ $suggestion }`？
       *[none] 改用 `.reason`、`.recovery`、`.user-message` 或 `.note`，或把文本移到单独的消息里。
    }

# $field 是关键字：`value` 指消息本身，`name` 指域、分组或平台的名称，`guide` 指指南页，`long-text` 指错误码的长文本。
finding-missing-message = { $field ->
        [value] `{ $locale }` 中缺少消息 `{ $id }`
        [name] `{ $locale }` 中缺少名称 `{ $id }`
        [guide] `{ $locale }` 中缺少指南页 `{ $id }`
        [long-text] `{ $locale }` 中缺少长文本 `{ $id }`
       *[other] `{ $locale }` 中的 `{ $id }` 缺少 `.{ $field }`
    }
    .recovery = { $field ->
        [value] 在 `locales/{ $locale }` 的文件中添加 `{ $id } = …`。
        [name] 在 `locales/{ $locale }` 的文件中添加 `{ $id } = …`，读者会在标题中看到它。
        [guide] 把这一页写在 `{ $id }.{ $locale }.md` 中。
        [long-text] 把这段长文本写在 `{ $id }.{ $locale }.md` 中。
       *[other] 在 `{ $id }` 之下缩进一行，添加 `.{ $field } = …`。
    }

finding-missing-translation = { $field ->
        [value] `{ $id }` 没有 `{ $locale }` 译文
        [name] 名称 `{ $id }` 没有 `{ $locale }` 译文
        [guide] 指南页 `{ $id }` 没有 `{ $locale }` 译文
        [long-text] 长文本 `{ $id }` 没有 `{ $locale }` 译文
       *[other] `{ $id }` 的 `.{ $field }` 没有 `{ $locale }` 译文
    }
    .recovery = { $field ->
        [value] 补上译文：在 `locales/{ $locale }` 的文件中添加 `{ $id } = …`。
        [name] 补上译文：在 `locales/{ $locale }` 的文件中添加 `{ $id } = …`。
        [guide] 补上译文：写在 `{ $id }.{ $locale }.md` 中。
        [long-text] 补上译文：写在 `{ $id }.{ $locale }.md` 中。
       *[other] 补上译文：在 `{ $id }` 之下缩进一行，添加 `.{ $field } = …`。
    }

finding-message-for-no-code = 没有错误码或其他文本使用消息 `{ $id }`
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在目录中定义这个错误码，或删除这条消息。
    }

# $page 是域和域内的页面名，例如 chat/1044。$problem 是关键字：`hidden` 指内部（internal）或草稿（draft）错误码。
finding-text-for-no-page = { $problem ->
        [hidden] `{ $page }` 有长文本，网站上却没有它的页面
       *[unknown] 长文本 `{ $page }` 不属于任何错误码
    }
    .recovery = { $problem ->
        [hidden] 错误码发布时去掉 `internal` 或 `draft`；如果不会发布，就删除这个文件。
       *[unknown] { $similar ->
            [some] 是否想写 `{ $suggestion }`？
           *[none] 按错误码的页面名命名文件，或删除这个文件。
        }
    }

# $id 是消息、字段（例如 chat-104.reason），或者指南页、长文本的文件名。
finding-empty-text = `{ $id }` 没有内容
    .recovery = 写上文本，或整条不写。指南页的第一行是标题：`# …`。

# $id 是消息，例如 chat-405。$markup 是关键字：code 代码、emphasis 强调、link 链接、list 列表。$text 是写出的内容，例如 **10 MB**。
finding-markup-in-user-message = { $markup ->
        [code] `{ $id }.user-message` 中的代码标记会原样显示：{ $text }
        [emphasis] `{ $id }.user-message` 中的强调标记会原样显示：{ $text }
        [link] `{ $id }.user-message` 中的链接会原样显示：{ $text }
       *[list] `{ $id }.user-message` 中的列表会原样显示：{ $text }
    }
    .recovery = { $markup ->
        [link] 去掉链接，只写文字。需要打开某个页面时，由应用在文本旁边放一个按钮。
        [list] 改写成一两句话。
       *[other] 去掉标记，只写文字。如果要显示的就是这些字符，可以忽略这条警告：它们会原样显示。
    }

# $id 是消息，例如 chat-200。
finding-unused-user-message = `{ $id }.user-message` 永远不会显示
    .recovery = 删除 `.user-message`，或去掉这个错误码的 `user-facing = false`。


## 引用

finding-unknown-variable = `{ $id }` 中有未知变量 `${ $name }`
    .recovery = { $similar ->
        [some] 是否想写 `${ $suggestion }`？
       *[none] 在错误码的 `args` 中声明 `{ $name }`，或在域的 `constants` 中定义它。
    }

finding-ambiguous-variable = `${ $name }` 既是域的常量，又是 `{ $code }` 的参数
    .recovery = 给参数或常量改名，使用它的文本也一并修改。

# $kind 是 `message`、`term` 或 `attribute`。
finding-unknown-reference = { $kind ->
        [term] 没有术语 `{ $name }`
        [attribute] 没有属性 `{ $name }`
       *[message] 没有消息 `{ $name }`
    }
    .recovery = { $similar ->
        [some] { $kind ->
            [attribute] 是否想写 `.{ $suggestion }`？
           *[message] 是否想写 `{ $suggestion }`？
        }
       *[none] 在这种语言中定义 `{ $name }`，或直接写出文本。
    }

# $path 是循环的路径，例如：a → b → a
finding-cyclic-reference = 这些文本循环引用：{ $path }
    .recovery = 去掉其中一处引用，直接写出文字。

# $name 的内容随 $kind 而定：function 和 argument 是函数调用，option 是选项名，value 是选项和取值，contradiction 是“下限 > 上限”。
finding-unsupported-function = { $kind ->
        [argument] `{ $name }` 需要且只能有一个参数，而且是数字
        [option] `NUMBER` 没有选项 `{ $name }`
        [value] `NUMBER` 不接受 `{ $name }`
        [contradiction] 下限大于上限：`{ $name }`
       *[function] codegloss 不支持 `{ $name }`
    }
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

finding-text-too-long = { $scope ->
        [locale] 从 `{ $id }` 起，这种语言的文本展开后合计超过 { $limit } MiB
       *[text] `{ $id }` 的文本展开后超过 { $limit } KiB
    }
    .recovery = 缩短文本，或减少引用。

finding-too-many-choices = { $scope ->
        [locale] 从 `{ $id }` 起，生成这种语言的文本时，选择变体的次数超过 { $limit }
       *[text] 生成 `{ $id }` 的文本时，选择变体的次数超过 { $limit }
    }
    .recovery = 少引用带变体的术语，或直接写出所需的变体。

finding-unknown-link = 没有名为 `{ $label }` 的链接
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 在域的目录文件的 `links` 中定义 `{ $label }`，或在圆括号里直接写地址。
    }

finding-unsafe-link = 链接不能指向 `{ $target }`
    .recovery = 写 `https://` 地址、`mailto:` 地址或相对路径。

# $code-point、$name、$more 同上。$kind 是关键字，表示字符的用途。
finding-invisible-character = { $count ->
        [1] 不可见字符：{ $code-point } { $name }
       *[other] 这一行有 { $count } 个不可见字符，第一个是 { $code-point } { $name }
    }
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
finding-invalid-silence = { $problem ->
        [unused] 这条注释没有作用：此处没有 `{ $rule }` 的问题
        [unknown] 没有名为 `{ $rule }` 的规则
        [no-reason] 没有写明忽略 `{ $rule }` 的理由
        [always-error] `{ $rule }` 的问题不能忽略
       *[syntax] 无法理解这条注释
    }
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
finding-low-contrast = { $theme ->
        [dark] `{ $color }` 在深色页面上难以看清，对比度只有 { $contrast } : 1
       *[light] `{ $color }` 在浅色页面上难以看清，对比度只有 { $contrast } : 1
    }
    .recovery = { $theme ->
        [dark] 换一个更浅的颜色，例如 `{ $suggestion }`，或不写 `accent-dark`。
       *[light] 换一个更深的颜色，例如 `{ $suggestion }`。
    }

finding-colliding-file = `{ $path }` 占用了网站中 `{ $other }` 的位置
    .recovery = 给该文件改名，或换一个文件夹。

# $path 是文件。$kind 说明路径错在哪里：取 `domain` 或 `platform` 时，目录中没有 $name。
finding-misplaced-snippet = `{ $path }` 不会显示在任何页面上
    .recovery = { $similar ->
        [some] 是否想写 `{ $suggestion }`？
       *[none] 给该文件改名或换一个文件夹，或把平台列入域的 `platforms`。
    }

# $problem 是模板引擎给出的英文说明，可能有多行。
finding-template-error = 模板出错：{ $problem }
    .recovery = 改正或删除这个模板。
