app = App
-term = { $case ->
   *[upper] Term
    [lower] term
}
app-1 = { $count ->
    [0] None of { $name }
    [one] { $count } of { $name }
   *[other] { NUMBER($count) } of { -term(case: "lower") }
}
    .reason =
        A *word* of { $name }, at most { $most }, { $size }:

        - [plan][plan]
    .user-message = { NUMBER($count, type: "ordinal") ->
        [one] { $count }st
        [two] { $count }nd
       *[other] { $count }th
    }
app--2 = Two
app-text = { app--2 }
    .note = Erratum
