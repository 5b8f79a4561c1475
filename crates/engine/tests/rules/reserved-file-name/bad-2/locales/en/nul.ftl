nul = Null
nul-1 = One
