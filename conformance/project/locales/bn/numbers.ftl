# Numbers alone, as this language writes them.

shop-number = { $value }
    .reason = { NUMBER($value) }
    .recovery = { NUMBER($value, minimumIntegerDigits: 5) }

shop-fraction = { NUMBER($value, minimumFractionDigits: 2) }
    .reason = { NUMBER($value, maximumFractionDigits: 2) }
    .recovery = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 3) }
    .note = { NUMBER($value, maximumFractionDigits: 0) }

shop-significant = { NUMBER($value, minimumSignificantDigits: 4) }
    .reason = { NUMBER($value, maximumSignificantDigits: 3) }
    .recovery = { NUMBER($value, minimumSignificantDigits: 2, maximumSignificantDigits: 4) }
    .note = { NUMBER($value, maximumSignificantDigits: 1, maximumFractionDigits: 2) }

shop-percent = { NUMBER($value, style: "percent") }
    .reason = { NUMBER($value, style: "percent", minimumFractionDigits: 1) }
    .recovery = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }

shop-grouping = { NUMBER($value, useGrouping: "always") }
    .reason = { NUMBER($value, useGrouping: "min2") }
    .recovery = { NUMBER($value, useGrouping: "false") }
    .note = { NUMBER($value, useGrouping: "auto") }
