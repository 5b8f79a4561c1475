### 名称：域、分组，以及每个项目都有的两段文本。

rule = codegloss 规则

cli = codegloss 命令行

finding = codegloss 检查结果

rule-group-files = 文件

rule-group-catalog = 项目与错误码库

rule-group-messages = 消息

rule-group-references = 引用

rule-group-translation = 译文

rule-group-text = 文本与链接

rule-group-typography = 排版

rule-group-style = 文风与术语表

rule-group-site = 网站

rule-group-release = 与已发布版本比较

# $code 是要查的内容，没有规则叫这个名称。
unknown-error = 未知规则（{ $code }）

# 没有给最终用户的文本时，用它代替。
generic-user-message = 出错了。


## 本手册的网站

site-title = codegloss

site-description = 如何用 codegloss 发布、使用和翻译错误码，以及全部检查规则。

# 指南用词之外，读者会输入的说法。
site-search-synonyms = 深色模式、深色主题、暗色模式、暗黑模式、夜间模式；快速上手、快速开始、快速入门、入门、教程；增加、添加、新增；迁移、搬迁、转换；首页、主页；订阅源、订阅、RSS；性能、速度、基准测试；地址、网址；次序、顺序、排序；托管、部署、上线；搜索引擎、SEO、收录；样式、样式表、CSS；自己的外观、外观、主题、皮肤、品牌；图标、favicon；标志、徽标、logo；忽略、屏蔽、关闭；术语表、词汇表；404 页面、找不到页面、页面不存在；提示框、警告框；更新、热更新；删除、移除；无效、错误
