app-Index = 出错
app-E7-old = 出错
app-e7 = 出错
App-101 = 出错
