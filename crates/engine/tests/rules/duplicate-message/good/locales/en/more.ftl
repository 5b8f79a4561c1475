# app-101 = Cannot open { $name }
-app-101 = A term
