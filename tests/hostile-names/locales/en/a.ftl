a = A
a-x = X of a
