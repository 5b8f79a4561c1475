web-100 = Not found
