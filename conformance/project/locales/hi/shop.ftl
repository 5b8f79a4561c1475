shop-104 = अनुरोध का समय समाप्त हो गया

shop-105 = { $attempts ->
        [one] { $attempts } प्रयास के बाद अस्वीकृत
       *[other] { $attempts } प्रयासों के बाद अस्वीकृत
    }
