### Codes 900 and 901 of the Agora Chat SDK.
### The message, reason, recovery and note are for the developers of an app, who read them
### in logs and on the reference site. The user-message is what the app shows to its own user,
### on a phone, a tablet or a computer.

# AgoraChatErrorUserCountExceed: the app asks for the nicknames, avatars and other attributes of too many users in one call.
# $max-attribute-users: a number of users, without a unit.
chat-900 = Too many users in one query
    .reason = Your app requested the user attributes of more than { $max-attribute-users } users in one call.
    .recovery = Request fewer users in each call, and get the user attributes in several calls.
    .user-message = Couldn't load user info. Contact support.
    .note = { -earlier-docs }, says “third-party push not supported”: the third-party push service that the user configured is not supported on the current device, so check whether the device supports that type of push. That is what 900 meant in old Android SDKs; `AgoraChatErrorUserCountExceed` has nothing to do with it.

# AgoraChatErrorUserInfoDataLengthExceed: the user edits a nickname, avatar, signature or the like and saves it.
# $user-attributes-limit and $app-attributes-limit: amounts of data with their units, such as “2 KB” and “10 GB”.
chat-901 = User attributes too long
    .reason = The user attributes that your app set exceed the length limit. All user attributes of one user may total at most { $user-attributes-limit }, and all user attributes of one app at most { $app-attributes-limit }.
    .recovery = Shorten the user attributes, or delete those that are no longer needed, then set them again.
    .user-message = This information is too long. Shorten it, then save again.
