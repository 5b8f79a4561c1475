-console = Con­sole﻿

app = Example app
app-group-account = { NUMBER(1) ->
    [one] Acc󠁡ount
   *[other] Accounts️
}
app-group-file = Files
platform-android = ­Android
platform-ios = iOS
