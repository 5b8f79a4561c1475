config = 配置

# 命令启动时显示在终端。$path（字符串）：文件。
config-1 = 没有配置文件 { $path }
    .recovery = 创建该文件，或用 --config 指定另一个。

# 读取配置时显示在终端。$key、$new（字符串）：键的旧名称和现在的名称。
config-2 = 键 { $key } 已过时
    .recovery = 改为 { $new }。
