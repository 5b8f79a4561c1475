// The search box: shows what the finder of search.js finds. codegloss.js loads both when the box is used, then the lists.
(function () {
  "use strict";
  var own = document.documentElement.lang;
  var search = Array.from(document.querySelectorAll(".search")).find(function (one) {
    return !one.closest("[hidden]");
  });
  var lists = search.dataset.languages.split(" ");
  var finder = window.codeglossFinder(own, lists);
  var box = search.querySelector("input");
  var list = search.querySelector("[role=listbox]");
  var status = search.querySelector("[role=status]");
  var MOST = 30;
  var active = -1;
  var textsAsked = 0, textsHere = 0; // How many lists of texts are asked for, and how many of these have come or cannot come.

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // A word of the theme as the page has it: marked where it is in another language than the page.
  function word(name, className, number) {
    var copy = search.querySelector("template").content.querySelector("[data-word=" + name + "]").cloneNode(true);
    copy.removeAttribute("data-word");
    if (className) copy.className = className;
    var text = copy.firstElementChild || copy;
    if (number !== undefined) text.textContent = text.textContent.replace("#", number);
    return copy;
  }

  // Words that are long for a phone's line break where the words of a symbol do, as on pages.
  var LONG = 16;
  function breakable(text) {
    var pieces = [];
    text.split(/([\w$.:/-]+)/).forEach(function (word, i) {
      var isLong = i % 2 && word.length >= LONG;
      var parts = isLong ? word.replace(/(?!^)[^\p{L}\p{N}](?=[\p{L}\p{N}])|\P{Lu}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu, "$&\n").split("\n") : [word];
      parts.forEach(function (part, place) { pieces.push.apply(pieces, place ? [element("wbr"), part] : [part]); });
    });
    return pieces;
  }

  // A text in its language, with what was typed marked in it.
  function textOf(text, className, language, query) {
    var made = element("span", className);
    // Its signs stay with it where the page runs the other way.
    var inner = element(language === own ? "span" : "bdi");
    if (language !== own) inner.lang = language;
    var at = 0;
    finder.marks(text, query).forEach(function (part) {
      var mark = element("mark");
      mark.append.apply(mark, breakable(text.slice(part[0], part[1])));
      inner.append.apply(inner, breakable(text.slice(at, part[0])).concat(mark));
      at = part[1];
    });
    inner.append.apply(inner, breakable(text.slice(at)));
    made.append(inner);
    return made;
  }

  function nameOf(text) {
    var name = element("code", "symbol");
    name.append.apply(name, breakable(text));
    name.translate = false;
    name.dir = "ltr";
    return name;
  }

  function asOption(link, i) {
    link.setAttribute("role", "option");
    link.id = "search-" + i;
    link.tabIndex = -1;
  }

  function leadTo(found, query) {
    var said = finder.describe(found, query, document.documentElement.dataset.platform);
    var link = element("a");
    link.href = search.dataset.root + own + "/" + said.href.split("/").map(encodeURIComponent).join("/") + ".html" + (said.anchor ? "#" + encodeURIComponent(said.anchor) : "");
    query = said.query;
    if (said.code === undefined) {
      var title = said.heading ? said.title + " › " + said.heading : said.title;
      link.append(word("guide", "kind"), " ", textOf(title, "message", said.lang, query), " ", textOf(said.passage, "about", said.lang, query));
      return link;
    }
    var number = element("span", "number");
    number.append.apply(number, breakable(said.code));
    number.translate = false;
    number.dir = "ltr";
    link.append(number, " ", textOf(said.text, "message", said.lang, query));
    if (said.status) link.append(" ", word(said.status, "badge"));
    var names = element("span", "names");
    said.symbols.forEach(function (symbol, i) { names.append(i ? " " : "", nameOf(symbol)); });
    if (said.alias || said.misprint) {
      var other = element("span", "about");
      if (said.alias) other.append(nameOf(said.alias), " ", word("alias"));
      else other.append(word("misprint"), " ", nameOf(said.misprint));
      names.append(" ", other);
    }
    link.append(" ", names);
    // Why it is here, where its message does not tell.
    var why = said.word ? { name: "word", text: said.word, lang: "" } : said.said && { name: said.said.field, text: said.said.text, lang: said.said.lang };
    if (why) {
      var about = element("span", "about");
      about.append(word(why.name, "kind"), " ", textOf(why.text, "why", why.lang || own, query));
      link.append(" ", about);
    }
    return link;
  }

  function allCodes() {
    var link = element("a");
    link.href = search.dataset.root + own + "/" + search.dataset.codes;
    link.append(word("all", "message"));
    return link;
  }

  // Scripts that add the lists of texts, which few searches need.
  function loadTexts() {
    if (textsAsked) return;
    search.setAttribute("aria-busy", "true");
    lists.forEach(function (name) {
      if (!name.startsWith("texts/")) return;
      textsAsked++;
      var script = document.createElement("script");
      script.src = search.dataset.root + "assets/search/" + name + ".js";
      script.async = false;
      script.onload = script.onerror = function () {
        textsHere++;
        if (textsHere < textsAsked) return;
        search.removeAttribute("aria-busy");
        if (document.activeElement === box) show();
        suggest();
      };
      document.head.append(script);
    });
  }

  // What a query means. What the texts say is added when they are here.
  function find(query) {
    var found = finder.find(query);
    if (found.needsTexts) loadTexts();
    return found;
  }

  function activate(index) {
    var options = list.children;
    if (options[active]) options[active].setAttribute("aria-selected", "false");
    active = options.length ? (index + options.length) % options.length : -1;
    if (active < 0) return box.removeAttribute("aria-activedescendant");
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", options[active].id);
  }

  function isOpen() {
    return search.classList.contains("open");
  }

  function close() {
    search.classList.remove("open");
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
    status.textContent = "";
    active = -1;
  }

  function show() {
    var query = box.value.slice(0, 4000);
    if (!query.trim() || !finder.isReady()) return close();
    var found = find(query);
    var isOver = textsHere === textsAsked;
    var options = found.slice(0, MOST).map(function (one) { return leadTo(one, query); });
    if ((!found.length && isOver) || found.isNearest) options.push(allCodes());
    options.forEach(asOption);
    list.replaceChildren.apply(list, options);
    list.hidden = !options.length;
    list.scrollTop = 0;
    search.classList.add("open");
    box.setAttribute("aria-expanded", String(options.length > 0));
    status.replaceChildren();
    if (found.isNearest) status.append(word("nearest"));
    else if (found.length) status.append(word("count", "", found.length));
    else if (isOver) status.append(word("none"));
    active = -1;
    activate(0);
  }

  // A page for what is not there lists the few things that its address is most like.
  var FEW = 5;
  function suggest() {
    var place = search.closest("section, body").querySelector(".suggested");
    if (!place || !finder.isReady()) return;
    var found = find(box.value).slice(0, FEW);
    var rows = element("ul", "rows");
    found.forEach(function (one) {
      var row = element("li", "row");
      row.append(leadTo(one, box.value));
      rows.append(row);
    });
    var title = place.querySelector("template");
    place.replaceChildren(title);
    if (found.length) place.append(title.content.cloneNode(true), rows);
  }

  // The address has the query, so that a search can be linked and going back leads to it.
  function keep() {
    var address = new URL(location.href);
    if (box.value.trim()) address.searchParams.set("q", box.value.slice(0, 1000));
    else address.searchParams.delete("q");
    try {
      history.replaceState(history.state, "", address);
    } catch (_) {}
  }

  function typed() {
    show();
    keep();
  }

  box.addEventListener("input", function (event) {
    // What an input method shows before a word is chosen is not what is meant.
    if (!event.isComposing) typed();
  });
  box.addEventListener("compositionend", typed);
  box.addEventListener("focus", show);
  box.addEventListener("keydown", function (event) {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (isOpen()) return close();
      box.value = "";
      return keep();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen()) show();
      else activate(active + (event.key === "ArrowDown" ? 1 : -1));
    }
    if (event.key === "Enter" && isOpen() && list.children[active]) {
      event.preventDefault();
      list.children[active].click();
    }
  });
  // The list stays where the pointer presses it, and closes with the focus.
  list.addEventListener("pointerdown", function (event) { event.preventDefault(); });
  list.addEventListener("mousedown", function (event) { event.preventDefault(); });
  box.addEventListener("blur", close);

  window.codeglossList = function (name, rows) {
    finder.add(name, rows);
    if (finder.isReady() && document.activeElement === box) show();
    suggest();
  };
})();
