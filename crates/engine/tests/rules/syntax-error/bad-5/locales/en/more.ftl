# A line of text that begins with a character of Fluent's own.
-link =
    First line.
    [Plans][plans] has the limit.

-bold =
    First line.
    **Do not** try again.

-list =
    { "" }- one
    * two

-dot =
    First line.
    .NET is the platform.

-brace =
    First line.
    } ends it.

-variant = { $n ->
        [one] First line.
        [套餐说明][plans] has the limit.
       *[other] Other
    }

-bold-variant = { $n ->
        [one] First line.
        **Bold** text.
       *[other] Other
    }

-dots =
    First line.
    ... and more.

# Names that were translated, in full or in part.
-variable = { $名称 }

-variable-part = { $user名称 }

-term = { -控制台 }

-key = { $kind ->
        [图片] Picture
       *[other] File
    }

-default-key = { $kind ->
        [image] Picture
       *[其他] File
    }

-attribute = Text
    .恢复 = Text

-before = Text

名称 = Text

# Characters that look like a space, and are none.
-no-break =
    First line.
  second line.

-ideographic =
    First line.
　　second line.

-indented-attribute = Text
　　.reason = Text

# Full-width characters.
-equals ＝ Text

-attribute-equals = Text
    .reason ＝ Text

-dollar = { ＄n }

-star = { $kind ->
        [image] Picture
       ＊[other] File
    }

-brackets = { $kind ->
        ［image］ Picture
       *[other] File
    }

-arrow = { $n －＞
        [one] File
       *[other] Files
    }

-arrow-sign = { $n →
       *[other] Files
    }

-quotes = { “quoted” }

-braces = ｛ $n ｝

-call = { NUMBER（$n） }

-comma = { NUMBER($n， minimumFractionDigits: 1) }

# A comment where none can be.
-comment-in-select = { $n ->
        [one] File
# What the others are.
       *[other] Files
    }

-indented-comment-in-select = { $n ->
        # What one is.
        [one] File
       *[other] Files
    }
