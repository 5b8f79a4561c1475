// The filters of a list of codes: menus that hide what does not match. The address has what is chosen, so that it can be linked.
(function () {
  "use strict";
  var form = document.querySelector(".filter");
  var menus = Array.from(form.querySelectorAll("select"));
  var clear = form.querySelector("button");
  var status = form.querySelector("[role=status]");
  var rows = Array.from(document.querySelectorAll("main .row"));
  var jumps = Array.from(document.querySelectorAll(".jump a"));

  function matches(row, name, value) {
    return (name === "retry" ? row.dataset.retry || "unknown" : row.dataset.status || "active") === value;
  }

  // What has no row left is hidden with its rows, and so is what leads to it.
  function hideEmpty(selector) {
    document.querySelectorAll(selector).forEach(function (part) {
      part.hidden = !part.querySelector(".row:not([hidden])");
    });
  }

  function apply() {
    var chosen = menus.filter(function (menu) { return menu.value; });
    var shown = 0;
    rows.forEach(function (row) {
      row.hidden = !chosen.every(function (menu) { return matches(row, menu.name, menu.value); });
      if (!row.hidden) shown++;
    });
    hideEmpty("main .part");
    hideEmpty("main .domain");
    jumps.forEach(function (jump) {
      jump.parentElement.hidden = !document.getElementById(jump.hash.slice(1)).querySelector(".row:not([hidden])");
    });
    // The counts beside the groups are of all their codes.
    document.querySelector("main").classList.toggle("filtered", chosen.length > 0);
    clear.hidden = !chosen.length;
    status.textContent = !chosen.length ? "" : shown ? form.dataset.count.replace("#", shown) : form.dataset.none;
  }

  // A value that no menu has, from a link of another time, chooses nothing.
  function read() {
    var asked = new URLSearchParams(location.search);
    menus.forEach(function (menu) {
      menu.value = asked.get(menu.name) || "";
      if (menu.selectedIndex < 0) menu.value = "";
    });
    apply();
  }

  function keep() {
    var address = new URL(location.href);
    menus.forEach(function (menu) {
      if (menu.value) address.searchParams.set(menu.name, menu.value);
      else address.searchParams.delete(menu.name);
    });
    try {
      history.pushState(null, "", address);
    } catch (_) {}
    apply();
  }

  form.addEventListener("change", keep);
  clear.addEventListener("click", function () {
    menus.forEach(function (menu) { menu.value = ""; });
    keep();
    // The button is gone: who uses a keyboard goes on at the first menu.
    menus[0].focus();
  });
  addEventListener("popstate", read);
  read();
})();
