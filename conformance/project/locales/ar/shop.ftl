shop-104 = انتهت مهلة الطلب
    .user-message = حاول مرة أخرى.

shop-105 = { $attempts ->
        [zero] رُفضت قبل أي محاولة
        [one] رُفضت بعد محاولة واحدة
        [two] رُفضت بعد محاولتين
        [few] رُفضت بعد { $attempts } محاولات
        [many] رُفضت بعد { $attempts } محاولةً
       *[other] رُفضت بعد { $attempts } محاولة
    }

account-104 = انتهت جلسة { $user }
unknown-error = خطأ غير معروف ({ $code })
generic-user-message = حدث خطأ. حاول مرة أخرى.
