web = 网站
