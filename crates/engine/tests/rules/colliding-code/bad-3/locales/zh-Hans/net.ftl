net = 网络
net-1 = 连接超时
net-2 = 服务器超时
