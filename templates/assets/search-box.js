// The search box: shows what the finder of search.js finds. codegloss.js loads both when the box is used, then the lists.
(function () {
  "use strict";
  var own = document.documentElement.lang;
  var search = Array.from(document.querySelectorAll(".search")).find(function (one) {
    return !one.closest("[hidden]");
  });
  var finder = window.codeglossFinder(own, search.dataset.languages.split(" "));
  var box = search.querySelector("input");
  var list = search.querySelector("[role=listbox]");
  var status = search.querySelector("[role=status]");
  var MOST = 30;
  var active = -1;

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

  function textOf(text, className, language) {
    var made = element("span", className);
    // Its signs stay with it where the page runs the other way.
    var inner = element(language === own ? "span" : "bdi", "", text);
    if (language !== own) inner.lang = language;
    made.append(inner);
    return made;
  }

  function nameOf(text) {
    var name = element("code", "symbol", text);
    name.translate = false;
    name.dir = "ltr";
    return name;
  }

  function option(found, i, query) {
    var link = leadTo(found, query);
    link.setAttribute("role", "option");
    link.id = "search-" + i;
    link.tabIndex = -1;
    return link;
  }

  function leadTo(found, query) {
    var said = finder.describe(found, query, document.documentElement.dataset.platform);
    var link = element("a");
    link.href = search.dataset.root + own + "/" + said.href.split("/").map(encodeURIComponent).join("/") + ".html";
    if (said.code === undefined) {
      link.append(word("guide", "kind"), " ", textOf(said.title, "message", said.lang), " ", textOf(said.passage, "about", said.lang));
      return link;
    }
    var number = element("span", "number", said.code);
    number.translate = false;
    number.dir = "ltr";
    link.append(number, " ", textOf(said.text, "message", said.lang));
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
    return link;
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
    var found = finder.find(query);
    list.replaceChildren.apply(list, found.slice(0, MOST).map(function (one, i) { return option(one, i, query); }));
    list.hidden = !found.length;
    list.scrollTop = 0;
    search.classList.add("open");
    box.setAttribute("aria-expanded", String(found.length > 0));
    status.replaceChildren(found.length ? word("count", "", found.length) : word("none"));
    active = -1;
    activate(0);
  }

  // A page for what is not there lists the few things that its address is most like.
  var FEW = 5;
  function suggest() {
    var place = search.closest("section, body").querySelector(".suggested");
    if (!place || !finder.isReady()) return;
    var found = finder.find(box.value).slice(0, FEW);
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
