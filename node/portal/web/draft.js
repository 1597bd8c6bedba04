// What takes long to type is kept: on the site a moment after the last key, and in this browser as long as it cannot be sent.
// Without this script the form works the same, by its buttons.
"use strict";

(() => {
  const WAIT_MS = 2500;
  const AGAIN_MS = 15000;
  const form = document.querySelector("form[data-draft]");
  if (!form) return;
  const status = form.querySelector("[role=status]");
  const place = "draft " + form.dataset.draft + " " + form.elements.form.value;
  const OF_THE_PAGE = new Set(["csrf", "key", "revision", "form", "step"]);
  const typed = () => [...new FormData(form)].filter(([name]) => !OF_THE_PAGE.has(name));
  // Blanks around what was typed are nothing that the site keeps.
  const plain = (pairs) =>
    JSON.stringify(pairs.map(([name, value]) => [name, value.replaceAll("\r\n", "\n").trim()]).filter(([, value]) => value));
  const text = () => plain(typed());
  const say = (words) => {
    status.textContent = words;
  };

  // A browser may refuse to keep anything; the site still does.
  const store = {
    get() {
      try {
        return JSON.parse(localStorage.getItem(place));
      } catch {
        return null;
      }
    },
    set(value) {
      try {
        localStorage.setItem(place, JSON.stringify(value));
      } catch {
        // Nothing more can be done here.
      }
    },
    drop() {
      try {
        localStorage.removeItem(place);
      } catch {
        // There is nothing then.
      }
    },
  };

  let sent = text();
  let timer = 0;
  let under_way = false;

  const fill = (pairs) => {
    const values = new Map();
    for (const [name, value] of pairs) values.set(name, [...(values.get(name) || []), value]);
    for (const input of form.elements) {
      if (!input.name || OF_THE_PAGE.has(input.name)) continue;
      const held = values.get(input.name) || [];
      if (input.type === "checkbox") input.checked = held.includes(input.value);
      else input.value = held[0] || "";
    }
  };

  const later = (after) => {
    clearTimeout(timer);
    timer = setTimeout(send, after);
  };

  const answered = async (response, now) => {
    if (response.status === 401 || response.status === 403) return say(form.dataset.signedOut);
    const answer = await response.json();
    if (!response.ok) return say(answer.said);
    form.elements.revision.value = answer.revision;
    sent = now;
    if (text() === now) store.drop();
    else later(WAIT_MS);
    say(form.dataset.saved);
  };

  const send = async () => {
    const now = text();
    if (under_way || now === sent) return;
    under_way = true;
    try {
      const body = new URLSearchParams(new FormData(form));
      await answered(await fetch(form.dataset.draft, { method: "POST", body }), now);
    } catch {
      say(form.dataset.offline);
      later(AGAIN_MS);
    } finally {
      under_way = false;
    }
  };

  const keep = () => {
    store.set({ revision: form.elements.revision.value, changed: form.dataset.changed, pairs: typed() });
    later(WAIT_MS);
  };

  // Whether it came through is what the next showing of this form tells: the meeting has changed then.
  const leave = () => {
    const held = store.get();
    if (held) store.set({ ...held, left: true });
  };

  const held = store.get();
  const came_through = held && held.left && held.changed !== form.dataset.changed;
  if (held && (came_through || plain(held.pairs) === sent)) {
    store.drop();
  } else if (held && held.revision === form.elements.revision.value) {
    fill(held.pairs);
    say(form.dataset.taken);
    later(WAIT_MS);
  } else if (held) {
    const notice = document.createElement("div");
    notice.className = "card";
    const words = document.createElement("p");
    words.textContent = form.dataset.others;
    notice.append(words);
    for (const [, value] of held.pairs) {
      if (!value) continue;
      const line = document.createElement("p");
      line.className = "pre";
      line.textContent = value;
      notice.append(line);
    }
    status.after(notice);
  }

  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  form.addEventListener("submit", leave);
  addEventListener("online", () => later(0));
})();
