// The choice of a platform. It is made before the page is drawn: this file is loaded in <head> and waits for nothing.
(function () {
  "use strict";
  // All sites of a host share it: who builds for Android does so on each. A platform that this site lacks counts as none.
  var KEY = "codegloss-platform";
  var root = document.documentElement;
  var platforms = document.currentScript.dataset.platforms.split(" ");
  var select = null;

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch (_) {
      return root.dataset.platform;
    }
  }

  function show() {
    var platform = stored();
    if (platforms.indexOf(platform) < 0) delete root.dataset.platform;
    else root.dataset.platform = platform;
    if (select) select.value = root.dataset.platform || "";
  }

  // Storage may be forbidden; then the choice holds for the page.
  function choose() {
    if (select.value) root.dataset.platform = select.value;
    else delete root.dataset.platform;
    try {
      localStorage.setItem(KEY, select.value);
    } catch (_) {}
  }

  // The list says what was chosen as soon as it is there, not only when the rest of a long page is.
  function ready(_, observer) {
    var found = document.querySelector(".platforms select");
    var isWhole = found && (found.parentNode.nextElementSibling || document.readyState !== "loading");
    if (!isWhole) return;
    if (observer) observer.disconnect();
    if (select) return;
    select = found;
    select.addEventListener("change", choose);
    show();
  }

  show();
  new MutationObserver(ready).observe(root, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", function () { ready(); });
  // Another tab chose, or the reader comes back to a page from before the choice.
  addEventListener("storage", show);
  addEventListener("pageshow", show);
})();
