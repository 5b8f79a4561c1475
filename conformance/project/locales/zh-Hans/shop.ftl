shop = 示例商店

-shop = 示例商店

shop-104 = 请求超时
    .reason =
        { -shop }没有响应，原因是以下之一：

        - 网络缓慢；
        - *银行*没有**及时**响应。
    .recovery = **注意：**最多重试 { $max-attempts } 次。
    .user-message = 商店繁忙。

shop-105 = { $attempts ->
        [0] 首次尝试前被拒
       *[other] 尝试 { $attempts } 次后被拒
    }

shop-106 = 您的第 { $place } 张卡被拒

shop-card_declined = { $network ->
        [visa] Visa
        [mastercard] Mastercard
       *[other] 卡组织 `{ $network }`
    } 拒绝了 *{ $name }* 的卡。

account-104 = { $user } 的会话已结束
unknown-error = 未知错误（{ $code }）
generic-user-message = 出错了，请稍后重试。
