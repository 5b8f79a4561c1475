app-text-100 = 出错
web = 网站
web-100 = 出错
