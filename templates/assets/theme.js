// The choice of a theme. It is made before the page is drawn: this file is loaded in <head> and waits for nothing.
(function () {
  "use strict";
  // All sites of a host share it.
  var KEY = "codegloss-theme";
  var root = document.documentElement;
  var isDark = matchMedia("(prefers-color-scheme: dark)");

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch (_) {
      return root.dataset.theme;
    }
  }

  function show() {
    var theme = stored();
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    // The color of a browser's own bars.
    document.querySelectorAll("meta[data-for]").forEach(function (meta) {
      var own = meta.dataset.for;
      if (root.dataset.theme) meta.media = own === root.dataset.theme ? "all" : "not all";
      else meta.media = "(prefers-color-scheme: " + own + ")";
    });
  }

  // From the system's to the other theme, so that the first choice is seen; then to the system's own, and back to none.
  function next() {
    var system = isDark.matches ? "dark" : "light";
    var other = isDark.matches ? "light" : "dark";
    if (!root.dataset.theme) return other;
    return root.dataset.theme === other ? system : "";
  }

  // Storage may be forbidden; then the choice holds for the page.
  function choose(theme) {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    try {
      if (theme) localStorage.setItem(KEY, theme);
      else localStorage.removeItem(KEY);
    } catch (_) {}
    show();
  }

  show();
  document.addEventListener("click", function (event) {
    var button = event.target.closest(".theme button");
    if (!button) return;
    choose(next());
    var word = button.querySelector("." + (root.dataset.theme || "system") + " .spoken");
    button.nextElementSibling.replaceChildren(word.cloneNode(true));
  });
  // Another tab chose, or the reader comes back to a page from before the choice.
  addEventListener("storage", show);
  addEventListener("pageshow", show);
})();
