shop-104 = 請求逾時
    .user-message = 商店忙碌中。

shop-106 = 您的第 { $place } 張卡被拒

unknown-error = 未知錯誤（{ $code }）
generic-user-message = 發生錯誤，請稍後再試。
