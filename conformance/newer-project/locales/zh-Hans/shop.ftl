shop = 示例商店

shop-429 = 请在 { $seconds } 秒后重试
shop-106 = 您的{ $place }卡被拒
shop-104 = 商店没有响应
shop-card_declined = { $name } 的卡被拒

account-104 = { $user } 已在别处登录
