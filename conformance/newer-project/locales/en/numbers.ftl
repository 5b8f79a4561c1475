billing-104 = { $months ->
        [one] One month was not paid
       *[other] { $months } months were not paid
    }
    .reason = The *card* is { "{" }old{ "}" }.
