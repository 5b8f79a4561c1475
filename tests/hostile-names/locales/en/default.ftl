default = Default
default-default = A default */ in a comment
default-constructor = { $constructor ->
        [one] { $constructor } object of { $default }
       *[other] { $constructor } objects of { $default }
    } ({ $toString })
default-__proto__ = A prototype
default-_n_code = Not ASCII
default-comment = No comment
default--3 = Minus three
default-104 = The number
default-text-of-104 = The text { $where }
default-9007199254740993 = No double
default-9223372036854775807 = The greatest
default--9223372036854775808 = The least
default-1 = Endless
default-2 = A code
default-3 = { $wait-time } { $waitTime }
default-4 = An argument
