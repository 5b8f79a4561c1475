# می‌خواهم
app-100 = کتاب‌ها: { $max-devices }‌ها, PDF‌ها, { "می" }{ "\u200C" }خواهم
    .reason = क्‍ष, ශ්‍රී, 👨‍👩‍👧, 🏴󠁧󠁢󠁳󠁣󠁴󠁿, ❤️, “葛󠄀”, `{ "{" }"\u202E"{ "}" }`, { $max-devices }
    .recovery = می&zwnj;خواهم, `&rlm;`, `{ $max-devices } &rlm;`, `&amp;rlm;, \u202E, &nbsp;`, soft­hyphen, { -console }, [help][help]
app-101 = Cannot open { $name }
