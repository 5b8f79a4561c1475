// The pages that belong to no language: the site's root, short addresses, and the page for addresses that are not there.
// This file is loaded in <head> and waits for nothing: languages that are not the reader's are not drawn.
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

  // Of elements in several languages, the reader's: the language chosen before, else the first of the reader's languages
  // that the site has, else another language that a reader of one of them can read, else the default.
  function choose(elements, fallback) {
    var known = languagesOf(elements);
    var chosen = stored();
    var standIn = null;
    function of(language) {
      return elements.find(function (element) {
        return element.lang === language;
      });
    }
    if (of(chosen)) return of(chosen);
    var wanted = navigator.languages || [navigator.language || ""];
    for (var i = 0; i < wanted.length; i++) {
      var found = find(known, wanted[i]);
      if (found && found.own) return found.element;
      if (found) standIn = standIn || found.element;
    }
    return standIn || of(fallback);
  }

  // The root and the short addresses lead on. A search that is asked of the root is one of the reader's language.
  function leadOn(door) {
    // Hosts show e/404.html for an address below e/ that is not there: that is not the code 404.
    if (door.dataset.name && fileName() !== door.dataset.name.toLowerCase()) return false;
    var target = choose(Array.from(door.querySelectorAll("a[data-language]")), door.dataset.default);
    if (target) location.replace(target.href.split("#")[0] + location.search + location.hash);
    return Boolean(target);
  }

  function fileName() {
    return location.pathname.split("/").pop().toLowerCase().replace(/\.html$/, "");
  }

  // The missing page keeps the language that the address names: /en/chat/999.html is for an English reader. An address
  // that names it otherwise than the site does leads on: /zh-CN/chat/104.html is /zh-Hans/chat/104.html. One that names none
  // is in the reader's.
  function keepLanguage(sections, fallback) {
    var segments = location.pathname.toLowerCase().split("/");
    var own = sections.find(function (section) {
      return segments.includes(section.lang.toLowerCase());
    });
    if (!own && leadToLocale(sections)) return true;
    own = own || choose(sections, fallback);
    sections.forEach(function (section) {
      section.hidden = section !== own;
    });
    document.documentElement.lang = own.lang;
    document.documentElement.dir = own.dir;
    document.title = own.querySelector("h1, h2").textContent;
    return false;
  }

  function leadToLocale(sections) {
    var home = sections[0].querySelector("a").getAttribute("href");
    var base = home.slice(0, home.lastIndexOf(sections[0].lang + "/"));
    if (!location.pathname.startsWith(base)) return false;
    var parts = location.pathname.slice(base.length).split("/");
    var found = find(languagesOf(sections), parts[0]);
    if (!found || !found.own) return false;
    parts[0] = found.element.lang;
    location.replace(base + parts.join("/") + location.search + location.hash);
    return true;
  }

  function show() {
    delete document.documentElement.dataset.undecided;
  }

  // The languages are in the page, and no deferred script has run yet.
  function decide() {
    var leadsOn = false;
    try {
      var door = document.querySelector("[data-default]");
      var sections = Array.from(door.querySelectorAll("[data-missing]"));
      leadsOn = sections.length ? keepLanguage(sections, door.dataset.default) : leadOn(door);
    } finally {
      // Whatever goes wrong, the page is there: where it leads may be slow to come, or not come at all.
      if (leadsOn) setTimeout(show, 3000);
      else show();
    }
  }

  document.documentElement.dataset.undecided = "";
  document.addEventListener("readystatechange", decide, { once: true });
})();
