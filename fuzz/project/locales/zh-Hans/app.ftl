app-1 = { $count } 项
    .reason = **注意：**请 `{ $name }`
