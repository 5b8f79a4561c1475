{#- Shown on the page of each code of the domain `app`. A platform's own code is in a file of its name, such as `ios.swift`. -#}
if (error.code === {% if is_number %}{{ code }}{% else %}"{{ code }}"{% endif %}) {
  // {{ message }}
}
