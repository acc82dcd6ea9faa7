// Musubi: what makes a page kinder. Every page works without it. No eval, no inline handlers, no other host.
// Words come from data-t-* attributes of <body> (message files); English fallbacks below.
(() => {
  "use strict";
  const body = document.body;
  const words = {
    saved: "Draft saved {time}", restored: "We brought back what you had typed.", discard: "Discard the draft",
    sending: "Sending. Please wait a moment.", offline: "No connection. What you type is kept on this device.",
    online: "Connected again.", left: "{n} characters left", over: "{n} characters too many",
  };
  const say = (key, values = {}) => {
    const name = "t" + key[0].toUpperCase() + key.slice(1);
    return Object.entries(values).reduce((s, [k, v]) => s.replace(`{${k}}`, v), body.dataset[name] || words[key]);
  };
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const clock = () => new Date().toLocaleTimeString("ja-JP", { hour: "2-digit", minute: "2-digit", hour12: false });

  // One quiet line at the foot of the window, read aloud politely.
  const live = document.querySelector(".live") || body.appendChild(Object.assign(document.createElement("p"), { className: "live" }));
  live.setAttribute("role", "status");
  let silence;
  const announce = (text, stay = 6000) => {
    live.textContent = text;
    clearTimeout(silence);
    if (stay) silence = setTimeout(() => { live.textContent = ""; }, stay);
  };

  // htmx: no eval, no injected styles, CSRF token with every request.
  if (window.htmx) Object.assign(window.htmx.config, { allowEval: false, includeIndicatorStyles: false, historyCacheSize: 0, selfRequestsOnly: true });
  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("meta[name=csrf-token]");
    const header = document.querySelector("meta[name=csrf-header]");
    if (token && header) event.detail.headers[header.content] = token.content;
  });

  // Drafts: <form data-draft="need-new">. Kept while typing, brought back, forgotten when the server says data-draft-done="need-new".
  const store = {
    key: (name) => `musubi.draft.${body.dataset.account || "guest"}.${name}`,
    read(name) { try { return JSON.parse(localStorage.getItem(this.key(name))); } catch { return null; } },
    write(name, value) { try { localStorage.setItem(this.key(name), JSON.stringify(value)); return true; } catch { return false; } },
    forget(name) { try { localStorage.removeItem(this.key(name)); } catch { /* storage is off */ } },
  };
  const keepable = (form) => [...form.elements].filter((e) => e.name && !/^(hidden|password|file|submit|button)$/.test(e.type) && !e.hasAttribute("data-draft-skip"));
  const valuesOf = (form) => keepable(form).map((e) => [e.name, e.value, /^(checkbox|radio)$/.test(e.type) ? e.checked : null]);
  const fill = (form, values) => {
    for (const [name, value, checked] of values) {
      const field = keepable(form).find((e) => e.name === name && (checked === null || e.value === value));
      if (!field) continue;
      if (checked === null) field.value = value; else field.checked = checked;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const draftLine = (form) => {
    let line = form.querySelector("[data-draft-line]");
    if (!line) {
      line = Object.assign(document.createElement("p"), { className: "saved" });
      line.dataset.draftLine = "";
      form.append(line);
    }
    line.setAttribute("aria-live", "polite");
    return line;
  };
  const watchDraft = (form) => {
    const name = form.dataset.draft;
    const first = JSON.stringify(valuesOf(form));
    const kept = store.read(name);
    const line = draftLine(form);
    if (kept && JSON.stringify(kept) !== first && !form.hasAttribute("data-draft-fresh")) {
      fill(form, kept);
      const discard = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: say("discard") });
      discard.dataset.type = "text";
      discard.addEventListener("click", () => { store.forget(name); fill(form, JSON.parse(first)); line.textContent = ""; keepable(form)[0]?.focus(); });
      line.replaceChildren(say("restored"), " ", discard);
    }
    let pause, spoken = 0;
    const keep = () => {
      clearTimeout(pause);
      if (JSON.stringify(valuesOf(form)) === first || !store.write(name, valuesOf(form))) return;
      if (Date.now() - spoken < 10000) return;
      spoken = Date.now();
      line.textContent = say("saved", { time: clock() });
    };
    form.addEventListener("input", (event) => { if (event.isTrusted) { clearTimeout(pause); pause = setTimeout(keep, 600); } });
    form.addEventListener("submit", keep);
    addEventListener("pagehide", keep);
  };

  // Pressed twice, sent once: <form data-once>.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.hasAttribute("data-once") || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); announce(say("sending")); return; }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
    setTimeout(() => release(form), 20000);
  });
  const release = (form) => {
    delete form.dataset.sent;
    all("[aria-busy]", form).forEach((e) => e.removeAttribute("aria-busy"));
  };
  addEventListener("pageshow", () => all("form[data-once]").forEach(release));
  document.addEventListener("htmx:afterRequest", (event) => { const form = event.target.closest?.("form[data-once]"); if (form) release(form); });

  // Ctrl+Enter sends a form that is filled in with the keyboard: <form data-keys-send>.
  document.addEventListener("keydown", (event) => {
    const form = event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.closest?.("form[data-keys-send]");
    if (form) { event.preventDefault(); form.requestSubmit(); }
  });

  // Counters: <textarea data-count="400" aria-describedby="x-count"> … <output id="x-count" data-count-for="x">.
  const count = (field) => {
    const out = document.querySelector(`[data-count-for="${CSS.escape(field.id)}"]`);
    if (!out) return;
    const left = Number(field.dataset.count) - [...field.value].length;
    out.textContent = left >= 0 ? say("left", { n: left }) : say("over", { n: -left });
    out.classList.toggle("field__error", left < 0);
  };
  document.addEventListener("input", (event) => { if (event.target.dataset?.count) count(event.target); });

  // j / k / Enter in lists marked data-jk; "/" goes to the search box, "?" opens the help dialog.
  const typing = (e) => e.target.closest("input, textarea, select, [contenteditable]") || e.ctrlKey || e.metaKey || e.altKey || e.isComposing;
  const rows = () => all("[data-jk] > *").filter((e) => e.offsetParent !== null && e.querySelector("a[href]"));
  const step = (by) => {
    const list = rows();
    if (!list.length) return;
    const at = list.findIndex((e) => e.contains(document.activeElement) || e.hasAttribute("data-at"));
    const next = list[Math.min(list.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    list.forEach((e) => e.toggleAttribute("data-at", e === next));
    next.querySelector("a[href]").focus();
    next.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("keydown", (event) => {
    if (typing(event) || document.querySelector("dialog[open]")) return;
    const help = document.querySelector("dialog.help");
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "?" && help) help.showModal();
    else if (event.key === "/" && document.querySelector("[data-search]")) document.querySelector("[data-search]").focus();
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens)?.showModal();
    const fillIn = event.target.closest("[data-fill]");
    if (fillIn) {
      const field = document.getElementById(fillIn.dataset.fill);
      if (!field) return;
      event.preventDefault();
      field.value = fillIn.textContent.trim().replace(/^[「“]|[」”]$/g, "");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    }
  });

  // Partial changes: what was unfolded stays so, focus stays where it was, or goes to data-focus-target; what changed is
  // announced from data-announce.
  let focused, unfolded = [];
  document.addEventListener("htmx:beforeSwap", () => {
    focused = document.activeElement?.id;
    unfolded = all("details[id][open]").map((e) => e.id);
  });
  document.addEventListener("htmx:afterSwap", () => unfolded.forEach((id) => document.getElementById(id)?.setAttribute("open", "")));
  document.addEventListener("htmx:afterSettle", (event) => {
    start(event.target);
    const target = event.target.querySelector?.("[data-focus-target]");
    if (target) { target.tabIndex = -1; target.focus(); }
    else if (focused && document.activeElement === body) document.getElementById(focused)?.focus();
    const news = event.target.closest?.("[data-announce]") || event.target.querySelector?.("[data-announce]");
    if (news) announce(news.dataset.announce);
  });

  addEventListener("offline", () => announce(say("offline"), 0));
  addEventListener("online", () => announce(say("online")));
  document.addEventListener("htmx:sendError", () => announce(say("offline"), 0));

  // Choosing submits, where the form says so (the button beside it stays for everyone without scripts).
  document.addEventListener("change", (event) => { const form = event.target.closest("form[data-auto]"); if (form && !window.htmx) form.requestSubmit(); });

  function start(root) {
    all("[data-draft-done]", root).forEach((e) => store.forget(e.dataset.draftDone));
    all("form[data-draft]", root).forEach(watchDraft);
    all("[data-count]", root).forEach(count);
    all("[data-print]", root).forEach((e) => { e.hidden = false; e.addEventListener("click", () => print()); });
    const summary = root.querySelector(".errors[tabindex]");
    if (summary) summary.focus();
  }
  start(document);
})();
