# A copy of the file in shared.
-product = Ledger
