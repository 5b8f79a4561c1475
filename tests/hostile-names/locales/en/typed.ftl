typed = Typed
typed-int = An integer
