shared = Used by another
unit-day = { $value } days
unknown-error = Error { $code }
site-title = Errors
-term = A term
