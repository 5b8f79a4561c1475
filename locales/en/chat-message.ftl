### Codes 500 to 508 of the Agora Chat SDK.
### The message, reason, recovery and note are for the developers of an app, who read them
### in logs and on the reference site. The user-message is what the app shows to its own user,
### on a phone, a tablet or a computer.

# AgoraChatErrorMessageInvalid: returned when a message is sent; the message did not go out.
chat-500 = Invalid message
    .reason = The content is empty, the message ID is empty, or the sender's user ID differs from that of the logged-in user.
    .recovery = Check for each of these problems, then send the message again.
    .user-message = Couldn't send the message. Check it and try again.

# A heading on the page of 500: one of its causes, for developers. The recovery is below it.
chat-500-cause-empty-content = The message content is empty
    .recovery = Add the content, then send the message again.

# A heading on the page of 500: one of its causes, for developers. The recovery is below it.
chat-500-cause-empty-id = The message ID is empty
    .recovery = Make sure that the message has an ID, then send it again.

# A heading on the page of 500: one of its causes, for developers. The recovery is below it.
chat-500-cause-other-sender = The sender is not the logged-in user
    .recovery = Use the logged-in user's ID as the sender, then send the message again.

# AgoraChatErrorMessageTrafficLimit: the user sends many messages in a short time, or a very large one.
chat-502 = Message rate limit exceeded
    .reason = Your app sends messages too often, or the message is too large.
    .recovery = If your app sends messages too often, send the message again later, and lower the rate. If the message is too large, make it smaller.
    .user-message = Couldn't send the message. Shorten it or try again later.

# A heading on the page of 502: one of its causes, for developers. The recovery is below it.
chat-502-cause-too-frequent = Messages are sent too often
    .recovery = Send the message again later, and lower the rate.

# A heading on the page of 502: one of its causes, for developers. The recovery is below it.
chat-502-cause-too-large = The message is too large
    .recovery = Make the message smaller, then send it again.

# AgoraChatErrorMessageRecallTimeLimit: the user recalls an older message. Not a request that timed out.
chat-504 = Recall window passed
    .reason = The user tried to recall a message after the time allowed for recalling it had passed.
    .recovery = Tell the user that the message can no longer be recalled.
    .user-message = This message can no longer be recalled.
    .note = { -earlier-docs }, calls this a recall timeout. What has passed is the time in which a message may be recalled; no request timed out, and retrying does not help.

# AgoraChatErrorServiceNotEnable: the app uses a feature that is not enabled for it. Its user cannot enable it.
chat-505 = Service not enabled
    .reason = Your app tried to use a feature that is not enabled for it.
    .recovery = Enable the feature for your app, then call the method again.
    .user-message = This feature isn't available.

# AgoraChatErrorMessageExpired: a member of a chat group reads a message, and the app sends the read receipt for it.
# $receipt-window: a length of time with its unit, such as “3 days”.
chat-506 = Group message read receipt expired
    .reason = Your app sent a group message read receipt after its time limit had passed ({ $receipt-window } by default).
    .recovery = Send group message read receipts within the time limit. Do not resend receipts that have expired.
    .note = Both the symbol and { -earlier-docs }, speak of an expired message. The time limit is that of the group message read receipt, not of the message.

# AgoraChatErrorMessageIllegalWhiteList: the user sends a message in a chat group or chat room where everyone is muted.
# This user was not singled out (that is 215), so the user-message is not about them.
chat-507 = User not on the allow list
    .reason = All members of the chat group or chat room are muted, and the user who sent the message is not on the allow list.
    .recovery = Add the user to the allow list, or wait until the mute is lifted, then send the message again.
    .user-message = Messages can't be sent here while everyone is muted.

# AgoraChatErrorMessageExternalLogicBlocked: a rule that the developer set up stopped the message; it did not go out.
# The user-message does not say which rule it was.
chat-508 = Message blocked by pre-send callback
    .reason = A pre-send callback rule of your app blocked the message.
    .recovery = Check your pre-send callback rules, and decide whether they should block this message.
    .user-message = Couldn't send the message. For help, contact support.
