app = Example app

app-101 = Your session has expired
app-102 = The network is unavailable
app-103 = You have no permission to do this
app-104 = The file is too large

# $limit (number): how many devices, characters, seconds, members.
app-201 = You can be logged in on at most { $limit } devices
app-202 = The name is longer than { $limit } characters
app-203 = The service is busy: try again in { $limit } s
app-204 = The group is full: it has { $limit } members

# $count (number): how many there are.
app-301 =
    { $count ->
        [one] { $count } file is waiting to be uploaded
       *[other] { $count } files are waiting to be uploaded
    }
app-302 =
    { $count ->
        [one] { $count } message could not be sent
       *[other] { $count } messages could not be sent
    }
app-303 =
    { $count ->
        [one] { $count } member was not found
       *[other] { $count } members were not found
    }
app-304 =
    { $count ->
        [one] Wrong password: you have { $count } more try
       *[other] Wrong password: you have { $count } more tries
    }
