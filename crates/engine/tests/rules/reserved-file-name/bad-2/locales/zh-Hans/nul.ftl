nul = 空
nul-1 = 一
