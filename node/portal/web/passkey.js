// Passkeys are what a page cannot ask for by itself. Without this script their forms stay hidden; every other way to sign in remains.
"use strict";

(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const named = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const made = async (options) => {
    const user = { ...options.user, id: bytes(options.user.id) };
    const publicKey = { ...options, user, challenge: bytes(options.challenge), excludeCredentials: named(options.excludeCredentials) };
    const { id, type, response } = await navigator.credentials.create({ publicKey });
    return { id, rawId: id, type, response: { attestationObject: text(response.attestationObject), clientDataJSON: text(response.clientDataJSON) } };
  };

  const signed = async (options) => {
    const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: named(options.allowCredentials) };
    const { id, type, response } = await navigator.credentials.get({ publicKey });
    const { authenticatorData, clientDataJSON, signature, userHandle } = response;
    return {
      id,
      rawId: id,
      type,
      response: {
        authenticatorData: text(authenticatorData),
        clientDataJSON: text(clientDataJSON),
        signature: text(signature),
        userHandle: userHandle && text(userHandle),
      },
    };
  };

  const asked = async (form) => {
    const begun = await fetch(form.dataset.begin, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!begun.ok) throw new Error(`the site answers ${begun.status}`);
    const { options, turn } = await begun.json();
    const answer = form.dataset.passkey === "add" ? await made(options) : await signed(options);
    form.elements.answer.value = JSON.stringify(answer);
    form.elements.turn.value = turn || "";
    form.submit();
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (!window.PublicKeyCredential || location.origin !== form.dataset.origin) continue;
    const wrong = form.querySelector("[role=alert]");
    form.closest("[hidden]").hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      wrong.hidden = true;
      asked(form).catch(() => {
        wrong.hidden = false;
      });
    });
  }
})();
