a-code = A code
a-code-1 = X of a code
