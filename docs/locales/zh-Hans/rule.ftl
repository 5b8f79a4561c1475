### `codegloss check` 的规则，用于规则的页面和 `codegloss explain`。每个问题的具体文字在 finding.ftl 中。
###
### 消息是规则的名称：名词性短语，不带句号。`.reason` 说明为什么有这条规则，`.recovery` 说明一般如何解决。
### 终端不显示 Markdown，去掉反引号后句子也应通顺。

## 文件

rule-unreadable-file = 无法读取的文件
    .reason =
        codegloss 先把 `codegloss.toml` 以及 `catalog`、`locales`、`site`、`templates` 四个文件夹全部读入，再处理其中的文件。无法读取的文件中可能有错误码的定义，也可能有文本，因此只要有一个文件无法读取，就不生成任何内容。

        限制大小和数量，是为了避免误选文件夹时耗尽内存，也避免文件夹之间的符号链接层层叠加，没有尽头。名称以 `.` 开头或以 `~` 结尾的文件会被忽略。

        `site/static` 中的文件在网站上保持原名。Linux 和网址都支持的名称都可以使用，但不能含有控制字符和反斜杠，因为这样的名称无法安全地列出、显示或链接。Windows 不支持的名称（例如 `12:30.txt`）在其他系统上生成网站时可以使用。
    .recovery = 文件用 UTF-8 保存，每个不超过 4 MiB；不属于项目的文件不要放在项目的文件夹中。具体的限制或错误见检查结果。

rule-path-outside-project = 指向项目之外的链接
    .reason = 指向项目内部的符号链接可以使用。指向外部的链接可能把构建机器上的任意文件带到公开的页面上，因此一律不跟随。
    .recovery = 用所指向的文件或文件夹的副本代替链接，或删除链接。

rule-ignored-file = 未被读取的文件
    .reason = 消息只从存放消息的文件夹（默认为 `locales/<语言>/`）中名称以小写 `.ftl` 结尾的文件读取。Windows 会隐藏扩展名，`chat.ftl.txt` 可能看起来像 `chat.ftl`。没有这条警告，就没有人会发现这样的文件被忽略，其中的文本会缺失。编辑器的备份文件（例如 `chat.ftl~`、`chat.ftl.bak`）不会报告。页面只从 `.md` 文件读取：其他生成器的页面（`.mdx`）、记录页面次序的文件（`_category_.json`、`sidebars.js`）和图片放在 `site/guide` 或 `site/codes` 中都不起作用。`templates` 中的文件替换主题的同名模板；如果是其他名称，除非另一个模板引用它，否则没有页面使用它。
    .recovery = 给文件改名，移动文件，或删除不需要的文件。

rule-merge-conflict = 未解决的合并冲突
    .reason = Git 无法合并一个文件的两个版本时，会在冲突处作标记。如果文件是一个页面，标记和两个版本都会发布；其他文件则无法读取。文件的其余部分不再检查。
    .recovery = 保留其中一个版本，或合并两个版本，再删除标记所在的行。


## 项目与错误码库

rule-invalid-toml = TOML 无效
    .reason = 有语法错误的文件可能有多种理解。codegloss 不作猜测：列出解析器发现的每一处错误，不生成任何内容。
    .recovery = 改正标出的内容。字符串要加引号，同一个表中每个键只能出现一次。

rule-unknown-key = 未知的键
    .reason = 如果忽略拼错的键，不会有人发现它的值没有出现在网站、语言包和 `errors.json` 中。
    .recovery = 改正或删除这个键。所有的键见手册的“错误码库”一页。

rule-missing-key = 缺少键
    .reason = 没有这个键，codegloss 就无法知道这个表描述的是什么，例如没有 `code` 的错误码、没有名称的域、没有语言的项目。
    .recovery = 在表中补上这个键。必填的键见手册的“错误码库”一页。

rule-invalid-value = 值无效
    .reason = 每个键只接受一种类型、一定范围的值。其他值不会转换，因为任何转换都是猜测：字符串 `"104"` 与整数 `104` 是两个不同的错误码。
    .recovery = 写成这个键接受的类型和范围。各个键接受的值见手册的“错误码库”一页。

rule-invisible-character-in-name = 名称中的不可见字符
    .reason = 错误码、常量名、别名和文件名由人输入和复制，由程序比较。含有不可见字符的名称看上去与另一个名称相同，实际上并不相等，因此有这样的名称就不生成任何内容。
    .recovery = 删除这个字符，或重新输入名称。

rule-invalid-language-tag = 语言标签写法不标准
    .reason = 语言标签决定文件夹的名称、地址的一部分和页面声明的语言。BCP 47 推荐的写法只有一种：语言代码小写，文字代码首字母大写，地区代码大写，中间用连字符。其他写法会使同一种语言分散在几个文件夹中。

        读者的请求可以使用任何写法：`zh_CN` 和 `ZH-hans` 都能找到 `zh-Hans`。
    .recovery = 写成 `en`、`zh-Hans`、`pt-BR` 这样的标签。

rule-unknown-locale = 项目没有列出的语言
    .reason = 消息文件的路径中带有语言，例如 `locales/<语言>/`；指南页 `site/guide/<名称>.<语言>.md` 和长文本 `site/codes/<域>/<页面>.<语言>.md` 的文件名也带有语言。如果 `codegloss.toml` 没有列出这种语言，这些文件就不会被读取。常见的原因是名称写错，或新增的语言还没有列入。
    .recovery = 改正文件夹或文件的名称，在 `codegloss.toml` 的 `locales` 中加上这种语言，或删除以它命名的文件。

rule-duplicate-code = 错误码重复定义
    .reason = 一个错误码在一个域中只有一个含义。两处定义会争用同一个页面、同一个地址和语言包中的同一个位置。
    .recovery = 删除其中一处定义，或改正它的错误码。

rule-colliding-code = 两个错误码得到同一个名称
    .reason = 消息和页面以错误码命名，生成代码中的变体以常量名命名。名称中不能使用的字符会被替换或省略；有些文件系统不区分大小写，因此比较时忽略大小写。于是两个不同的错误码可能得到相同的名称，一个会覆盖另一个。
    .recovery = 给其中一个另取名称：消息的标识符用 `message`，生成代码中的变体用 `name`，页面用 `page`。

rule-duplicate-symbol = 两个错误码用了同一个常量名
    .reason = 搜索、短地址和 `codegloss explain` 都通过常量名查找错误码，因此一个常量名只能属于一个错误码。常见的原因是复制了条目却没有修改常量名。如果早期文档把另一个错误码的常量名写成了这个错误码的，那个常量名就是误写。
    .recovery = 改正其中一个。如果是早期文档中的误写，把它列入 `misprints`。

rule-unknown-code = 引用了不存在的错误码
    .reason = `see-also` 和 `replaced-by` 引用同一个域的错误码，页面会链接到它们。错误码不存在，链接就会失效。
    .recovery = 改正这个错误码，或补上它的定义。写法要与定义一致：数字不加引号，字符串加引号。

rule-contradicting-status = 版本与状态矛盾
    .reason = `deprecated-in` 和 `retired-in` 写明错误码从哪个版本起弃用或停用，`status` 写明它现在的状态。两者矛盾时，页面会同时显示它仍在使用和已经过时，读者无法判断哪一个属实。
    .recovery = 设置与键相符的状态：`deprecated-in` 对应 `"deprecated"`，`retired-in` 对应 `"retired"`。如果该版本尚未发布，先删除这个键。

rule-cyclic-replacement = 循环替代
    .reason = `replaced-by` 写明应改用的错误码。如果替代关系形成循环，读者沿着链接永远找不到仍在使用的错误码。
    .recovery = 删除仍在使用的错误码的 `replaced-by`，或改为另一个错误码。

rule-redundant-see-also = 多余的“另请参阅”
    .reason = `see-also` 列出值得接着阅读的其他错误码。指向当前页面的链接或重复的链接对读者没有帮助，多半是写错了错误码。
    .recovery = 从 `see-also` 中删除它，或换成原本想写的错误码。

rule-unused-constant = 未使用的常量
    .reason = 常量让一个值只写在一处，供所有语言使用。如果没有文本使用它，这个值很可能直接写在文本中，修改常量时文本不会随之更新。
    .recovery = 在写有这个值的文本中使用常量：`{"{"} $max-size {"}"}`；否则从 `[constants]` 中删除它。

rule-unused-link = 未使用的链接
    .reason = `[links]` 中的标签供消息、指南和长文本使用。没有文本使用的标签往往是删除某句话后遗留的，地址失效了也没有人发现。
    .recovery = 在需要链接的地方使用这个标签：`[控制台][console]`；否则从 `[links]` 中删除它。

rule-unused-argument = 未使用的参数
    .reason = 每个声明的参数都要由应用传入。如果这个错误码在任何语言中都没有文本使用它，应用传入的值就没有用处，文本也可能缺少本应显示的细节。
    .recovery = 在文本中使用参数：`{"{"} $name {"}"}`；否则从 `args` 中删除它。

rule-unknown-language = 未知的语言
    .reason = `cn`、`jp`、`italian` 这样的标签格式正确，却不是任何语言的代码：`cn` 和 `jp` 是地区代码。浏览器和设备请求的是 `zh` 和 `ja`，因此没有读者会看到这些文本，屏幕阅读器也不知道该怎样朗读。
    .recovery = 写语言代码，必要时加上文字或地区：`zh-Hans`、`ja`、`it`。没有代码的语言可用 `qaa` 到 `qtz`，它们供任何人自由使用。

rule-contradicting-domain = 同一个域的文件互相矛盾
    .reason = 一个域可以分成几个文件，它们共用平台、常量、链接和 `markdown`。如果两个文件对同一项设置了不同的值，就无法确定文本和页面应使用哪一个。
    .recovery = 每个值只写在一个文件中，或在所有文件中写成相同的值。


## 消息

rule-syntax-error = Fluent 语法错误
    .reason = Fluent 解析器会跳过无法解析的条目，从下一个条目继续。这样会在没有提示的情况下丢失一段文本，因此每个语法错误都会报告为错误。
    .recovery = 改正标出的内容。每条消息从行首开始，属性和续行用空格缩进，花括号要成对。示例见手册的“消息”一页。

rule-invalid-character-escape = 不对应任何字符的转义
    .reason = 在 Unicode 中，D800 至 DFFF 以及大于 10FFFF 的码点不对应任何字符。Fluent 用替换字符 U+FFFD（�）代替这样的转义，读者看到的就是这个字符。
    .recovery = 直接写出字符，或使用该字符的 Unicode 码点。大于 FFFF 的码点写成一个 `\U` 加 6 位十六进制数，不像 JSON 那样写成一对 `\u`。

rule-nesting-too-deep = 花括号嵌套过深
    .reason = 花括号嵌套过深可能使读取消息的程序崩溃。上限用于防范损坏或恶意的文件，正常的文本远远达不到这个深度。
    .recovery = 检查每个左花括号是否在正确的位置闭合，或把内层的部分改成术语。

rule-duplicate-message = 消息重复定义
    .reason = 消息的标识符在一种语言的所有文件中是唯一的。遇到两处定义，Fluent 不作提示，只使用第一处，修改第二处不会有任何效果。
    .recovery = 保留一处，删除另一处。

rule-duplicate-attribute = 属性重复定义
    .reason = 遇到同名的属性，Fluent 不作提示，只使用第一个，另一个的文本就会丢失。
    .recovery = 保留其中一个，或把两段文本合并。

rule-unknown-attribute = 未知的字段
    .reason = 错误码消息的属性就是错误码说明的各个字段：`.reason`、`.recovery`、`.user-message` 和 `.note`。写在其他名称下的文本不会显示在任何地方。
    .recovery = 使用 `.reason`、`.recovery`、`.user-message` 或 `.note`，或把文本移到单独的消息中。原因的消息只有 `.recovery`。

rule-missing-message = 源语言缺少文本
    .reason = 源语言必须完整：其他语言都从它译出，缺少译文时，读者看到的也是它。源语言中没有消息的错误码，连标题都没有。常量的单位也需要消息，`KB`、`%` 这样不是词的单位除外。
    .recovery = 在源语言中写上文本：消息和属性写在 `locales` 中，指南写在 `site/guide` 中，长文本写在 `site/codes` 中。

rule-missing-translation = 缺少译文
    .reason = 源语言有这段文本，这种语言还没有。这种语言的读者会看到另一种语言的文本，并附有说明。这总比没有文本好，因此网站和语言包照常生成。读者看到的内容都计算在内，包括分组和平台的名称、单位、网站用语、链接地址、误写的出处，以及应用显示的 `unknown-error` 和 `generic-user-message`。网站用语和后两者，codegloss 只自带部分语言的文本。
    .recovery = 补上译文：消息和属性写在 `locales` 中，可以先用 `codegloss stub` 把缺少的以注释形式写入；指南写在 `site/guide` 中，长文本写在 `site/codes` 中，链接地址和误写的出处写在 `catalog` 中。各语言都相同的名称列入 `same-names`。

rule-message-for-no-code = 未使用的消息
    .reason = 消息只在三种情况下使用：标识符属于错误码库中的某个错误码或它的某种原因（`causes`），消息是网站显示的名称，或者有其他文本引用它。如果都不是，通常是错误码已经删除，或标识符写错了。名称和网站用语的属性，只有被其他文本引用才会用到。
    .recovery = 改正消息的标识符，在错误码库中定义它的错误码或原因，或删除消息。没有用到的属性，删除即可。如果消息的名称是 `reason` 这样的属性名，在它前面加上点，并缩进这一行。

rule-text-for-no-page = 没有页面的长文本
    .reason = 错误码的长文本写在 `site/codes/<域>/<页面>.<语言>.md` 中，显示在该错误码的页面上。没有这个页面，就没有人能看到：可能是文件名写错，错误码已经删除，或者错误码设置了 `internal` 或 `draft`，不在网站上显示。
    .recovery = 用错误码页面的名称命名文件，或删除文件。如果错误码设置了 `internal` 或 `draft`，公开之后才会显示这段文本。

rule-empty-text = 文本为空
    .reason = 空文本也是文本：它会取代另一种语言的文本，读者只看到空白。没有内容的字段不要写。没有标题的指南页也算空文本，因为列表中无法显示它的名称。
    .recovery = 写上文本，或删除这个空条目。指南页以 `# …` 开头，或在页首元数据中有 `title`。

rule-markup-in-user-message = 给用户看的文本中有标记
    .reason = 应用在提示框中显示 `.user-message`、`generic-user-message` 和 `unknown-error`，提示框不支持标记，因此这些文本按纯文本处理，用户会看到其中的每一个字符。
    .recovery = 去掉标记，只写文字，列表改写成句子。如果应用有页面可以打开，可以在文本旁边放一个按钮。如果要显示的就是这些字符，对这条消息忽略这条规则。

rule-unused-user-message = 不会显示的用户提示
    .reason = 设置了 `user-facing = false` 的错误码不是应让用户看到的故障，因此它的 `.user-message` 不会发布。
    .recovery = 删除 `.user-message`，或去掉这个错误码的 `user-facing = false`。

rule-unused-term = 未使用的术语
    .reason = 术语让一种语言的所有文本使用同一个名称。如果没有文本使用它，这个名称可能直接写在文本中，或者使用它的文本已经删除。
    .recovery = 在出现这个名称的地方使用术语：`{"{"} -console {"}"}`；否则删除它。

rule-unknown-error-without-code = 未知错误的文本缺少错误码
    .reason = 遇到错误码库中没有的错误码时，应用显示 `unknown-error`。如果这段文本中没有错误码，用户和技术支持都无法知道发生的是哪个错误。
    .recovery = 在文本中加上 `{"{"} $code {"}"}`。

rule-obsolete-translation = 过时的译文
    .reason = 译文有一个字段，源语言没有。多半是源语言因内容不再属实而删除了它。在其中一方改正之前，语言包和网页都不包含这个字段，各语言的内容因此保持一致。
    .recovery = 从译文中删除这个字段，或在源语言中也写上它。

rule-empty-translation = 有意留空的译文
    .reason = `{"{"} "" {"}"}` 表示有意不写文本。如果源语言有文本，这种语言的读者看到的就是源语言或回退顺序中另一种语言的文本，而翻译进度仍把它算作已翻译。
    .recovery = 译出这段文本。如果任何语言都不应有这段文本，在源语言中也留空。


## 引用

rule-unknown-variable = 未知的变量
    .reason = 变量要么是错误码在 `args` 中声明的参数，要么是所在域的常量。其他名称永远得不到值，读者看到的就是名称本身。
    .recovery = 改正名称，在错误码的 `args` 中声明它，或在域的 `constants` 中定义它。

rule-ambiguous-variable = 常量与参数同名
    .reason = 常量在编译消息时就有值，参数到显示文本时才有值。如果两者同名，就无法确定读者会看到哪个值。
    .recovery = 给参数或常量改名，使用它的文本也一并修改。

rule-unknown-reference = 引用了不存在的文本
    .reason = 文本可以引用同一语言的其他消息、术语或属性。如果引用的内容不存在，句子中就只剩下它的名称。
    .recovery = 改正名称，在这种语言中定义所引用的消息、术语或属性，或直接写出它的文本。

rule-cyclic-reference = 文本循环引用
    .reason = 循环中的每段文本都包含下一段，因此没有一段能够展开。
    .recovery = 把其中一处引用换成文字本身。

rule-unsupported-function = 不支持的函数
    .reason =
        文本会编译成语言包，显示文本所需的数据都在包中。可用的函数只有 `NUMBER`，它接受一个数字和下列选项：

        - `type`：`cardinal`（基数，如 3 files）或 `ordinal`（序数，如 3rd file）
        - `style`：`decimal`（普通数字）或 `percent`（百分比）
        - `useGrouping`：`auto`、`always`、`min2` 或 `false`
        - `minimumIntegerDigits`：1 至 21
        - `minimumFractionDigits`、`maximumFractionDigits`：0 至 100
        - `minimumSignificantDigits`、`maximumSignificantDigits`：1 至 21

        下限不能大于上限。目前不支持 `DATETIME`，也不支持货币和单位：这些格式在每种语言中都需要多得多的数据。
    .recovery = 使用 `NUMBER`，传入一个变量或数字和上面列出的选项；或在程序中格式化这个值，作为字符串传入。

rule-number-as-placeable = 花括号中的数字
    .reason = 在其他格式中，`{"{"}0{"}"}` 代表传入的第一个值。在 Fluent 中，它就是数字 0，读者会看到“无法打开 0”。
    .recovery = 在错误码的 `args` 中声明参数，并写成 `{"{"} $name {"}"}`。如果要显示的就是这个数字，去掉花括号。

rule-unused-term-argument = 术语不使用的参数
    .reason = 术语会按默认形式显示，就像没有写这个参数，读者可能看到错误的语法形式。
    .recovery = 改用该术语支持的参数和变体，或在术语中添加这个变体。

rule-unreachable-variant = 不会显示的变体
    .reason = 只有当选择器的值可能与键相符时，变体才会显示。各语言的复数类别不同：英语有 `one` 和 `other`，中文只有 `other`。类型为 `choice` 的参数只有错误码库列出的值。键不对的变体永远不会显示，本应显示它的地方会显示别的文本。语言没有的复数类别，如果文本与默认变体相同，不会报告。
    .recovery = 删除这个变体，或改正它的键。要对应某个数字，直接写数字：`[0]`。

rule-missing-variant = 缺少变体
    .reason = 没有专门变体的值会使用默认变体，句子可能因此不对，例如俄语中需要 `few` 的数量，或把图片说成文件。没有选择器的文本不在检查范围内，因为许多语言不需要复数形式。
    .recovery = 添加这个变体。如果默认变体对这个值也正确，在消息上方的注释中忽略这一问题。


## 译文

rule-missing-variable = 译文缺少变量
    .reason = 变量表示文本所说的具体内容，例如文件、上限、时长。译文如果漏掉变量，或把它的值直接写成文字，这种语言的读者就会缺少信息，或看到过时的值。
    .recovery = 在译文中使用该变量。如果句子没有它也完整，在消息上方的注释中忽略这一问题。

rule-missing-term = 译文缺少术语
    .reason = 术语使同一个名称在所有文本中保持一致。译文如果直接写出名称，术语改名后这里仍是旧名称，也可能与其他文本的叫法不同。
    .recovery = 在译文中引用该术语。如果句子不提这个名称也完整，在消息上方的注释中忽略这一问题。

rule-missing-link = 译文缺少链接
    .reason = 译文的读者会错过原文指向的页面，或被带到另一个页面。
    .recovery = 补上链接，使用与原文相同的标签或地址，只翻译链接文字。在指南和长文中，锚点和其他网站的地址可以因语言而异。

rule-changed-code-span = 与原文不一致的代码
    .reason = 代码是读者要输入或搜索的内容，例如命令、方法、常量名。翻译或写错之后就无法使用。
    .recovery = 照抄原文的代码。`<file>` 这样的占位符、注释和引号中的字符串可以翻译。

rule-changed-number = 与原文不一致的数字或单位
    .reason = 上限、时长、版本都是事实。某种语言中的数字或单位写错，会误导它的读者，而只读其他语言的人发现不了。
    .recovery = 改正数字或单位。如果错在原文，修改原文。多处使用的值应定义为常量。

rule-changed-structure = 与原文不一致的结构
    .reason = 译文比原文少一个列表项、一节或一处加粗的警告，通常是漏译，或标记写错了，读者会看到星号和连字符。
    .recovery = 对照两段文本，补上缺少的内容。标记使用半角字符：`**` 紧贴文字，列表项的 `-` 后面有一个空格。

rule-untranslated-text = 未翻译的文字
    .reason = 译文的读者可能看不懂。从源语言或默认语言复制过来的文本会算作已翻译，其他检查不会发现它。不用汉字书写的语言，消息中哪怕只有一个汉字也会报告。
    .recovery = 翻译这段文字；暂时不译时，删除这条消息，让它算作未翻译。大写开头的名称、语言名称、代码和引号中的文字不在检查范围内。

rule-inconsistent-translation = 译法不一的原文
    .reason = 同一句话有几种说法时，读者会去找并不存在的区别。同样的原文在不同的地方可能需要不同的译文，因此本规则默认关闭。
    .recovery = 选定一种译文，在每一处使用。如果含义不同，让原文也不同。


## 文本与链接

rule-text-too-long = 文本过长
    .reason = 引用会在使用它的文本中展开。如果几处引用各自又包含几处引用，长度就会成倍增长；设置上限是为了避免页面和语言包过大。
    .recovery = 缩短文本，或减少引用。一段文本最长为 64 KiB。

rule-too-many-choices = 文本中的选择过多
    .reason = 有些变体在生成时就会选定，例如引用术语时指定的语法格。即使文本很短，引用也会使这种选择成倍增加；设置上限是为了避免生成过慢。应用运行时才有值的选择器不计入。
    .recovery = 少引用带变体的术语，或直接写出所需的变体。

rule-unknown-link = 未知的链接标签
    .reason = 像 `[套餐][plan]` 这样的链接，按标签 `plan` 在域的 `links` 中查找目标，每种语言可以有各自的目标。没有目标时，读者会看到方括号。
    .recovery = 改正标签，在域的 `links` 中定义它，或在圆括号中写出地址。

rule-unsafe-link = 不安全的链接
    .reason = 链接可以指向 `https:`、`http:`、`mailto:` 地址，或本站的其他位置。`javascript:`、`data:` 等其他协议可能在读者的浏览器中运行代码。
    .recovery = 写 `https://` 地址、`mailto:` 地址或相对路径。

rule-unread-markdown = 按原样显示的 Markdown
    .reason = 指南和长文本支持 CommonMark、GitHub 的扩展、定义列表和少数 HTML 元素。其他生成器支持的更多，从那里迁移来的文本会带有这些写法，读者就会看到 `:::tip`、标签或公式的源码。每条警告都说明应改成什么。不支持的标签不会成为页面的一部分。消息不支持标题和 HTML，标签和 `&nbsp;` 这样的字符引用都会原样显示。语言名称拼错的代码块不会高亮。
    .recovery = 按 Markdown 指南的写法修改；如果要让读者看到它，用代码格式。

rule-invisible-character = 不可见字符
    .reason =
        读者看不到这样的字符，程序却能看到：搜索找不到含有它的词，看上去相同的两段文本并不相等。双向控制字符还会使一行文字的显示顺序与存储顺序不同。在终端中，codegloss 用 `<U+202E>` 这样的形式代替它。

        软连字符（U+00AD）只能用在两个字母之间可以断行的位置；用在其他位置（例如汉字之间）会报告。

        控制字符（U+0000 至 U+001F 和 U+007F 至 U+009F，制表符和换行符除外）也会报告：HTML 不允许使用它们，页面会用 `�` 代替。

        写成转义也会报告：Fluent 中的 `{"{"}"\u202E"{"}"}`、TOML 中的 `"\u202E"`、Markdown 中的 `&#x202E;`。某种文字或表情符号正常显示所需的字符不报告：波斯文、印地文、僧伽罗文等文字的单词中的零宽连字和零宽不连字，👨‍👩‍👧 内部的零宽连字，以及有变体的字符之后的变体选择符。
    .recovery = 删除这个字符，或改用普通空格。如果书写方向不同的文字因此错位，把它写成行内代码，或作为参数传入：页面会隔离代码，应用可以用 `isolated(true)` 隔离参数。

rule-invalid-silence = 无效的忽略注释
    .reason = 注释 `codegloss: allow(规则 ID) 理由` 让 `check` 在紧随其后的条目中忽略一条报告警告的规则。没有作用的注释会掩盖以后出现的问题；没有理由，后来的人就无法判断这条注释是否仍然合理。
    .recovery = 在条目的上一行写 `codegloss: allow(规则 ID) 理由`（只能是报告警告的规则），或删除这条注释。

rule-link-as-text = 按文字显示的链接
    .reason = 如果链接的标签没有在域的 `links` 中定义，或页面不能链接到它的地址，读者看到的是方括号，而不是链接。`std::vector<std::string>`、`a[i][j]` 这样的文本不会报告。
    .recovery = 改正标签或地址。如果它不是链接，写成行内代码，或把第一个方括号写成 `{"{"}"["{"}"}`。

rule-joined-paragraphs = 只能有一个段落的地方有多个段落
    .reason = 消息是标题，变体是句子的一部分，都只能有一个段落。用空行隔开的段落会在这里连成一段，后一段就会出现在标题中间；列表的各项也会连在一起。
    .recovery = 只写一个段落，或把其余内容移到 `.reason`、`.recovery` 或 `.note`，它们可以有多个段落。

rule-link-in-message = 消息中的链接
    .reason = 错误码的消息就是它的标题。在列表、搜索结果和页面标题中，它本身是链接或纯文本，其中的链接无法打开。
    .recovery = 把链接移到 `.reason`、`.recovery` 或 `.note`。

rule-comment-in-text = 文本中的注释
    .reason = 在 Fluent 中，注释必须从行首开始。消息后面缩进的行属于它的文本，读者会看到这条注释。
    .recovery = 把注释移到消息上方，`#` 前面不留空格。

rule-ambiguous-character = 易混淆的字符
    .reason =
        有些字符与另一个字符外形相同或相近，却不是同一个字符：搜索找不到含有它的词，看上去相同的两段文本并不相等，字体中没有它时还会显示成方框。这类字符多来自 PDF、输入法和扫描识别：

        - 部首、兼容字符和连字，例如用 `⼿`（U+2F3F）代替 `手`，用 `ﬁ` 代替 `fi`。
        - 单词中另一种文字的字母：`Тоken` 的前两个字母是西里尔字母。`USB-накопитель` 这样的词、`µs` 这样的单位和汉字旁边的字母不报告。
        - 有对应的单个字符，却写成字母加组合字符的字母（macOS 的文件名就是如此），例如 `é`。
        - 私用区字符，它的外形由字体决定。
    .recovery = 改用常用的字符，或重新输入这个词。

rule-irregular-space = 行尾或全角的空格
    .reason = 行尾的空格通常是修改时留下的。中文输入法输入的全角空格（U+3000）与汉字同宽，会在句子中留下明显的空白。日文文本和行首的全角空格不报告。
    .recovery = 删除空格，或改成半角空格。

rule-placeholder-as-text = 按原样显示的占位符
    .reason = 在 Fluent 中，只有 `{"{"} $name {"}"}` 表示应用传入的值。`%s`、`%1$s` 等其他格式的占位符、没有花括号的变量、全角花括号中的名称，读者都会原样看到。
    .recovery = 在错误码的 `args` 中声明参数，并写成 `{"{"} $name {"}"}`。

rule-broken-markup = 不起作用的标记
    .reason = 星号、反引号和方括号只有写法准确才是标记。星号旁边或两对方括号之间有空格，使用了全角字符，或者标记没有闭合，它们就只是文字：读者会看到这些字符，强调、链接、标题或列表也会丢失。输入法、自动加空格的工具和机器翻译经常造成这种问题。
    .recovery = 写成 `**文字**`、`` `代码` ``、`[文字][标签]`、`## 标题`、`- 列表项`、`1. 列表项`，使用半角字符，空格只出现在这里有空格的位置。

rule-escape-as-text = 按原样显示的转义
    .reason = 在 Fluent 消息的文本中，反斜杠只是普通字符。`\n`、`\"`、`\u00A0` 等其他格式的转义，读者会原样看到。`C:\new` 这样的路径不报告。
    .recovery = 直接写字符：换行写成缩进的新行，引号前不加反斜杠。不易看清的字符可以写成 `{"{"} "\u00A0" {"}"}`。

rule-symbol-in-user-message = 给用户看的文本中有常量名
    .reason = `INVALID_TOKEN` 这样的常量名是给开发者用的。用户看到它不知道该做什么，还可能误以为它就是出错的原因。
    .recovery = 用用户熟悉的话说明发生了什么、可以做什么。常量名已显示在错误码的页面上。


## 排版

rule-repeated-punctuation = 重复的标点
    .reason = 同一个标点连写两次，通常是笔误；连用多个感叹号会让读者觉得语气过重。
    .recovery = 只写一个标点。

rule-repeated-word = 重复的词
    .reason = 同一个词连写两次，通常是修改时留下的。
    .recovery = 删除其中一个词。

rule-half-width-punctuation = 中文或日文中的半角标点
    .reason = 中文或日文句子中的半角标点太窄，又紧贴前面的字，看起来不匀称。日文只检查逗号和句号。代码、文件名、网址、搜索词列表和括号中的单个字母不会报告。
    .recovery = 改用全角标点，后面不加空格。

rule-full-width-character = 全角字母或数字
    .reason = 中文和日文输入法可以输入全角的字母和数字。读者搜索不到这样的数字和名称，复制后也无法使用。
    .recovery = 把输入法切换到半角，重新输入。

rule-half-width-katakana = 半角片假名
    .reason = 半角片假名是旧式终端的遗留，不易阅读；用全角片假名搜索同一个词，也找不到它们。
    .recovery = 改用全角片假名。

rule-missing-space = 中文与字母或数字之间缺少空格
    .reason = 多数中文软件的写作规范要求在汉字与拉丁字母、数字、代码之间加空格；有的加、有的不加，会显得粗糙。参数按示例值判断。2026年5月1日这样的日期和 U盘这样的词不加空格。如果你的项目不使用这种空格，请关闭此规则。
    .recovery = 在两者之间加一个空格。标点旁边不加空格。

rule-extra-space = 多余的空格
    .reason = 连续两个空格通常是修改时留下的，网页也只显示一个。全角标点本身带有空白，旁边不再加空格；英文逗号前也不加空格。
    .recovery = 词与词之间只留一个空格；检查结果指出不该有空格的地方，删除空格。

rule-dots-as-ellipsis = 用其他点号代替的省略号
    .reason = 在中文和日文中，省略号是单独的标点。连写的句点看起来像笔误，屏幕阅读器也可能逐个读出。日文中三个半角句点不会报告：许多软件的命令名称使用这种写法。
    .recovery = 改用省略号。

rule-hyphens-as-dash = 用连字符代替的破折号
    .reason = 中文破折号占两个字的宽度。两个连字符只是没有破折号的键盘上的替代写法。
    .recovery = 改用 `——`，前后不加空格。

rule-straight-quote = 直引号
    .reason = 直引号来自打字机。在中文里它太窄，也看不出引文从哪里开始。其他语言的直引号和直撇号，只在同一文本中还有弯引号、弯撇号时才报告：混用看起来像笔误。「」不会报告。
    .recovery = 改用弯引号或弯撇号。

rule-traditional-character = 简体中文里的繁体字
    .reason = 简体文本里的繁体字通常来自港台文本，或者是输入法造成的。简体和繁体都使用的字不会报告，语言和文字用自身书写的名称（如“日本語”）也不会。
    .recovery = 改用简体字。

rule-inconsistent-field = 与同一字段其他文本写法不同的文本
    .reason = 错误码会在列表里并排显示，也会在对话框里先后出现。如果某个字段的文本几乎都以句号结尾、几乎都不以句号结尾，或几乎都以大写字母开头，例外就像是笔误。此规则按域和语言统计一个字段的文本：文本不少于 12 条，例外不超过二十分之一，也不超过 12 条时，报告例外。以其他标点结尾的文本，以及以代码、参数或 iOS 这类名称开头或结尾的文本不计入。只有另一条文本以同一个词的大写形式开头时，才报告小写字母。
    .recovery = 改成与其他文本相同的写法。如果要改变惯例，请修改这个字段的所有文本。


## 文风与术语表

rule-glossary-term = 不符合术语表的文本
    .reason = 同一事物如果有几个名称，读者会以为它们有区别。`glossary.toml` 列出了各术语统一使用的词，以及不用的词。术语表规定在所有语言中相同的名称不翻译。
    .recovery = 使用术语表规定的词。如果某个字段要引用旧的说法，把该字段列入这一术语的 `except`。

rule-missing-glossary-term = 译文缺少术语
    .reason = 原文使用了 `glossary.toml` 中的术语，而译文中没有术语表为它列出的词。译文可能用了别的说法，也可能漏译。句子没有术语也清楚时，好的译文也会省略它，因此这条规则默认关闭。
    .recovery = 使用术语表规定的词。如果译文用的是它的其他形式，把该形式列入 `forms`。如果句子不用这个词也完整，在消息上方的注释中忽略这一问题。

rule-access-key = 菜单的快捷键标记
    .reason = `(&L)` 标记打开菜单项或按下按钮的字母，从程序资源中复制文本时容易一并带入。网页和弹窗会原样显示它。
    .recovery = 删除括号和其中的字母。

rule-text-too-wide = 文本过宽
    .reason = 消息是列表、搜索结果和对话框的标题，`.user-message` 显示在手机的弹窗中，过长的文本会被截断。宽度按列计算：汉字、假名、谚文、全角标点和 emoji 占两列，组合用的附加字符不占，其他字符占一列。
    .recovery = 缩短文本，把细节移到 `.reason`。上限由 `codegloss.toml` 的 `[style]` 中的 `message-width` 和 `user-message-width` 设置，默认都为 400 列，因为有些项目的消息是完整的句子。

rule-mixed-address = 混用“您”与“你”
    .reason = 中文称呼读者，或用“您”，或用“你”。同一文本中两者都有，像是出自两人之手。
    .recovery = 在整段文本中只用其中一个。

rule-please = 说明操作时用“请”
    .reason = `.recovery` 和 `.user-message` 说明读者该怎么做。中文的 `.recovery` 直接以动词开头，不写“请”；英文的 please 使句子变长，却不会更清楚。这属于文风偏好，因此这条规则默认关闭。
    .recovery = 直接写要做的事。

rule-sentence-case = 标题没有使用句首大写
    .reason = 句首大写指只有首个单词和名称以大写字母开头。标题的写法不一，错误码列表就显得凌乱。许多项目采用别的写法，因此这条规则默认关闭。它检查英文消息。
    .recovery = 首个单词以大写字母开头，其余以小写字母开头。如果某个词是名称，把它列入 `glossary.toml`；`ID` 这样的缩写不会报告。

rule-final-punctuation = 文本末尾的标点
    .reason = 消息是标题，末尾不用句号；其他文本是完整的句子，以句号结尾。这属于文风偏好，因此这条规则默认关闭。
    .recovery = 删除消息末尾的标点；在其他文本末尾加上句号。

rule-breaking-space = 数字与单位之间的普通空格
    .reason = 一行可能在普通空格处结束，使数字与单位分开：2 在行末，KB 在下一行的开头。不换行空格（U+00A0）使它们保持在一起。不用空格分词的语言不检查。这属于文风偏好，因此这条规则默认关闭。
    .recovery = 改用不换行空格，在 Fluent 中也可以写成 `{"{"} "\u00A0" {"}"}`。`check --fix` 会改正它。


## 网站

rule-low-contrast = 颜色对比度不足
    .reason = 链接、数字和按钮都用这个颜色，出现在浅色或深色页面上。WCAG 2.2（成功标准 1.4.3）要求文字与背景的对比度至少为 4.5:1，这样视力不佳的人和在强光下阅读的人都能看清。
    .recovery = 为 `accent` 选择更深的颜色，或为 `accent-dark` 选择更浅的颜色。检查结果会建议一种最接近且对比度足够的颜色。

rule-colliding-file = 网站上路径相同的两个文件
    .reason = `site/static` 中的文件会原样复制到网站的根文件夹，而页面、`assets`、`errors.json` 和 `e` 在那里已有固定的位置。在许多托管服务上，仅大小写不同的名称是同一个名称。两个指南页也不能同名。
    .recovery = 给这个文件改名，或换一个文件夹。

rule-misplaced-snippet = 没有用在任何页面上的代码模板
    .reason = 页面上的代码示例来自 `templates/snippets/<域>/<平台>.<扩展名>`，平台写作 `any` 表示所有平台。如果模板在其他文件夹中，或者它的域、平台不在错误码库中，模板就不会用在任何页面上。
    .recovery = 给文件改名，换一个文件夹，或把平台列入域的 `platforms`。

rule-template-error = 模板错误
    .reason = `templates` 中的文件会替换同名的内置模板，或用于生成代码示例。如果模板有语法错误，或使用了页面没有的变量，页面就会不完整。这时不写入任何文件，上一次生成的网站保持不变。
    .recovery = 改正或删除这个模板。

rule-reserved-file-name = 保留的文件名
    .reason =
        Windows 把 `con`、`prn`、`aux`、`nul`、`com1` 至 `com9`、`lpt1` 至 `lpt9` 保留给设备，不论大小写和扩展名；还会去掉名称末尾的点和空格。路径中有这样的名称时，无法在 Windows 上检出、生成或解压项目或网站。

        名为 `404` 的页面是另一个陷阱：访问不存在的地址时，Cloudflare Pages 会显示最近的 `404.html`，读者输错地址时看到的就是错误码 404 的页面。GitHub Pages、GitLab Pages、Netlify 和 Vercel 只使用网站根文件夹中的 `404.html`。
    .recovery = 给文件改名，或在错误码库中用 `page` 给错误码的页面另取名称。如果项目不在 Windows 上使用，或网站不部署在 Cloudflare Pages 上，用注释忽略这条警告并写明这个理由，或在 `[rules]` 中关闭这条规则。

rule-blocked-picture = 网站会拦截的图片
    .reason = 页面不从其他主机加载任何文件：内容安全策略（Content-Security-Policy）会拦截这些文件，因此第三方无法知道谁在阅读，网站离线也能使用。读者看到的不是图片，而是空白。
    .recovery = 把图片放入 `site/static`，使用相对地址。如果必须从其他主机加载，在 `[site.content-security-policy]` 中用 `img-src = ["https://example.com"]` 允许该主机。

rule-inconsistent-heading-id = 各语言的标题 id 不一致
    .reason = 标题末尾的 id（例如 `{"{"}#install{"}"}`）使同一个地址在各种语言中都有效：每种译文都可以用 `start.html#install` 链接到这一节，读者切换语言后也仍在这一节。如果某种语言缺少这个 id，这样的链接只能打开页面顶部。
    .recovery = 在各种语言中为同一个标题写同一个 id。

rule-duplicate-heading-id = 重复的标题 id
    .reason = 指向某个 id 的链接会打开页面中第一个使用它的位置。第二个使用同一 id 的标题，或使用页面框架已有 id 的标题，都无法用这个 id 链接到：页面会在它的 id 后面加上数字。
    .recovery = 一个页面中，每个 id 只用于一个标题。

rule-invalid-front-matter = 无效的页首元数据
    .reason = 页面可以用两行 `---` 之间的 YAML 开头，写明标题、次序、摘要、是否为草稿和以前的地址。如果无法读取，草稿可能会发布，页面也会出现在错误的位置。
    .recovery = 每行写一个键和值：`title: "开始：第一步"`。

rule-ignored-front-matter = 未使用的页首元数据
    .reason = 其他程序在页首元数据中有自己的键。codegloss 在指南中使用 `title`、`order`、`description`、`draft` 和 `redirect-from`，在长文本中不使用任何键。其他键都会被忽略，不会发布。
    .recovery = 删除这些键；如果有其他程序读取它们，在 `[rules]` 中设置 `ignored-front-matter = "off"`。

rule-unnamed-section = 没有名称的分组
    .reason = `site/guide` 中的文件夹是分组，其中的 `index.<语言>.md` 提供分组的名称和次序。没有这个文件，侧边栏就显示文件夹名，例如 `getting-started`：没有翻译，没有链接，排在有次序的分组之后。
    .recovery = 在文件夹中为每种语言添加 `index.<语言>.md`：一个标题，和一句介绍。

rule-broken-link = 失效的链接
    .reason = 网站内的链接和图片必须指向网站中的页面或文件，`code:` 或 `guide:` 之后必须是一个错误码或指南的名称，`#` 之后必须是该页面中的一个部分。否则，读者会看到 404 页面，图片显示为空白，或者只能停在页面开头。相对地址从显示文本的页面算起：指南在 `<语言>/guide/` 中，错误码的页面在 `<语言>/<域>/` 中。页眉和页脚中的地址从 `<语言>/` 算起。以 `/` 开头的地址从网站的根算起，不论网站托管在哪里。页面的 Markdown 文件，例如 `start.md` 或 `start.zh-Hans.md`，就代表这个页面。在自己的模板和 `site/head.html` 中，检查完整写出的地址。模板中指向同一页面某个部分的链接，例如 `#summary`，至少要在一个显示它的页面上有效。草稿和内部错误码没有页面；指南以前的地址只在读取 `_redirects` 的托管服务上有效。离开网站文件夹的地址不检查；项目有自己的模板时，不检查页面中的部分。
    .recovery = 改正地址或名称。目标改了名，就写新的名称；目标已经删除，就删除链接。
