#[en] {#- Shown on the page of each code of the domain `app`. Code for one platform goes in a file named after the platform, such as `ios.swift`. -#}
#[zh-Hans] {#- 显示在域 `app` 每个错误码的页面上。某个平台专用的代码写在以该平台命名的文件中，例如 `ios.swift`。 -#}
if (error.code === {% if is_number %}{{ code }}{% else %}"{{ code }}"{% endif %}) {
  // {{ message }}
}
