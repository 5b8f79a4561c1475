// Comfort for the language list: the site works without it.
(function () {
  "use strict";
  var links = document.querySelectorAll("a[data-language]");

  // The other language's page opens at the same part: #recovery stays #recovery.
  function keepFragment() {
    links.forEach(function (link) {
      link.hash = location.hash;
    });
  }

  // The site's root reads the choice. Storage may be forbidden; then the choice just is not kept.
  links.forEach(function (link) {
    link.addEventListener("click", function () {
      try {
        localStorage.setItem("codegloss-language", link.dataset.language);
      } catch (_) {}
    });
  });

  addEventListener("hashchange", keepFragment);
  keepFragment();

  var menu = document.querySelector(".languages details");
  if (!menu) return;
  document.addEventListener("click", function (event) {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
})();
