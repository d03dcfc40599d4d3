/* Added by `narrarium serve` only: keeps the page current and shows what stops the build. */
(function () {
  "use strict";
  var script = document.currentScript;
  var given = new URL(script.src).searchParams;
  var version = Number(given.get("v"));
  var waiting = document.body ? document.body.classList.contains("narrarium-waiting") : false;
  var key = "narrarium-scroll:" + location.pathname;
  var shown = null;

  /* A page that was loaded again stands where it stood. */
  try {
    var kept = sessionStorage.getItem(key);
    if (kept) {
      sessionStorage.removeItem(key);
      var place = JSON.parse(kept);
      var back = function () { scrollTo({ left: place[0], top: place[1], behavior: "instant" }); };
      back();
      addEventListener("load", back, { once: true });
    }
  } catch (_) { /* no storage: the page begins at its top */ }

  function reload() {
    try { sessionStorage.setItem(key, JSON.stringify([scrollX, scrollY])); } catch (_) { /* as above */ }
    location.reload();
  }

  /* The paths in the output this page is made of. */
  function own() {
    var path = decodeURIComponent(location.pathname.slice(1));
    var paths = [path, path + ".html", path + (path === "" || path.endsWith("/") ? "" : "/") + "index.html"];
    document.querySelectorAll("script[src], img[src], source[src], iframe[src], link[href]").forEach(function (node) {
      var address = new URL(node.src || node.href, location.href);
      if (address.origin === location.origin) paths.push(decodeURIComponent(address.pathname.slice(1)));
    });
    return paths;
  }

  function swap(styles) {
    styles.forEach(function (pair) {
      document.querySelectorAll('link[rel="stylesheet"]').forEach(function (link) {
        var address = new URL(link.href);
        if (decodeURIComponent(address.pathname.slice(1)) !== pair[0]) return;
        var next = link.cloneNode();
        address.pathname = "/" + pair[1].split("/").map(encodeURIComponent).join("/");
        address.search = "?v=" + version;
        next.href = address.href;
        next.addEventListener("load", function () { link.remove(); });
        link.after(next);
      });
    });
  }

  function element(name, kind, text) {
    var node = document.createElement(name);
    if (kind) node.className = "narrarium-" + kind;
    if (text !== undefined && text !== null) node.textContent = text;
    return node;
  }

  /* The line with what is wrong marked. All of it is text: nothing an author wrote becomes markup. */
  function snippet(place) {
    var code = element("pre", "snippet");
    code.append(element("span", "line", place.start.line + " "));
    var letters = Array.from(place.text);
    var end = place.end.line === place.start.line ? place.end.column - 1 : letters.length;
    var start = place.start.column - 1;
    code.append(letters.slice(0, start).join(""), element("mark", "", letters.slice(start, Math.max(end, start + 1)).join("") || " "), letters.slice(end).join(""));
    return code;
  }

  function where(place) {
    return place.file + (place.start ? ":" + place.start.line + ":" + place.start.column : "");
  }

  function finding(one) {
    var item = element("li", "finding");
    var head = element("p", "message");
    head.append(element("strong", one.level, one.level), " ", one.message, " ", element("code", "code", one.code));
    item.append(head);
    if (one.file) item.append(element("p", "place", where(one)));
    if (one.start) item.append(snippet(one));
    if (one.label) item.append(element("p", "label", one.label));
    one.related.forEach(function (other) {
      item.append(element("p", "place", other.message + ": " + where(other)));
      if (other.start) item.append(snippet(other));
    });
    one.help.forEach(function (words) { item.append(element("p", "help", words)); });
    return item;
  }

  function show(report) {
    hide();
    if (!report) return;
    if (!document.querySelector('link[href="/_narrarium/overlay.css"]')) {
      var sheet = element("link");
      sheet.rel = "stylesheet";
      sheet.href = "/_narrarium/overlay.css";
      document.head.append(sheet);
    }
    var list = element("ol", "findings");
    report.diagnostics.filter(function (one) { return one.stops_build; }).slice(0, 50).forEach(function (one) { list.append(finding(one)); });
    shown = element(waiting ? "section" : "dialog", "overlay");
    shown.lang = "en";
    shown.dir = "ltr";
    shown.setAttribute("aria-label", "What stops the build");
    shown.append(element("h2", "", report.summary.words));
    if (!waiting) shown.append(element("p", "note", "Below is the last good version. This goes away when the files are right; Esc hides it until the next change."));
    shown.append(list);
    (waiting ? document.querySelector("main") : document.body).append(shown);
    if (shown.showModal) shown.showModal();
  }

  function hide() {
    if (shown) shown.remove();
    shown = null;
  }

  function diagnostics() {
    fetch("/_narrarium/diagnostics").then(function (answer) { return answer.json(); }).then(show).catch(function () { /* the next message tries again */ });
  }

  /* Pages are made when they are asked for: whether this one changed is known only then. */
  function ask() {
    fetch("/_narrarium/tag?path=" + encodeURIComponent(decodeURIComponent(location.pathname))).then(function (answer) { return answer.text(); })
      .then(function (now) { if (now !== given.get("t")) reload(); })
      .catch(function () { /* the next message asks again */ });
  }

  function hear(message) {
    if (message.hello && message.version !== version) return reload();
    version = message.version;
    if (message.faults) return diagnostics();
    hide();
    if (message.hello) return;
    if (waiting) return reload();
    swap(message.styles);
    if (message.changed === "all") return reload();
    var paths = own();
    if (message.changed.some(function (path) { return paths.indexOf(path) >= 0; })) return reload();
    if (message.ask) ask();
  }

  var events = new EventSource("/_narrarium/events");
  events.onmessage = function (event) { hear(JSON.parse(event.data)); };
  /* A page that leaves must not hold its connection: browsers allow six per server. */
  addEventListener("pagehide", function () { events.close(); });
  addEventListener("pageshow", function (event) { if (event.persisted) location.reload(); });
})();
