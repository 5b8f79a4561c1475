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

# $code 是要查的内容，没有规则叫这个名称。
unknown-error = 未知规则（{ $code }）

# 没有给最终用户的文本时，用它代替。
generic-user-message = 出错了。


## 本手册的网站

site-title = codegloss

site-description = 如何用 codegloss 发布、使用和翻译错误码，以及全部检查规则。
