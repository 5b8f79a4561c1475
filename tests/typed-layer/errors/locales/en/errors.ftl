chat = Chat

chat-104 = Invalid token

# Shown when files are dropped faster than they are sent. $name (string): the file; $count (number): how many wait.
chat-407 = { $name } cannot be queued
    .reason = { $count ->
            [one] { $count } file is waiting.
           *[other] { $count } files are waiting.
        }
    .user-message = Please wait: { $name } will be sent later.

# $seconds (number): the limit.
chat--3 = No answer in { $seconds } s

chat-quota_exceeded = Quota exceeded

try = Tries

try-self = { $type }, { $waitTime }, { $wait-time }

try-5 = Five

try-text-5 = The text 5

try-plan = { $plan ->
        [pro] This needs Pro ({ $ref })
        [team-plus] This needs Team Plus ({ $ref })
       *[other] This needs a plan ({ $ref })
    }

web = Web

web-500 = See [the `log`]

web-502 = Bad gateway

web-504 = Gateway timeout

web-505 = HTTP version not supported

chat-group-log-in = Logging in

platform-ios = iOS

platform-visual-basic = Visual Basic
