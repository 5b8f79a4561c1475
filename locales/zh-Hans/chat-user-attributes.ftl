### Agora Chat SDK 错误码 900 和 901。
### 消息、reason、recovery 和 note 的读者是应用的开发者，见于日志和参考网站；
### user-message 由应用显示给其用户，设备可能是手机、平板或电脑。

# AgoraChatErrorUserCountExceed：应用一次获取过多用户的昵称、头像等属性时返回。
# $max-attribute-users：人数，不带单位。
chat-900 = 查询的用户数超限
    .reason = 应用在一次调用中获取用户属性时，指定的用户超过了 { $max-attribute-users } 个。
    .recovery = 减少每次指定的用户数，分多次获取用户属性。
    .user-message = 用户信息加载失败，请联系客服。
    .note = { -earlier-docs }写作“第三方推送不支持”，即用户配置的第三方推送在当前设备上不受支持，并建议确认当前设备是否支持该推送类型。这是旧版 Android SDK 中 900 的含义，与 `AgoraChatErrorUserCountExceed` 无关。

# AgoraChatErrorUserInfoDataLengthExceed：用户修改昵称、头像、签名等资料并保存时返回。
# $user-attributes-limit 和 $app-attributes-limit：数据量，已带单位，如“2 KB”“10 GB”。
chat-901 = 用户属性长度超限
    .reason = 设置的用户属性超过了长度限制：单个用户的所有用户属性总计不得超过 { $user-attributes-limit }，单个应用的所有用户属性总计不得超过 { $app-attributes-limit }。
    .recovery = 缩短用户属性，或删除不再需要的用户属性，再重新设置。
    .user-message = 资料内容过长，请缩短后再保存。
