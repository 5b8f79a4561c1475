shop = Shop
shop-200 = Text 200
shop-201 = Text 201
shop-202 = Text 202
shop-203 = Text 203
shop-999 = No code has this id
