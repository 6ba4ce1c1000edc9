import BaliseText

/// The script that pages are given in preview: it listens to the server, loads the page again when it
/// changed, and shows the overlay and the panel.
enum PreviewScript {
  /// The script with the words of a language.
  static func bytes(_ language: InterfaceLanguage) -> [UInt8] {
    let words = PreviewWords(language: language)
    var script: [UInt8] = []
    script.append("(() => {\n\"use strict\";\nconst words = {")
    for (name, text) in [
      ("lang", language.rawValue), ("label", words.label), ("hide", words.hide),
      ("stopped", words.stopped), ("kept", words.notPublished), ("close", words.close),
    ] {
      script.append("\(name): ")
      script.appendJSON(text)
      script.append(", ")
    }
    script.append("};\nconst style = ")
    script.appendJSON(PreviewStyle.parts)
    script.append(";\n" + body)
    return script
  }

  private static let body = #"""
    const tag = document.currentScript.dataset.tag;
    const page = location.pathname;
    const store = {
      get(key) { try { return sessionStorage.getItem("balise-" + key); } catch { return null; } },
      set(key, value) { try { sessionStorage.setItem("balise-" + key, value); } catch {} },
    };

    // The place on the page, kept while it is loaded again.
    const here = page + location.search;
    const kept = (store.get("scroll") || "").split("\n");
    if (kept[0] === here) {
      const back = () => scrollTo({left: +kept[1], top: +kept[2], behavior: "instant"});
      store.set("scroll", "");
      back();
      if (document.readyState !== "complete") addEventListener("load", back, {once: true});
    }
    let isLeaving = false;
    function reload() {
      if (isLeaving) return;
      isLeaving = true;
      store.set("scroll", [here, scrollX, scrollY].join("\n"));
      location.reload();
    }

    const host = document.createElement("balise-preview");
    host.lang = words.lang;
    const root = host.attachShadow({mode: "open"});
    // The page's own policy allows no style that is written into it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    function make(name, className, parent) {
      const element = document.createElement(name);
      if (className) element.className = className;
      parent.append(element);
      return element;
    }
    const overlay = make("div", "overlay", root);
    overlay.setAttribute("role", "alertdialog");
    overlay.setAttribute("aria-labelledby", "title");
    overlay.hidden = true;
    const board = make("div", "sheet", overlay);
    const top = make("div", "top", board);
    const title = make("h1", "", top);
    title.id = "title";
    make("p", "", top).textContent = words.kept;
    const hide = make("button", "", top);
    hide.type = "button";
    hide.textContent = words.hide;
    const messages = make("div", "", board);
    const pill = make("button", "pill", root);
    pill.type = "button";
    pill.hidden = true;
    const panel = make("div", "panel", root);
    panel.id = "panel";
    panel.tabIndex = 0;
    panel.setAttribute("role", "region");
    panel.setAttribute("aria-label", words.label);
    panel.hidden = true;
    pill.setAttribute("aria-controls", "panel");

    let errors = null, count = 0, isLost = false, before = null;
    function draw() {
      pill.hidden = !isLost && !errors && panel.innerHTML === "";
      pill.classList.toggle("failed", errors !== null && !isLost);
      pill.classList.toggle("lost", isLost);
      pill.setAttribute("aria-expanded", String(!panel.hidden));
      pill.textContent = isLost ? words.stopped : errors ? errors.summary : "Balise";
      if (!isLost && !errors && count > 0) {
        const badge = make("span", "count", pill);
        badge.textContent = count;
      }
      pill.setAttribute(
        "aria-label", isLost || errors ? pill.textContent
        : words.label + (count > 0 ? " (" + count + ")" : ""));
    }
    function cover(isShown) {
      if (isShown === !overlay.hidden) return;
      if (isShown) before = document.activeElement;
      overlay.hidden = !isShown;
      if (isShown) hide.focus({preventScroll: true});
      else if (before && before !== host) before.focus({preventScroll: true});
    }
    function open(isOpen) {
      panel.hidden = !isOpen;
      store.set("panel", isOpen ? "open" : "");
      draw();
    }
    hide.addEventListener("click", () => { cover(false); pill.focus({preventScroll: true}); });
    pill.addEventListener("click", () => errors ? cover(true) : open(panel.hidden));
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      if (!overlay.hidden) { cover(false); pill.focus({preventScroll: true}); }
      else if (!panel.hidden && root.activeElement) { open(false); pill.focus(); }
    });
    document.body.append(host);
    if (store.get("panel") === "open") panel.hidden = false;

    // A hidden page lets its stream go: a browser keeps only six connections to one server.
    let source = null, retry = 0;
    function listen() {
      clearTimeout(retry);
      if (source || document.hidden || isLeaving) return;
      source = new EventSource(
        "/.balise/events?tag=" + tag + "&page=" + encodeURIComponent(page));
      source.addEventListener("open", () => { isLost = false; draw(); });
      source.addEventListener("reload", reload);
      source.addEventListener("errors", (event) => {
        errors = JSON.parse(event.data);
        title.textContent = errors.summary;
        messages.innerHTML = errors.html;
        cover(true);
        draw();
      });
      source.addEventListener("repaired", () => { errors = null; cover(false); draw(); });
      source.addEventListener("panel", (event) => {
        const data = JSON.parse(event.data);
        count = data.count;
        panel.innerHTML = data.html;
        draw();
      });
      source.addEventListener("error", () => {
        if (isLeaving) return;
        stop();
        isLost = true;
        draw();
        retry = setTimeout(listen, 1000);
      });
    }
    function stop() {
      if (source) source.close();
      source = null;
    }
    document.addEventListener("visibilitychange", () => document.hidden ? stop() : listen());
    addEventListener("pagehide", () => { isLeaving = true; stop(); });
    addEventListener("pageshow", (event) => {
      if (!event.persisted) return;
      isLeaving = false;
      listen();
    });
    listen();
    })();

    """#
}
