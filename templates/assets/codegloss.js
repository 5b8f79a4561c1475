// Comfort for the language list and the door to the search: the site works without it.
(function () {
  "use strict";
  var words = document.currentScript.dataset;
  // Set when the words are in another language than the page.
  var language = document.currentScript.lang;
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

  // The words are those of the site's script tag. What a button copies is said with it: the code's title, or else its language.
  function element(name, properties) {
    if (!properties.lang) delete properties.lang;
    return Object.assign(document.createElement(name), properties);
  }
  function copied() {
    return element("span", { textContent: words.copied, lang: language });
  }
  // In the place of a button's words, and spoken, for a moment.
  function sayCopied(said, status) {
    if (status.hasChildNodes()) return;
    var label = Array.from(said.childNodes);
    said.replaceChildren(copied());
    said.parentNode.classList.add("done");
    status.replaceChildren(copied());
    setTimeout(function () {
      said.parentNode.classList.remove("done");
      said.replaceChildren.apply(said, label);
      status.replaceChildren();
    }, 2000);
  }
  function addCopy(pre) {
    var code = pre.querySelector("code");
    var figure = pre.closest("figure");
    var caption = figure && figure.querySelector("figcaption");
    var title = caption || (pre.closest(".snippet") || pre).querySelector(".tab-title");
    var of = title ? title.textContent.trim() : (/language-(\S+)/.exec(code.className) || [])[1];
    var said = element("span", { textContent: words.copy, lang: language });
    var status = element("span", { className: "spoken" });
    status.setAttribute("role", "status");
    var button = element("button", { type: "button", className: "copy" });
    button.append(said);
    if (of) button.append(element("span", { className: "spoken", textContent: " " + of }));
    button.addEventListener("click", function () {
      copy(code).then(function () {
        sayCopied(said, status);
      }, function () {
        getSelection().selectAllChildren(code);
      });
    });
    if (caption) {
      caption.append(button, status);
      return;
    }
    var box = element("div", { className: "fence" });
    pre.before(box);
    box.append(button, status, pre);
  }
  if (words.copy) document.querySelectorAll(".prose pre").forEach(addCopy);

  // Buttons for what is not seen whole: an address, and the file of the page as Markdown, which a page on a disk may not read.
  function textOf(button) {
    if (button.dataset.page) {
      return fetch(button.dataset.page).then(function (file) {
        return file.ok ? file.text() : Promise.reject();
      });
    }
    var address = button.dataset.text || button.previousElementSibling.href;
    // A host that shows this page without its ending shows others so, too.
    return Promise.resolve(location.pathname.endsWith(".html") ? address : address.replace(/\.html$/, ""));
  }
  // Some browsers allow it only while the button is being pressed: what is copied may come later.
  function write(text) {
    if (!window.ClipboardItem) return text.then(function (text) { return navigator.clipboard.writeText(text); });
    var type = "text/plain";
    var whole = text.then(function (text) { return new Blob([text], { type: type }); });
    return navigator.clipboard.write([new ClipboardItem({ [type]: whole })]);
  }
  document.querySelectorAll("button.copy[hidden]").forEach(function (button) {
    if (!navigator.clipboard || (button.dataset.page && !location.protocol.startsWith("http"))) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      button.style.minInlineSize = button.offsetWidth + "px";
      write(textOf(button)).then(function () {
        sayCopied(button.firstElementChild, button.nextElementSibling);
      }, function () {});
    });
  });

  function decoded(id) {
    try {
      return decodeURIComponent(id);
    } catch (_) {
      return id;
    }
  }

  // Neighbors of one name become tabs: one is seen at a time, and all where there is no script, and on paper.
  function isOne(first, other) {
    return other && other.matches(".tab") && other.dataset.tabs === first.dataset.tabs;
  }
  function addTabs(first, number) {
    if (isOne(first, first.previousElementSibling)) return;
    var panels = [first];
    while (isOne(first, panels[panels.length - 1].nextElementSibling)) {
      panels.push(panels[panels.length - 1].nextElementSibling);
    }
    if (panels.length < 2) return;
    var list = element("div", { className: "tabs" });
    list.setAttribute("role", "tablist");
    var chosen = 0;
    function show(number) {
      chosen = number;
      panels.forEach(function (panel, i) {
        panel.classList.toggle("off", i !== chosen);
        list.children[i].setAttribute("aria-selected", i === chosen);
        list.children[i].tabIndex = i === chosen ? 0 : -1;
      });
    }
    panels.forEach(function (panel, i) {
      var title = panel.querySelector(".tab-title");
      var tab = element("button", { type: "button", id: "tab-" + number + "-" + i });
      tab.setAttribute("role", "tab");
      if (title) {
        tab.append.apply(tab, title.cloneNode(true).childNodes);
        title.classList.add("off");
      }
      tab.addEventListener("click", function () { show(i); });
      // A platform that was chosen hides the tabs of the others.
      if (panel.dataset.on) tab.dataset.on = panel.dataset.on;
      panel.id = panel.id || "panel-" + number + "-" + i;
      tab.setAttribute("aria-controls", panel.id);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      list.append(tab);
    });
    function seen() {
      return Array.from(list.children).filter(function (tab) { return tab.getClientRects().length; });
    }
    list.addEventListener("keydown", function (event) {
      var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      if (document.documentElement.dir === "rtl") step = -step;
      var tabs = seen();
      var next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
      next.click();
      next.focus();
    });
    // One that is seen is open.
    function settle() {
      var tabs = seen();
      if (tabs.length && !tabs.includes(list.children[chosen])) tabs[0].click();
    }
    // A link to a part of a tab opens the tab.
    function reveal() {
      var id = location.hash.slice(1);
      var target = document.getElementById(id) || document.getElementById(decoded(id));
      panels.forEach(function (panel, i) {
        if (!panel.contains(target)) return;
        show(i);
        target.scrollIntoView();
      });
    }
    first.before(list);
    show(0);
    settle();
    reveal();
    addEventListener("hashchange", reveal);
    new MutationObserver(settle).observe(document.documentElement, { attributeFilter: ["data-platform"] });
  }
  document.querySelectorAll(".tab").forEach(addTabs);

  // In a long list beside the page, the page's own entry is in sight.
  var side = document.querySelector(".side");
  function showCurrent() {
    var current = side.querySelector("[aria-current]");
    if (!current) return;
    var entry = current.getBoundingClientRect();
    var list = side.getBoundingClientRect();
    var beyond = entry.bottom - Math.min(list.bottom, innerHeight);
    // The neighbors of a code are in sight with it; of anything else the beginning of the list is.
    if (beyond > 0) side.scrollTop += beyond + (current.closest("ul ul") ? list.height / 2 : 48);
  }
  if (side) {
    side.addEventListener("toggle", showCurrent);
    showCurrent();
  }

  var menu = Array.from(document.querySelectorAll(".languages details")).find(function (one) {
    return !one.closest("[hidden]");
  });
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
