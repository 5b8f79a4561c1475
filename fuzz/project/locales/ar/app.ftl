app-1 = { $count ->
    [zero] صفر { $name }
    [one] واحد
    [two] اثنان
    [few] { $count } قليل
    [many] { $count } كثير
   *[other] { $count }
}
