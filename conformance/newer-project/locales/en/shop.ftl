shop = Example Shop
account = Accounts
billing = Billing

-shop = Sample Store

shop-429 = Try again in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }
    .user-message = { -shop } is busy.

shop-card_declined = { $bank } declined the card of { $name }
    .reason = { $name } asked { $network }, which asked nobody.
    .user-message = { $name }, your bank said no.
    .note = Ask { $bank }.

shop-106 = Your { $place } card was declined
    .reason = There was no money on it.

# Its reason is gone.
shop-104 = { -shop } did not answer
    .recovery = Try again, at most { $max-attempts } times.

shop-0 = No error
    .user-message = { $tip }

shop--3 = You lack { NUMBER($amount, minimumFractionDigits: 2) }

unknown-error = An error that is not known: { $code }
