# UTF-8: 错误码
-more = More
