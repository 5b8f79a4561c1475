// The pages that belong to no language: the site's root, and the page for addresses that are not there.
(function () {
  "use strict";

  function stored() {
    try {
      return localStorage.getItem("codegloss-language");
    } catch (_) {
      return null;
    }
  }

  // The root leads on: to the language chosen before, else to the first of the reader's languages
  // that the site knows by ever shorter tags (zh-Hant-TW, zh-Hant, zh), else to another language that a reader of one of
  // them can read (such tags begin with "~"), else to the default.
  function leadOn(door) {
    var known = new Map();
    var chosen = stored();
    var target = null;
    var standIn = null;
    var fallback = null;
    door.querySelectorAll("a[data-language]").forEach(function (link) {
      link.dataset.matches.split(" ").forEach(function (tag) {
        known.set(tag.replace("~", ""), { link: link, own: tag[0] !== "~" });
      });
      if (link.dataset.language === door.dataset.default) fallback = link;
      if (link.dataset.language === chosen) target = link;
    });
    var wanted = navigator.languages || [navigator.language || ""];
    for (var i = 0; i < wanted.length && !target; i++) {
      var parts = wanted[i].toLowerCase().split(/[-_]/);
      var found = null;
      for (; parts.length && !found; parts.pop()) found = known.get(parts.join("-"));
      if (found && found.own) target = found.link;
      else if (found) standIn = standIn || found.link;
    }
    target = target || standIn || fallback;
    if (target) location.replace(target.href.split("#")[0] + location.hash);
  }

  // The missing page keeps the language that the address names: /en/chat/999.html is for an English reader.
  function keepLanguage(sections) {
    var segments = location.pathname.toLowerCase().split("/");
    var own = sections.find(function (section) {
      return segments.includes(section.lang.toLowerCase());
    });
    if (!own) return;
    sections.forEach(function (section) {
      section.hidden = section !== own;
    });
    document.documentElement.lang = own.lang;
    document.documentElement.dir = own.dir;
    document.title = own.querySelector("h1, h2").textContent;
  }

  var door = document.querySelector("[data-default]");
  if (door) leadOn(door);
  else keepLanguage(Array.from(document.querySelectorAll("[data-missing]")));
})();
