// Passkeys: asks the browser for one, to come in or to leave a new one here. Without it, passwords do.
(() => {
  "use strict";
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");

  async function post(path, token, body) {
    const answer = await fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }

  const known = (credentials) => (credentials || []).map((one) => ({ ...one, id: bytes(one.id) }));

  async function show(token) {
    const options = await post("/webauthn/authenticate/options", token);
    const shown = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) },
    });
    const response = {
      authenticatorData: text(shown.response.authenticatorData),
      clientDataJSON: text(shown.response.clientDataJSON),
      signature: text(shown.response.signature),
    };
    if (shown.response.userHandle) response.userHandle = text(shown.response.userHandle);
    return post("/login/webauthn", token, {
      id: shown.id,
      rawId: text(shown.rawId),
      response,
      type: shown.type,
      clientExtensionResults: shown.getClientExtensionResults(),
      authenticatorAttachment: shown.authenticatorAttachment,
    });
  }

  async function leave(token, label) {
    const options = await post("/webauthn/register/options", token);
    const made = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: known(options.excludeCredentials),
      },
    });
    const credential = {
      id: made.id,
      rawId: text(made.rawId),
      response: {
        attestationObject: text(made.response.attestationObject),
        clientDataJSON: text(made.response.clientDataJSON),
        transports: made.response.getTransports ? made.response.getTransports() : [],
      },
      type: made.type,
      clientExtensionResults: made.getClientExtensionResults(),
      authenticatorAttachment: made.authenticatorAttachment,
    };
    return post("/webauthn/register", token, { publicKey: { credential, label } });
  }

  async function tried(place, work) {
    const status = place.querySelector("[role=status]");
    const button = place.querySelector("button");
    status.textContent = "";
    button.disabled = true;
    try {
      await work();
    } catch {
      status.textContent = place.dataset.failed;
    } finally {
      button.disabled = false;
    }
  }

  for (const place of document.querySelectorAll("[data-passkey=sign-in]")) {
    const form = place.closest("form");
    place.hidden = false;
    place.querySelector("button").addEventListener("click", () =>
      tried(place, async () => {
        const answer = await show(form.elements._csrf.value);
        form.elements._csrf.value = answer.token;
        form.action = place.dataset.done;
        form.elements.password.value = "";
        form.submit();
      }));
  }

  for (const form of document.querySelectorAll("form[data-passkey=add]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      tried(form, async () => {
        await leave(form.elements._csrf.value, form.elements.label.value);
        location.assign(form.dataset.done);
      });
    });
  }
})();
