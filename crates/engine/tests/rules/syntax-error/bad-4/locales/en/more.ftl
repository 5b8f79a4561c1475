-brand = Brand
    .case = nominative

two-defaults = { $count ->
       *[one] One
       *[other] Many
    }

term-selects = { -brand ->
       *[other] Many
    }

attribute-selects = { two-defaults.case ->
       *[other] Many
    }

nested-selects = { { $count } ->
       *[other] Many
    }

twice = { -brand(case: "a", case: "b") }
