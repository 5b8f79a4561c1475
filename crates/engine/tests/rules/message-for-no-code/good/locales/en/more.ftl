shared = Used by another
unknown-error = Error { $code }
site-title = Errors
-term = A term
