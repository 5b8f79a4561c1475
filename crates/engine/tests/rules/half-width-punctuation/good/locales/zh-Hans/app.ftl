app-100 = 设备, 账号, devices
    .reason = { $max-devices } 台设备的上限为 2 KB。`最多,四台` 见示例.txt、Token (4.0) 和 Example Inc.
    .recovery = 在{ -console }中移除一台设备，参见 https://example.com/帮助?a=b。

app-101 = 函数 f(x) 和选项(s)（1) 文件，2) 设备）无法打开 { $name }：比例为 1:2
