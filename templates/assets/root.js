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

  // What data-matches says: which element serves which tag. A tag of another language, whose readers can read this one,
  // begins with "~".
  function languagesOf(elements) {
    var known = new Map();
    elements.forEach(function (element) {
      element.dataset.matches.split(" ").forEach(function (tag) {
        known.set(tag.replace("~", ""), { element: element, own: tag[0] !== "~" });
      });
    });
    return known;
  }

  // The best that is known for a tag, by ever shorter tags: zh-Hant-TW, zh-Hant, zh.
  function find(known, tag) {
    var parts = tag.toLowerCase().split(/[-_]/);
    var found = null;
    for (; parts.length && !found; parts.pop()) found = known.get(parts.join("-"));
    return found;
  }

  // The root and the short addresses lead on: to the language chosen before, else to the first of the reader's languages
  // that the site has, else to another language that a reader of one of them can read, else to the default.
  function leadOn(door) {
    // Hosts show e/404.html for an address below e/ that is not there: that is not the code 404.
    if (door.dataset.name && fileName() !== door.dataset.name.toLowerCase()) return;
    var links = door.querySelectorAll("a[data-language]");
    var known = languagesOf(links);
    var chosen = stored();
    var target = null;
    var standIn = null;
    var fallback = null;
    links.forEach(function (link) {
      if (link.dataset.language === door.dataset.default) fallback = link;
      if (link.dataset.language === chosen) target = link;
    });
    var wanted = navigator.languages || [navigator.language || ""];
    for (var i = 0; i < wanted.length && !target; i++) {
      var found = find(known, wanted[i]);
      if (found && found.own) target = found.element;
      else if (found) standIn = standIn || found.element;
    }
    target = target || standIn || fallback;
    if (target) location.replace(target.href.split("#")[0] + location.hash);
  }

  function fileName() {
    return location.pathname.split("/").pop().toLowerCase().replace(/\.html$/, "");
  }

  // The missing page keeps the language that the address names: /en/chat/999.html is for an English reader. An address
  // that names it otherwise than the site does leads on: /zh-CN/chat/104.html is /zh-Hans/chat/104.html.
  function keepLanguage(sections) {
    var segments = location.pathname.toLowerCase().split("/");
    var own = sections.find(function (section) {
      return segments.includes(section.lang.toLowerCase());
    });
    if (!own) return leadToLocale(sections);
    sections.forEach(function (section) {
      section.hidden = section !== own;
    });
    document.documentElement.lang = own.lang;
    document.documentElement.dir = own.dir;
    document.title = own.querySelector("h1, h2").textContent;
  }

  function leadToLocale(sections) {
    if (!sections.length) return;
    var home = sections[0].querySelector("a").getAttribute("href");
    var base = home.slice(0, -(sections[0].lang + "/index.html").length);
    if (!location.pathname.startsWith(base)) return;
    var parts = location.pathname.slice(base.length).split("/");
    var found = find(languagesOf(sections), parts[0]);
    if (!found || !found.own) return;
    parts[0] = found.element.lang;
    location.replace(base + parts.join("/") + location.search + location.hash);
  }

  var door = document.querySelector("[data-default]");
  if (door) leadOn(door);
  else keepLanguage(Array.from(document.querySelectorAll("[data-missing]")));
})();
