# 网站用语（错误码的说明除外）。
# 项目可以在自己的 locales 中定义相同的标识符，改写任意一条。

## 每一页的框架

# 网站名称，用于页头和页面标题。项目应改为自己的名称。
site-title = 错误码
# 首页网站名称下方的一句话，搜索引擎也会显示。
site-description = 每个错误码的含义、可能原因和解决方法。
# 页面上的第一个链接，供键盘用户跳过页头。
site-skip = 跳到正文
# 指南各节列表的标题。
site-toc = 本页内容
# 手机上打开指南和错误码列表的按钮。
site-menu = 菜单
# 关闭这个列表的按钮，屏幕阅读器会读出。
site-menu-close = 关闭
# 这个列表的读屏名称；宽屏上它在页面旁边。
site-sidebar = 指南和错误码
# 切换主题的按钮，也是选择之后读出的文字。
site-theme-system = 主题：跟随系统
site-theme-light = 主题：浅色
site-theme-dark = 主题：深色
# 这个列表中错误码分组的标题，也是全部错误码列表的名称。
site-codes = 错误码
# 站点有自定义首页时，错误码列表标题下方的一句话；也用于单个域的列表。
site-codes-text = 按分组列出的错误码。
# 指南末尾两个链接的读屏名称，以及它们的标签。
site-turn-guides = 相邻的指南
site-previous-guide = 上一页
site-next-guide = 下一页
# 页头中指南列表的读屏名称。
site-guides = 指南
# 页头中搜索框及其下方列表的读屏名称。
site-search = 搜索错误码和指南
site-search-results = 搜索结果
# 搜索框为空时的提示。开发者知道错误码、常量名或错误信息中的词。
site-search-hint = 错误码、常量名或关键词
# 显示在结果下方，输入时由读屏软件朗读。$count 是占位符，由页面换成结果数。
site-search-count = 结果数：{ $count }
site-search-none = 没有结果。请换用错误码、常量名的一部分或其他关键词。
# 没有匹配时显示在结果下方：列出的只是相近的条目。
site-search-nearest = 没有结果。最接近的是：
# 错误码自身的文本里没有读者输入的词、靠错误码库的搜索词找到时，显示在那个搜索词之前。
site-search-word = 搜索词：
# 搜索时意思相同的词：同组的词用顿号分隔，各组用分号分隔。项目可以换成自己的词。
site-search-synonyms = 登录、登陆、登入；退出登录、登出；账号、帐号、账户、帐户；密码、口令；网络、网路；超时、逾时；文件、档案；信息、资讯；服务器、伺服器；数据库、资料库；权限、许可；过大、太大；失败、不了
# 页头中语言列表的读屏名称。
site-languages = 语言
# 页头中平台列表的读屏名称，以及其中的第一项：显示所有平台的常量名和代码。
site-platform = 平台
site-platform-all = 所有平台
# 页脚。$version 是 codegloss 的版本号，例如 1.2.0。
site-made-with = 由 codegloss { $version } 生成

## 标点

# 页面标题，浏览器显示在标签页上：先是该页的标题，再是网站名称。
site-page-title = { $page } · { $site }
# 名称和值，例如“常量名：INVALID_TOKEN”。两者都可能较长，或是链接。
site-labelled = { $label }：{ $text }
# 文字和附加说明，例如“常量名（Unity、Windows）”。
site-parenthesized = { $text }（{ $addition }）
# 不带“和”的并列，例如“Unity、Windows”。$items 是已列出的各项，$item 是下一项。
site-items = { $items }、{ $item }
# 一句话和下一句话，或冒号之后的内容：两者之间是否有空格。
site-sentences = { $first }{ $second }

## 以其他语言显示的文字

# 段落上方的提示。$language 是该段文字所用语言的自称，例如 English。
site-fallback = 尚未翻译，暂以 { $language } 显示
# 同上，用于列表中的短文字。
site-fallback-short = { $language }，待翻译

# 页面大部分尚未翻译时显示在最上方，其后可能有指向原文的链接。
site-untranslated = 本页大部分内容尚未翻译，暂以 { $language } 显示。
# 指向文字所在文件的链接：前者用于本页语言的文字，后者用于待翻译的文字。
site-improve = 改进这段文字
site-translate = 翻译这段文字

## 错误码列表

# 分组链接的读屏名称。
site-groups = 错误码分组
# 显示在分组名称下方。
site-count = { $count } 个错误码
# 显示在早期文档中误写的常量名之前。
site-misprint-short = 早期文档误写为
# 不再使用（或不建议使用）的错误码上的小标签。
site-deprecated-short = 已弃用
site-retired-short = 已停用

## 错误码的其他列表

# 这些列表之间的链接的读屏名称。
site-lists = 错误码列表
# 并排的链接，越短越好。第一个指向网站首页，列出错误码、错误信息和常量名；第二个是带可能原因和解决方法的表格；第四个含全部文字，便于通读和打印。
site-list-groups = 简表
site-list-a-z = A–Z
site-list-numbers = 详表
site-list-all = 打印版
site-list-coverage = 翻译进度
# 每个列表都有标题和标题下方的一句话，搜索引擎也会显示这句话。
site-a-z-title = 常量名索引（A–Z）
site-a-z-text = 按字母顺序列出全部常量名，以及日志和文档中使用的其他名称。
# 字母链接的读屏名称。
site-letters = 字母
# 显示在标题下方。$beginning 是全部常量名共同的开头，例如 AgoraChatError，下文的常量名中不再显示。
site-beginning = 常量名均以 { $beginning } 开头，下文不再重复。
# 同上，但只适用于部分平台。$platforms 是平台名称，例如 iOS、Android。
site-beginning-on = { $platforms }：常量名均以 { $beginning } 开头，下文不再重复。
site-numbers-title = 错误码的含义和解决方法
site-numbers-text = 按编号顺序列出全部错误码的常量名、错误信息、可能原因和解决方法。
# 编号区间（例如 100–199）链接的读屏名称，以及非数字错误码的区间名称。
site-ranges = 编号区间
site-range-text = 其他错误码
# 不属于任何分组的错误码，与各分组名称并列。
site-ungrouped = 其他错误码
site-all-title = 全部错误码（单页）
site-all-text = 在一页中列出每个错误码的全部文字说明，便于通读或打印。
# 同上，用于错误码较多、本页只列出各部分链接的情况。
site-all-split-title = 全部文字（打印版）
site-all-split-text = 分页列出每个错误码的全部文字说明，便于通读或打印。
# 目录的读屏名称。
site-contents = 目录
# 打印时，其下是各链接的编号和地址。
site-targets = 链接地址
site-coverage-title = 翻译进度
site-coverage-text = 哪些内容已有本语言的版本，哪些暂以其他语言显示。
# 统计表的标题和列名。表中的一项内容例如“解决方法”。
site-coverage-texts = 本语言的内容
site-coverage-kind = 内容
site-coverage-share = 完成比例
site-coverage-count = 数量
site-coverage-language = 语言
# 各项内容，名称与错误码页面上的一致，也用在缺失内容的列表中。
site-coverage-message = 错误信息
site-coverage-reason = 可能原因
site-coverage-recovery = 解决方法
site-coverage-causes = 具体原因
site-coverage-cause-recovery = 具体原因的解决方法
site-coverage-user-message = 给用户的提示
site-coverage-note = 备注
site-coverage-long-text = 详细说明
site-coverage-misprint-sources = 误写的出处
site-coverage-names = 分组和平台名称
site-coverage-units = 单位
site-coverage-link-targets = 链接地址
site-coverage-guides = 指南
site-coverage-words = 网站用语
site-coverage-total = 合计
# 缺失内容列表的标题；没有缺失时显示后一句。
site-coverage-missing = 缺失的内容
site-coverage-nothing = 没有缺失的内容。
# 显示在一个错误码所缺的内容之前，例如“缺少：备注、解决方法”。
site-coverage-lacks = 缺少：
# 显示在源语言的名称之后；其他语言都从源语言译出。
site-coverage-source = 源语言
# $share 是完成的比例，0 到 1。
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
# 共 $of 条，已有 $have 条。
site-of = { $have } / { $of }

## 错误码列表的筛选

# 筛选菜单的读屏名称。
site-filter = 筛选错误码
# 各菜单前的标签。最后一个指不作任何改动再次调用是否可能成功。
site-filter-status = 状态
site-filter-retry = 重试
# 每个菜单中表示不限的选项，其后是两个菜单的选项。
site-filter-all = 全部
site-status-active = 使用中
site-status-deprecated = 已弃用
site-status-retired = 已停用
site-retryable-yes = 可以重试
site-retryable-no = 需先处理再重试
site-retryable-unknown = 未说明
# 取消全部筛选的按钮。
site-filter-clear = 清除筛选
# 显示在菜单下方，选择后由读屏软件朗读。$count 是占位符，由页面换成数字。
site-filter-count = 显示的错误码：{ $count }
site-filter-none = 没有符合条件的错误码。

## 错误码页面

# 标题上方路径的读屏名称：先是域，再是分组。
site-breadcrumb = 当前位置
# 读者所选的平台没有常量名时，显示在常量名的位置。$platform 是平台名称，例如 Android。
site-symbol-none = { $platform } 没有该错误码的常量名
# 位于返回该错误码的 API 调用之前，例如 login(token)。
site-raised-by = 返回此错误码的调用
# 在错误码的短地址之前：该地址永不改变，各语言通用；后面是复制它的按钮。
site-permalink = 永久链接
# 各节标题，按页面顺序排列。读者是开发者。
site-reason = 可能原因
site-recovery = 解决方法
# 位于错误码的各种原因之上，每种原因之下是各自的解决方法；前面两个标题是总的说明。
site-causes = 具体原因与解决方法
# 其下是各平台处理该错误的代码；后两条是复制按钮，以及按下之后的文字。
site-snippet = 代码示例
site-copy = 复制
site-copied = 已复制
# 指南和长文本中彩色提示框的标题，从轻到重。
site-alert-note = 注意
site-alert-tip = 提示
site-alert-important = 重要
site-alert-warning = 警告
site-alert-caution = 危险
# 供屏幕阅读器朗读：从脚注返回正文的链接，可以滚动的表格，任务列表中的一项。
site-footnote-back = 返回正文
site-table = 表格
site-task-done = 已完成
site-task-open = 未完成
# 其下是应用可以直接显示给使用者的文字。
site-user-message = 给用户的提示
# 显示在一种语言的文字下方，其后是尚无译文的语言名称：这些语言的用户看到的也是这段文字。
site-said-also = 以下语言暂无译文，也显示这段文字：
# 展开其余 $count 种语言的文字。
site-said-more = 其余 { $count } 种语言
# 应用提示框的按钮，与手机上一样简短。
site-dialog-button = 好
# 对用户来说不算失败的错误码，用这句话代替提示。
site-user-message-none = 无需向用户显示任何提示。
# 其下是勘误或给开发者的提醒。
site-note = 备注
# 长文本的开头没有标题时，显示在它上方。
site-long-text = 详细说明
# 其下的表格列出应用填入文字中的值。
site-arguments = 文字中的变量
site-argument-name = 名称
site-argument-type = 类型
site-argument-example = 示例
site-argument-number = 数字
site-argument-string = 文本
# 其下是该错误码的其他名称：别名和误写。
site-names = 其他名称
# 显示在与常量名等效的名称之后。
site-alias = 该错误码的别名
# 显示在误写的常量名之后。
site-misprint = 早期文档中的误写，并非该错误码的常量名。
# $source 是误写所在的文档。
site-misprint-source = 出处：{ $source }
site-see-also = 另请参阅
# 不作任何改动再次调用，是否可能成功。
site-retry-yes = 可以重试
site-retry-no = 直接重试无效
site-deprecated = 该错误码已弃用，以后的版本可能不再返回。
site-retired = 该错误码已停用，当前版本不再返回。
# 接在上面两句之一后面，其后是另一个错误码的链接。
site-replaced-by = 替代它的错误码：
# 其下是该错误码的状态变化；第一行之后是版本号，例如 1.2。
site-history = 历史
site-introduced = 引入
# 其下是现已由该错误码替代的旧错误码。
site-replaces = 替代以下错误码：
# 页尾两个链接的读屏名称，以及它们的标签。
site-turn = 相邻的错误码
site-previous = 上一个
site-next = 下一个
# 指向本页纯文本版本的链接，供工具和语言模型使用。
site-markdown = 本页的 Markdown 版本
# 复制上述文本的按钮。
site-copy-page = 复制为 Markdown
# 在错误码页面和指南的末尾，后面是最后一次修改的日期；是 site-labelled 的 $label。
site-updated = 最后更新
# 这个日期在正文中的写法。$month 是 1 到 12 的数字。
site-date = { NUMBER($year, useGrouping: "false") }年{ $month }月{ $day }日
# 订阅源中条目的标题。$title 是错误码及其消息，或指南的标题。
site-feed-new = 新增：{ $title }
site-feed-changed = 有更新：{ $title }

## Markdown 页面

# 各项信息的名称，即 site-labelled 中的 $label。
site-domain = 域
site-group = 分组
site-symbol = 常量名
# 错误码总表的列名。
site-column-code = 错误码
site-column-message = 错误信息
# llms.txt 中的链接，指向供语言模型读取的单个文件。
site-one-file = 全部指南和错误码（单个文件）

## 页面不存在

site-missing-title = 找不到页面
site-missing-text = 该地址没有对应的页面。错误码可能输入有误，或页面已移动。
# 指向错误码列表的链接。
site-missing-home = 查看全部错误码
# 其下列出与该地址相近的错误码或指南；没有相近的就不显示。
site-missing-suggested = 可能要找的是：

# 本语言的名称，用本语言书写，显示在语言列表中。
site-language = 简体中文
