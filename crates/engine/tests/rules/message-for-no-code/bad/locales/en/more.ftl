app-1010 = Cannot open it
shared = Used by nobody
-term = A term
