# The words of the site itself in Arabic; en.ftl says where each is shown.
# Not yet read by a native speaker.

## The frame of every page

site-title = رموز الأخطاء
site-description = معنى كل رمز خطأ وسبب حدوثه وكيفية معالجته.
site-skip = الانتقال إلى المحتوى
site-toc = في هذه الصفحة
site-menu = القائمة
site-menu-close = إغلاق
site-sidebar = الأدلة والرموز
site-theme-system = المظهر: حسب النظام
site-theme-light = المظهر: فاتح
site-theme-dark = المظهر: داكن
site-codes = الرموز
site-codes-text = رموز الخطأ حسب المجموعة.
site-turn-guides = الأدلة المجاورة
site-previous-guide = الصفحة السابقة
site-next-guide = الصفحة التالية
site-guides = الأدلة
site-search = البحث في الرموز والأدلة
site-search-results = النتائج
site-search-hint = رقم أو ثابت أو كلمات…
site-search-count = النتائج: { $count }
site-search-none = لم يُعثر على نتائج. جرّب رقمًا أو جزءًا من اسم الثابت أو كلمات أخرى.
site-search-nearest = لا توجد نتائج مطابقة. أقرب الرموز:
site-search-word = كلمة بحث:
site-search-synonyms = تسجيل الدخول، الدخول؛ كلمة المرور، كلمة السر؛ الشبكة، الإنترنت؛ حساب، المستخدم؛ محظور، ممنوع
site-languages = اللغات
site-platform = المنصة
site-platform-all = كل المنصات
site-made-with = أُنشئ باستخدام codegloss { $version }

## Punctuation

site-page-title = { $page } · { $site }
site-labelled = { $label }: { $text }
site-parenthesized = { $text } ({ $addition })
site-items = { $items }، { $item }
site-sentences = { $first } { $second }

## Text that is shown in another language than the page

site-fallback = لم يُترجم بعد (لغة النص: { $language })
site-fallback-short = غير مترجم: { $language }
site-untranslated = معظم هذه الصفحة غير مترجم بعد (لغة النص: { $language }).
site-improve = تحسين هذا النص
site-translate = ترجمة هذا النص

## The list of codes

site-groups = مجموعات الرموز
site-count = { $count ->
    [zero] لا رموز
    [one] رمز واحد
    [two] رمزان
    [few] { $count } رموز
    [many] { $count } رمزًا
   *[other] { $count } رمز
}
site-misprint-short = ورد سابقًا خطأً باسم
site-deprecated-short = مهمل
site-retired-short = لم يعد مستخدمًا

## The other lists of all codes

site-lists = قوائم كل الرموز
site-list-groups = قائمة مختصرة
site-list-a-z = من A إلى Z
site-list-numbers = مع الشرح
site-list-all = للطباعة
site-list-coverage = الترجمة
site-a-z-title = الثوابت من A إلى Z
site-a-z-text = كل الثوابت بالترتيب الأبجدي، والأسماء الأخرى للرموز في السجلات والوثائق.
site-letters = الحروف
site-beginning = تبدأ كل الثوابت بـ { $beginning }، وقد حُذف هذا الجزء أدناه.
site-beginning-on = { $platforms }: تبدأ كل الثوابت بـ { $beginning }، وقد حُذف هذا الجزء أدناه.
site-numbers-title = معنى كل رمز
site-numbers-text = كل الرموز بترتيب أرقامها، مع الثابت والرسالة والسبب والحل لكل منها.
site-ranges = نطاقات الأرقام
site-range-text = غير رقمية
site-ungrouped = رموز أخرى
site-all-title = كل الرموز في صفحة واحدة
site-all-text = كل نصوص كل رمز، للقراءة المتصلة أو للطباعة.
site-all-split-title = جميع النصوص للطباعة
site-all-split-text = جميع النصوص عن كل رمز، موزعة على عدة صفحات.
site-contents = المحتويات
site-targets = عناوين الروابط
site-coverage-title = الترجمة
site-coverage-text = النصوص المتوفرة بهذه اللغة، والنصوص التي لا تزال تُعرض بلغة أخرى.
site-coverage-texts = النصوص بهذه اللغة
site-coverage-kind = النص
site-coverage-share = المنجز
site-coverage-count = العدد
site-coverage-language = اللغة
site-coverage-message = الرسالة
site-coverage-reason = السبب
site-coverage-recovery = الحل
site-coverage-causes = الأسباب المحتملة
site-coverage-cause-recovery = حلول الأسباب المحتملة
site-coverage-user-message = رسالة للمستخدمين
site-coverage-note = ملاحظة
site-coverage-long-text = بالتفصيل
site-coverage-misprint-sources = مصادر الأخطاء المطبعية
site-coverage-names = أسماء المجموعات والمنصات
site-coverage-units = الوحدات
site-coverage-link-targets = وجهات الروابط
site-coverage-guides = الأدلة
site-coverage-words = كلمات الموقع
site-coverage-total = الإجمالي
site-coverage-missing = النصوص الناقصة
site-coverage-nothing = لا ينقص شيء.
site-coverage-lacks = الناقص:
site-coverage-source = لغة المصدر
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
site-of = { $have } من { $of }

## The filters of the list of codes

site-filter = تصفية الرموز
site-filter-status = الحالة
site-filter-retry = إعادة المحاولة
site-filter-all = الكل
site-status-active = مستخدم
site-status-deprecated = مهمل
site-status-retired = لم يعد مستخدمًا
site-retryable-yes = قد تنجح
site-retryable-no = لا تكفي وحدها
site-retryable-unknown = غير محدد
site-filter-clear = مسح عوامل التصفية
site-filter-count = الرموز المعروضة: { $count }
site-filter-none = لا يوجد رمز يطابق عوامل التصفية هذه.

## A code's page

site-breadcrumb = أنت هنا
site-symbol-none = لا يوجد ثابت على { $platform }
site-raised-by = يُرجعه
site-permalink = رابط دائم
site-reason = السبب
site-recovery = الحل
site-causes = الأسباب المحتملة وحلولها
site-snippet = مثال برمجي
site-copy = نسخ
site-copied = تم النسخ
site-alert-note = ملاحظة
site-alert-tip = نصيحة
site-alert-important = مهم
site-alert-warning = تحذير
site-alert-caution = تنبيه
site-footnote-back = العودة إلى النص
site-table = جدول
site-task-done = مكتمل
site-task-open = غير مكتمل
site-user-message = رسالة للمستخدمين
site-said-also = تُعرض أيضًا، إلى حين ترجمتها، باللغات التالية:
site-said-more = { $count ->
    [zero] لا لغات أخرى
    [one] لغة أخرى واحدة
    [two] لغتان أخريان
    [few] { $count } لغات أخرى
    [many] { $count } لغة أخرى
   *[other] { $count } لغة أخرى
}
site-dialog-button = حسنًا
site-user-message-none = لا حاجة إلى عرض أي رسالة للمستخدمين.
site-note = ملاحظة
site-long-text = بالتفصيل
site-arguments = القيم في النص
site-argument-name = الاسم
site-argument-type = النوع
site-argument-example = مثال
site-argument-number = رقم
site-argument-string = نص
site-names = أسماء أخرى
site-alias = اسم آخر لهذا الرمز
site-misprint = خطأ مطبعي في وثائق سابقة، وليس اسم الثابت لهذا الرمز.
site-misprint-source = المصدر: { $source }
site-see-also = انظر أيضًا
site-retry-yes = قد تنجح إعادة المحاولة
site-retry-no = لا تكفي إعادة المحاولة وحدها
site-deprecated = هذا الرمز مهمل: قد تتوقف الإصدارات الأحدث عن إرجاعه.
site-retired = لم يعد هذا الرمز مستخدمًا: الإصدارات الحالية لا تُرجعه.
site-replaced-by = البديل:
site-history = السجل
site-introduced = أُضيف
site-replaces = يحل محل:
site-turn = الرموز المجاورة
site-previous = الرمز السابق
site-next = الرمز التالي
site-markdown = هذه الصفحة بصيغة Markdown
site-copy-page = نسخ الصفحة بصيغة Markdown
site-updated = آخر تحديث
site-date =
    { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { NUMBER($year, useGrouping: "false") }
site-feed-new = جديد: { $title }
site-feed-changed = معدَّل: { $title }

## The Markdown pages

site-domain = المجال
site-group = المجموعة
site-symbol = الثابت
site-column-code = الرمز
site-column-message = الرسالة
site-one-file = كل الأدلة والرموز في ملف واحد

## A page that is not there

site-missing-title = الصفحة غير موجودة
site-missing-text = لا توجد صفحة على هذا العنوان. ربما كُتب الرمز خطأً، أو نُقلت الصفحة.
site-missing-home = عرض كل رموز الأخطاء
site-missing-suggested = هل تقصد إحدى هذه الصفحات؟
site-language = العربية
