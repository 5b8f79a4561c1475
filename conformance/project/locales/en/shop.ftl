shop = Example Shop
account = Accounts

# $case is `full` or `short`.
-shop = { $case ->
       *[full] Example Shop
        [short] Shop
    }
    .kind = service

shop-104 = Request timed out
    .reason =
        { -shop } did not answer. One of these was the case:

        - the network was slow, or
        - the *bank* did not answer **in time**.

        See the [status page][status] and `GET /status`.
    .recovery = Try again, at most { $max-attempts } times.
    .user-message = { -shop(case: "short") } is busy.
    .note = Once called “timeout”. It's <b>not</b> bold: \*so\* & 1 < 2, {"{"}so{"}"}, a tab\{"\u0009"}end, {"\U01F44B"}.

shop-text-104 = The text 104, not the number
shop-0 = No error
shop-9007199254740993 = More than a double holds
shop--9223372036854775808 = The least integer
shop-9223372036854775807 = The greatest integer
shop-E0382 = Value used after move

shop-105 = { $attempts ->
        [0] Declined before the first attempt
        [one] Declined after { $attempts } attempt
       *[other] Declined after { $attempts } attempts
    }
    .reason = { NUMBER($attempts, minimumFractionDigits: 1) ->
        [one] { $attempts } point
       *[other] { $attempts } points
    }
    .recovery = { $attempts ->
        [1.5] exactly one and a half
        [-2] exactly minus two
        [18446744073709551615] the most
       *[other] something else
    }

shop-106 = Your { NUMBER($place, type: "ordinal") ->
        [one] { $place }st
        [two] { $place }nd
        [few] { $place }rd
       *[other] { $place }th
    } card was declined

shop--3 = Not enough for { $amount }
    .reason = The card has less than { $amount }: { shop-104 }.

shop-card_declined = { $network ->
        [visa] Visa
        [mastercard] Mastercard
       *[other] The network `{ $network }`
    } declined the card of *{ $name }*.
    .reason =
        { $name } asked { $network ->
            [visa] Visa
           *[other] { $network }
        }.

        { -shop.kind ->
            [service] The service
           *[other] The app
        } does not know why.
    .user-message = Use another card, { $name }.

shop-progress = { NUMBER($done, style: "percent") } of { $files ->
        [one] one file
       *[other] { NUMBER($files, useGrouping: "always") } files
    }
