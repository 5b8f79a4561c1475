app-100 = 著名设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录，于后里只显示繁體或正體中文、日本語、粵語，例如 `登錄`。
    .recovery = 在{ -console }：乾隆、徵羽、瞭望、准备、慰藉：参见[帮助][help]。

app-101 = 无法打开 { $name }
