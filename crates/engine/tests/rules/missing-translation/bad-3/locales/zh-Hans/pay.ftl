pay = 支付
pay-200 = Text 200
pay-201 = Text 201
pay-202 = Text 202
pay-203 = Text 203
