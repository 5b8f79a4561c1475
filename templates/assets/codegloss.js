// Comfort for the language list and the door to the search: the site works without it.
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
      link.search = location.search;
      try {
        localStorage.setItem("codegloss-language", link.dataset.language);
      } catch (_) {}
    });
  });

  addEventListener("hashchange", keepFragment);
  keepFragment();

  // The search and its lists are loaded when the box is first used. They are scripts, which a page on a disk may run, too.
  // The 404 page at the root has a box in each language, and hides all but one.
  var search = Array.from(document.querySelectorAll(".search")).find(function (one) {
    return !one.closest("[hidden]");
  });
  var isLoaded = false;
  function load() {
    if (isLoaded) return;
    isLoaded = true;
    search.setAttribute("aria-busy", "true");
    var own = document.documentElement.lang;
    // The lists of texts are loaded by the box, when a search needs them.
    var others = search.dataset.languages.split(" ").filter(function (name) {
      return name !== own && !name.startsWith("texts/");
    });
    var files = ["codes", own].concat(others).map(function (name) {
      return "search/" + name;
    });
    ["search", "search-box"].concat(files).forEach(function (name, i) {
      var script = document.createElement("script");
      script.src = search.dataset.root + "assets/" + name + ".js";
      // In this order: what finds, the box that shows it, and the lists that they take.
      script.async = false;
      if (i === files.length + 1) script.onload = script.onerror = function () {
        search.removeAttribute("aria-busy");
      };
      document.head.append(script);
    });
  }
  // The last part of the address that says something: of /en/chat/InvalidTok/ the name.
  function missing() {
    var path = location.pathname;
    try {
      path = decodeURIComponent(path);
    } catch (_) {}
    var below = path.startsWith(search.dataset.root) ? path.slice(search.dataset.root.length) : path;
    var parts = below.split("/").map(function (part) {
      return part.replace(/\.\w+$/, "");
    });
    var languages = search.dataset.languages.split(" ");
    parts = parts.filter(function (part, i) {
      return part && part !== "index" && !(i === 0 && (part === "e" || languages.includes(part)));
    });
    return (parts.pop() || "").slice(0, 200);
  }

  if (search) {
    var box = search.querySelector("input");
    box.addEventListener("focus", load);
    var asked = new URLSearchParams(location.search).get("q");
    if (asked) {
      box.value = asked;
      box.focus();
      load();
    }
    // A page for what is not there looks for what the end of its address may mean.
    if (!asked && document.querySelector(".suggested")) {
      box.value = missing();
      if (box.value) load();
    }
    document.addEventListener("keydown", function (event) {
      var isTyping = event.target.closest("input, textarea, select, [contenteditable]");
      var isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
      var isK = event.key.toLowerCase() === "k" && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
      if (!isSlash && !isK) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
  }

  // Snippets are copied by a button. Where the clipboard is forbidden the code is selected, ready for the keyboard.
  function copy(code) {
    if (navigator.clipboard) return navigator.clipboard.writeText(code.textContent);
    getSelection().selectAllChildren(code);
    return document.execCommand("copy") ? Promise.resolve() : Promise.reject();
  }

  document.querySelectorAll(".snippet").forEach(function (snippet) {
    var code = snippet.querySelector("code");
    var button = snippet.querySelector("button");
    var status = snippet.querySelector("[role=status]");
    var before = button.children[0];
    var after = button.children[1];
    function say(isCopied) {
      before.hidden = isCopied;
      after.hidden = !isCopied;
      status.replaceChildren();
      if (isCopied) status.append(after.cloneNode(true));
    }
    button.hidden = false;
    button.addEventListener("click", function () {
      copy(code).then(function () {
        say(true);
        setTimeout(say, 2000, false);
      }, function () {
        getSelection().selectAllChildren(code);
      });
    });
  });

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
