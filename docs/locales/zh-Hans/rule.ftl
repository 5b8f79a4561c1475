### `codegloss check` 的规则，用于规则的页面和 `codegloss explain`。每个问题的具体文字在 finding.ftl 中。
###
### 消息是规则的名称：名词性短语，不带句号。`.reason` 说明为什么有这条规则，`.recovery` 说明一般如何解决。
### 终端不显示 Markdown，去掉反引号后句子也应通顺。

## 文件

rule-unreadable-file = 无法读取的文件
    .reason =
        codegloss 先把 `codegloss.toml` 以及 `catalog`、`locales`、`site`、`templates` 四个文件夹全部读入，再逐个处理。无法读取的文件里可能有错误码的定义，也可能有文本，因此只要有一个读不出来，就不生成任何内容。

        限制大小和数量，是为了在误选文件夹时不至于占满内存，也避免层层叠加的符号链接让 codegloss 无休止地读下去。名称以 `.` 开头或以 `~` 结尾的文件不读。

        `site/static` 中的文件在网站上保持原名。凡是 Linux 和网址都能用的名称都可以用，只有控制字符和反斜杠除外：带有这些字符的名称无法安全地列出、显示或链接。Windows 不支持的名称（例如 `12:30.txt`）在其他系统上生成网站时可以使用。
    .recovery = 文件用 UTF-8 保存，每个不超过 4 MiB，不属于项目的内容不要放在项目的文件夹里。具体的限制或错误见检查结果。

rule-path-outside-project = 指向项目之外的链接
    .reason = 符号链接只要不离开项目就会跟随。指向外部的链接可能把构建机器上的任意文件带到公开的页面上，因此一律不跟随。
    .recovery = 用链接指向的文件或文件夹的副本代替链接，或删除链接。

rule-ignored-file = 扩展名不对的消息文件
    .reason = 只读取名称以小写 `.ftl` 结尾的文件，而且只在项目存放消息的位置读取。Windows 会隐藏扩展名，`chat.ftl.txt` 可能看起来是 `chat.ftl`。这样的文件会被悄悄忽略，其中的文本也就缺失。编辑器的备份文件（例如 `chat.ftl~`、`chat.ftl.bak`）不会报告。
    .recovery = 给文件改名或移动文件；不需要的文件可以删除。


## 项目与目录

rule-invalid-toml = TOML 无效
    .reason = 文件只要有一处不合 TOML 语法，就可能有多种读法。codegloss 不作猜测：列出解析器遇到的每一处问题，不生成任何内容。
    .recovery = 改正标出的位置。字符串要加引号，同一个表里每个键只能出现一次。

rule-unknown-key = 未知的键
    .reason = 如果放过拼错的键，它要说明的内容就会从网站、语言包和所有导出文件中悄悄消失。
    .recovery = 改正或删除这个键。手册的“目录”一页列出了所有的键。

rule-missing-key = 缺少键
    .reason = 没有这个键，就无法知道这个表描述的是什么：错误码缺 `code`，域缺名称，项目缺语言。
    .recovery = 在表中补上这个键。必填的键见手册的“目录”一页。

rule-invalid-value = 值无效
    .reason = 每个键只接受一种类型、一定范围的值。其他值不会自动转换，因为转换只能靠猜：字符串 `"104"` 与整数 `104` 是两个不同的错误码。
    .recovery = 写成这个键接受的类型和范围。各个键接受的值见手册的“目录”一页。

rule-invisible-character-in-name = 名称中的不可见字符
    .reason = 错误码、常量名、别名和文件名由人输入和复制，由程序比较。含有不可见字符的名称看上去与另一个名称相同，实际上并不相等，因此不生成任何内容。
    .recovery = 删除这个字符，或重新输入名称。

rule-invalid-language-tag = 语言标签写法不标准
    .reason = 语言标签决定文件夹的名称、地址的一部分和页面声明的语言。BCP 47 只有一种标准写法：语言代码小写，文字代码首字母大写，地区代码大写，中间用连字符。其他写法会让同一种语言分散在几个文件夹里。

        对读者没有这项要求：请求中写 `zh_CN` 或 `ZH-hans`，照样能找到 `zh-Hans`。
    .recovery = 写成 `en`、`zh-Hans`、`pt-BR` 这样的标签。

rule-unknown-locale = 项目没有列出的语言
    .reason = 消息文件的路径中带有语言，例如 `locales/<语言>/`；指南页 `site/guide/<名称>.<语言>.md` 和长文本 `site/codes/<域>/<页面>.<语言>.md` 的文件名也带有语言。如果 `codegloss.toml` 没有列出这种语言，里面的内容就不会被读取。常见的原因是名称写错，或新增的语言还没有列入。
    .recovery = 改正文件夹或文件的名称，在 `codegloss.toml` 的 `locales` 中加上这种语言，或删除以它命名的内容。

rule-duplicate-code = 错误码重复定义
    .reason = 一个错误码在它的域里只有一个含义。两处定义会争用同一个页面、同一个地址和语言包中的同一个位置。
    .recovery = 删除其中一处定义，或改正它的错误码。

rule-colliding-code = 两个错误码得到同一个名称
    .reason = 消息和页面以错误码命名，生成代码中的变体以符号命名。名称里不能出现的字符会被替换或略去；有些文件系统不区分大小写，所以大小写不算差别。于是两个不同的错误码可能得到相同的名称，一个会覆盖另一个。
    .recovery = 给其中一个另取名称：消息的标识符用 `message`，生成代码中的变体用 `name`，页面用 `page`。

rule-duplicate-symbol = 两个错误码用了同一个常量名
    .reason = 搜索、短地址和 `codegloss explain` 都靠符号找到错误码，因此一个符号只能对应一个错误码。常见的原因是复制了一行却忘了改符号；也可能是早期文档印错了符号，这时应当记为误印。
    .recovery = 改正其中一个。如果是早期文档印错的，把它写进 `misprints`。

rule-unknown-code = 引用了不存在的错误码
    .reason = `see-also` 和 `replaced-by` 引用同一个域的错误码，页面会链接过去。错误码不存在，链接就没有去处。
    .recovery = 改正这个错误码，或补上它的定义。写法要与定义一致：数字不加引号，字符串加引号。

rule-contradicting-status = 版本与状态矛盾
    .reason = `deprecated-in` 和 `retired-in` 写明错误码从哪个版本起弃用或停用，`status` 写明它是否已经如此。两者矛盾时，页面会一边说它仍在使用，一边说它已经过时，读者无从判断。
    .recovery = 设置与键相符的状态：`deprecated-in` 对应 `"deprecated"`，`retired-in` 对应 `"retired"`。如果那个版本尚未发布，先删除这个键。

rule-cyclic-replacement = 循环替代
    .reason = `replaced-by` 指明现在应使用哪个错误码。如果替代关系绕回起点，读者沿着链接只会原地打转，始终不知道该用哪一个。
    .recovery = 删除仍在使用的错误码的 `replaced-by`，或改正它。

rule-redundant-see-also = 多余的参见
    .reason = `see-also` 列出值得接着阅读的其他错误码。链接到当前页面，或把同一个链接写两遍，都没有用处，多半是想写另一个错误码。
    .recovery = 从 `see-also` 中删除它，或换成原本想写的错误码。

rule-unused-constant = 未使用的常量
    .reason = 常量让所有语言共用同一处事实。如果没有文本使用它，这一事实很可能直接写在了文本里，修改常量时不会随之更新。
    .recovery = 在陈述这一事实的文本中使用常量：`{"{"} $max-size {"}"}`；否则从 `[constants]` 中删除它。

rule-unused-link = 未使用的链接
    .reason = `[links]` 中的标签供消息、指南和长文使用。没有任何文本使用的标签，往往是删掉某句话后剩下的，它的地址过时了也没有人发现。
    .recovery = 在需要链接的地方使用这个标签：`[控制台][console]`；否则从 `[links]` 中删除它。

rule-unused-argument = 未使用的参数
    .reason = 每个声明的参数都要由应用传入。如果这个错误码在任何语言中都没有文本用到它，应用就白白传了值，文本也可能漏掉了本该显示的细节。
    .recovery = 在文本中使用参数：`{"{"} $name {"}"}`；否则从 `args` 中删除它。
rule-contradicting-domain = 同一个域的文件互相矛盾
    .reason = 一个域可以分成几个文件，它们共用平台、常量、链接和 `markdown`。如果两个文件给同一项写了不同的值，就无法确定文本和页面该用哪一个。
    .recovery = 每个值只写在其中一个文件中，或在各个文件中写成相同的值。


## 消息

rule-syntax-error = Fluent 语法错误
    .reason = Fluent 解析器会跳过读不懂的条目，从下一个标识符重新开始。这样会无声无息地丢掉一段文本，所以无法解析的部分一律算错误。
    .recovery = 改正标出的位置。每条消息从行首写起，属性和续行用空格缩进，花括号要成对。示例见手册的“消息”一页。

rule-invalid-character-escape = 转义不对应任何字符
    .reason = 在 Unicode 中，D800 至 DFFF 以及大于 10FFFF 的编号不对应字符。Fluent 用替换字符 U+FFFD（�）代替这样的转义，读者看到的就是这个字符。
    .recovery = 直接写出字符，或改用对应字符的 Unicode 编号。大于 FFFF 的编号写成一个 `\U` 加 6 位数，不像 JSON 那样写成一对 `\u`。

rule-nesting-too-deep = 花括号嵌套过深
    .reason = 每多一层花括号，读取消息的程序就多占一段栈空间。设一个上限，损坏或恶意的文件就无法让程序崩溃。正常的文本远远到不了这个深度。
    .recovery = 在该结束的地方补上右花括号，或把内层的部分改成术语。

rule-duplicate-message = 消息重复定义
    .reason = 消息的标识符在一种语言的所有文件中是唯一的。遇到两处定义，Fluent 不作提示，只取第一处；改动第二处永远看不到效果。
    .recovery = 保留一处，删除另一处。

rule-duplicate-attribute = 属性重复定义
    .reason = 遇到同名的属性，Fluent 不作提示，只取第一个，另一个的文本就丢失了。
    .recovery = 保留其中一个，或把两段文本合并。

rule-unknown-attribute = 未知的字段
    .reason = 错误码消息的属性就是说明的各个字段：`.reason`、`.recovery`、`.user-message` 和 `.note`。写在其他名称下的文本不会显示在任何地方。
    .recovery = 使用 `.reason`、`.recovery`、`.user-message` 或 `.note`，或把文本移到单独的消息中。

rule-missing-message = 源语言缺少文本
    .reason = 源语言必须完整：其他语言都从它译出，缺少译文时也靠它补位。源语言中没有消息的错误码，连标题都没有。常量的单位也需要消息，`KB`、`%` 这样的符号除外。
    .recovery = 在源语言中写上文本：消息和属性写在 `locales` 中，指南写在 `site/guide` 中，长文本写在 `site/codes` 中。

rule-missing-translation = 缺少译文
    .reason = 源语言有这段文本，这种语言还没有。这种语言的读者会看到另一种语言的文本，并附有标记。这总比没有好，所以网站和语言包照常生成。读者看到的内容都计算在内，包括分组和平台的名称、单位、网站用语、链接地址和误写的出处。
    .recovery = 补上译文：消息和属性写在 `locales` 中，指南写在 `site/guide` 中，长文本写在 `site/codes` 中，链接地址和误写的出处写在 `catalog` 中。各语言都相同的名称列入 `same-names`。

rule-message-for-no-code = 未使用的消息
    .reason = 一条消息要被用到，或者标识符属于错误码库中的某个错误码，或者是网站显示的名称，或者有其他文本引用它。如果三者都不是，多半是错误码已经删除，或标识符写错了。
    .recovery = 改正消息的标识符，在错误码库中定义它的错误码，或删除消息。

rule-text-for-no-page = 没有页面的长文本
    .reason = 错误码的长文本写在 `site/codes/<域>/<页面>.<语言>.md` 中，显示在该错误码的页面上。没有这个页面，就没有人能读到：可能是文件名写错，错误码已经删除，或者错误码带有 `internal` 或 `draft`，不在网站上显示。
    .recovery = 以错误码的页面为文件命名，或删除文件。如果错误码标记为 `internal` 或 `draft`，公开之后才会显示这段文本。

rule-empty-text = 文本为空
    .reason = 空文本也是文本：它会挡住另一种语言本可补上的内容，读者只看到一片空白。没有内容的字段不写即可。指南页没有标题也算没有内容，因为它在列表中没有名称可显示。
    .recovery = 写上文本，或整条不写。指南页的第一行是标题：`# …`。

rule-markup-in-user-message = 给用户看的文本中有标记
    .reason = 应用在提示框中显示 `.user-message`、`generic-user-message` 和 `unknown-error`，提示框不支持标记，所以这些文本按纯文本处理，用户会看到其中的每一个字符。
    .recovery = 去掉标记，只写文字，列表改写成句子。应用如果有页面可以打开，可在文本旁边放一个按钮。如果就是要显示这些字符，可对这条消息忽略本规则。

rule-unused-user-message = 不会显示的用户文本
    .reason = 设了 `user-facing = false` 的错误码不是需要告知用户的故障，因此不会发布给用户看的文本。
    .recovery = 删除 `.user-message`，或去掉这个错误码的 `user-facing = false`。

rule-unused-term = 未使用的术语
    .reason = 术语让一种语言的所有文本使用同一个名称。如果没有文本引用它，这个名称可能直接写在了文本里，或者用到它的文本已经删除。
    .recovery = 在出现这个名称的地方使用术语：`{"{"} -console {"}"}`；否则删除它。

rule-unknown-error-without-code = 未知错误的文本缺少错误码
    .reason = 遇到错误码库中没有的错误码时，应用显示 `unknown-error`。如果文本中没有错误码，用户和技术支持都无从知道是哪个错误。
    .recovery = 在文本中加上 `{"{"} $code {"}"}`。

rule-obsolete-translation = 过时的译文
    .reason = 译文有一个字段，源语言没有。多半是源语言因内容不再属实而删除了它。在其中一方改正之前，语言包和网页都不包含这个字段，各语言的内容因此保持一致。
    .recovery = 从译文中删除这个字段，或在源语言中也写上它。
rule-empty-translation = 有意留空的译文
    .reason = `{"{"} "" {"}"}` 表示有意不写文本。如果源语言有文本，这种语言的读者看到的就是源语言或回退顺序中另一种语言的文本，而翻译进度却把它算作已翻译。
    .recovery = 译出这段文本。如果任何语言都不该有这段文本，在源语言中也留空。


## 引用

rule-unknown-variable = 未知的变量
    .reason = 变量要么是错误码在 `args` 中声明的参数，要么是所在域的常量。其他变量永远得不到值，读者只会看到变量名。
    .recovery = 改正名称，在错误码的 `args` 中声明它，或在域的 `constants` 中定义它。

rule-ambiguous-variable = 常量与参数同名
    .reason = 常量在编译消息时代入，参数到显示文本时才有值。两者同名，就没有人说得清读者会看到哪个值。
    .recovery = 给参数或常量改名，使用它的文本也一并修改。

rule-unknown-reference = 引用了不存在的文本
    .reason = 文本可以引用同一语言的其他消息、术语或属性。引用的对象不存在，句子里就只剩下它的名称。
    .recovery = 改正名称，在这种语言中定义所引用的消息、术语或属性，或直接写出它的文本。

rule-cyclic-reference = 文本循环引用
    .reason = 循环中的每段文本都要等下一段，因此没有一段能够完成。
    .recovery = 去掉其中一处引用，直接写出文字。

rule-unsupported-function = 不支持的函数
    .reason =
        文本会编译成语言包，读取所需的数据都在包中。可用的函数只有 `NUMBER`，它接受一个数字和下列选项：

        - `type`：`cardinal`（基数，如 3 files）或 `ordinal`（序数，如 3rd file）
        - `style`：`decimal`（小数）或 `percent`（百分比）
        - `useGrouping`：`auto`、`always`、`min2` 或 `false`
        - `minimumIntegerDigits`：1 至 21
        - `minimumFractionDigits`、`maximumFractionDigits`：0 至 100
        - `minimumSignificantDigits`、`maximumSignificantDigits`：1 至 21

        下限不能大于上限。目前不支持 `DATETIME`，也不支持货币和单位：这些格式在每种语言中都需要多得多的数据。
    .recovery = 使用 `NUMBER`，传入一个变量或数字和上面列出的选项；或在程序中格式化这个值，作为字符串传入。

rule-number-as-placeable = 用数字作占位符
    .reason = 在其他格式中，`{"{"}0{"}"}` 代表传入的第一个值。在 Fluent 中它就是数字 0，读者看到的是“无法打开 0”。
    .recovery = 在错误码的 `args` 中声明参数，并写成 `{"{"} $name {"}"}`。如果确实要显示这个数字，去掉花括号。


## 文本与链接

rule-text-too-long = 文本过长
    .reason = 引用的内容会并入使用它的文本。几处引用各自又包含几处引用，长度就会成倍增长；设一个上限，页面和语言包才不至于大得无法使用。
    .recovery = 缩短文本，或减少引用。一段文本最长为 64 KiB。

rule-too-many-choices = 文本中的选择过多
    .reason = 选择器的值如果事先已知（例如引用术语时指定的格），变体在生成文本时就选定。引用会使这种选择成倍增加，即使文本仍然很短；设一个上限，生成才不会太慢。值到程序运行时才知道的选择器不计入。
    .recovery = 少引用带变体的术语，或直接写出所需的变体。

rule-unknown-link = 未知的链接标签
    .reason = 像 `[套餐][plan]` 这样的链接，按标签 `plan` 在域的 `links` 中查找目标，每种语言可以有各自的目标。查不到时，读者看到的就是方括号。
    .recovery = 改正标签，在域的文件中的 `links` 下定义它，或在圆括号中写出地址。

rule-unsafe-link = 不安全的链接
    .reason = 链接可以指向 `https:`、`http:`、`mailto:` 地址，或本站的其他位置。`javascript:`、`data:` 等其他协议可能在读者的浏览器中运行程序。
    .recovery = 写 `https://` 地址、`mailto:` 地址或相对路径。

rule-invisible-character = 不可见字符
    .reason =
        读者看不到这样的字符，程序却会受影响：搜索找不到含有它的词，看上去相同的两段文本并不相等。双向控制字符还会使一行文字的显示顺序与存储顺序不同。在终端中，codegloss 用 `<U+202E>` 这样的形式代替它。

        控制字符（U+0000 至 U+001F 和 U+007F 至 U+009F，制表符和换行符除外）也会报告：HTML 不允许使用它们，页面会用 `�` 代替。

        写成转义也会报告：Fluent 中的 `{"{"}"\u202E"{"}"}`、TOML 中的 `"\u202E"`、Markdown 中的 `&#x202E;`。文字或表情符号本身需要的字符不报告：波斯文、印地文、僧伽罗文等单词中的零宽连字和零宽不连字，👨‍👩‍👧 内部的零宽连字，以及有变体的字符之后的变体选择符。
    .recovery = 删除这个字符，或改用普通空格。如果删除后方向相反的名称或数字错了位，把它放进代码片段，或作为参数传入：页面会隔离代码，应用可用 `isolated(true)` 隔离参数。

rule-invalid-silence = 无效的忽略注释
    .reason = 注释 `codegloss: allow(规则 ID) 理由` 让 `check` 在紧随其后的条目中忽略一条报告警告的规则。没有作用的注释会掩盖以后出现、还没有人看过的问题；不写理由，后来的人就无法判断它是否仍然成立。
    .recovery = 在条目的上一行写 `codegloss: allow(规则 ID) 理由`，规则必须是报告警告的规则；或删除注释。

rule-link-as-text = 按文字显示的链接
    .reason = 文本中写得像链接，但标签在域的 `links` 中没有定义，或地址不允许链接时，方括号会原样显示，读者得不到链接。`std::vector<std::string>`、`a[i][j]` 这样的文本不会报告。
    .recovery = 改正标签或地址。如果不是要写链接，把这段文字写成行内代码，或把第一个方括号写成 `{"{"}"["{"}"}`。

rule-joined-paragraphs = 只能有一个段落的地方有多个段落
    .reason = 消息是标题，选择表达式的变体是句子的一部分，都只能是一个段落。用空行隔开的段落在这里会连成一段，后一段就出现在标题中间。
    .recovery = 删除空行，或把后面的内容移到 `.reason`、`.recovery` 或 `.note`，它们可以有多个段落。

rule-link-in-message = 消息中的链接
    .reason = 错误码的消息就是它的标题。在列表、搜索结果和页面名称中，标题本身是链接或纯文本，其中的链接无法打开。
    .recovery = 把链接移到 `.reason`、`.recovery` 或 `.note`。


## 网站

rule-low-contrast = 颜色对比度不足
    .reason = 链接、数字和按钮都用这个颜色，出现在浅色或深色页面上。WCAG 2.2（成功标准 1.4.3）要求文字与底色的对比度至少为 4.5 : 1，这样视力不佳的人以及在强光下阅读的人也能看清。
    .recovery = `accent` 换成更深的颜色，`accent-dark` 换成更浅的颜色。检查结果会给出对比度足够的最接近的颜色。

rule-colliding-file = 两个文件在网站上的位置相同
    .reason = `site/static` 中的文件会原样放到网站根目录。页面、`assets`、`errors.json` 和 `e` 在那里已有固定的位置；仅大小写不同的两个名称，在许多主机上是同一个名称。指南页面之间也是如此。
    .recovery = 给该文件改名，或换一个文件夹。

rule-misplaced-snippet = 不在任何页面显示的代码模板
    .reason = 错误码页面上的代码来自 `templates/snippets/<域>/<平台>.<扩展名>`，平台写作 `any` 表示所有平台。如果域或平台不在错误码库中，或文件位于其他文件夹，模板就不会用在任何页面上。
    .recovery = 重命名或移动文件，或在域的 `platforms` 中列出这个平台。

rule-template-error = 模板错误
    .reason = `templates` 中的文件会替换同名的内置模板，或用来生成页面上的代码。如果文件语法有误，或用到了页面没有的内容，页面就会残缺。这时不写入任何文件，上一次成功生成的网站保持原样。
    .recovery = 改正或删除这个模板。

rule-reserved-file-name = 保留的文件名
    .reason =
        Windows 把 `con`、`prn`、`aux`、`nul`、`com1` 至 `com9`、`lpt1` 至 `lpt9` 保留给设备，不论大小写，也不论扩展名；名称末尾的点和空格会被去掉。如果路径中有这样的名称，项目和网站就无法在 Windows 上检出、生成或解压。

        名为 `404` 的页面是另一个陷阱：对于不存在的地址，Cloudflare Pages 会以状态码 404 返回离它最近的 `404.html`，读者输错地址时看到的便是这个错误码的页面。GitHub Pages、GitLab Pages、Netlify 和 Vercel 只使用网站根目录下的那一个。
    .recovery = 重命名文件，或在错误码库中用 `page` 给错误码的页面另取名称。如果项目不在 Windows 上使用，或网站不部署在 Cloudflare Pages 上，可以用注释屏蔽这条警告并注明理由，也可以在 `[rules]` 中关闭这条规则。

rule-blocked-picture = 网站会拦截的图片
    .reason = 页面不从其他主机加载任何内容：内容安全策略（Content-Security-Policy）会拦截，这样第三方无从知道谁在阅读，网站离线也能使用。来自其他主机的图片，读者看到的只是空白。
    .recovery = 把图片放进 `site/static`，用相对地址引用。如果必须从其他主机加载，在 `[site.content-security-policy]` 中允许它：`img-src = ["https://example.com"]`。
