app-100 = Token 无效：U盘
    .reason = 2026年5月1日，一个账号最多在 { $max-devices } 台设备（A、B）上登录。
    .recovery = 在{ -console }中移除一台设备，参见[帮助][help]、`fix`，京ICP备2026000001号-1，京公网安备11010502030143号，或 **4** 台。

app-101 = 无法打开 { $name }
