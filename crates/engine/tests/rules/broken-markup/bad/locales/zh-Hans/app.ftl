app-100 = 设备过多
    .reason = 一个账号最多在 { $max-devices } 台设备上登录，＊＊不要＊＊添加。
    .recovery = 
        用｀remove｀在{ -console }中移除一台设备，参见【帮助】【help】，可以：
        -移除手机；
        -移除电脑。

        步骤：
        1、登录；
        2、移除。

app-101 = ** 无法 **打开 { $name }
