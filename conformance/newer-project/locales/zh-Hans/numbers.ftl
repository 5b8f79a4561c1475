billing-104 = { $months } 个月未付款
