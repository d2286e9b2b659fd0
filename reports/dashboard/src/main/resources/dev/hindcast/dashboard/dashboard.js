// Every page works without this. It saves a click: a changed filter is applied at once, and a page that is outdated renews itself.
(function () {
  "use strict";
  const form = () => document.querySelector("form.filters");
  const status = document.getElementById("status");
  let newest = 0;
  let here = window.location.pathname + window.location.search;

  function addressOf(of) {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(of)) {
      if (value !== "") query.append(name, value);
    }
    const text = query.toString();
    return of.getAttribute("action") + (text ? "?" + text : "");
  }

  function say(text) {
    status.textContent = "";
    window.setTimeout(() => { status.textContent = text; }, 50);
  }

  // Takes over what changed; the form stays, and with it the focus of whoever is in it.
  function take(page) {
    for (const id of ["result", "summary"]) {
      const old = document.getElementById(id);
      const fresh = page.getElementById(id);
      if (old && fresh) old.replaceWith(document.adoptNode(fresh));
    }
    for (const link of document.querySelectorAll("header nav a")) {
      const fresh = [...page.querySelectorAll("header nav a")].find((each) => each.textContent === link.textContent);
      if (fresh) link.setAttribute("href", fresh.getAttribute("href"));
    }
    document.title = page.title;
    document.body.dataset.revision = page.body.dataset.revision;
    const problem = page.querySelector(".problem");
    const shown = document.querySelector(".problem");
    if (shown) shown.remove();
    if (problem) document.getElementById("content").prepend(document.adoptNode(problem));
  }

  // What takes longer is being worked out meanwhile, so it is asked for again.
  async function patient(address, wanted) {
    let response;
    for (let attempt = 0; attempt < 30; attempt++) {
      response = await fetch(address, { headers: { Accept: "text/html" }, cache: "no-cache" });
      if (response.status !== 503 && response.status !== 429 || !wanted()) return response;
      await new Promise((resume) => window.setTimeout(resume, 500));
    }
    return response;
  }

  async function show(address, push) {
    const mine = ++newest;
    const result = document.getElementById("result");
    result.setAttribute("aria-busy", "true");
    try {
      const response = await patient(address, () => mine === newest);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      // Whoever changes the filter twice wants the second answer, also where the first comes later.
      if (mine !== newest) return;
      if (!response.ok || !page.getElementById("result")) {
        window.location.assign(address);
        return;
      }
      take(page);
      if (push) window.history.pushState(null, "", address);
      here = window.location.pathname + window.location.search;
      const summary = document.getElementById("summary");
      say(summary ? summary.textContent : status.dataset.updated);
    } catch (e) {
      say(status.dataset.silent);
    } finally {
      const now = document.getElementById("result");
      if (now) now.removeAttribute("aria-busy");
    }
  }

  if (form()) {
    form().addEventListener("change", (event) => {
      if (event.target.matches("select, input[type=date], input[list]") && form().checkValidity()) {
        show(addressOf(form()), true);
      }
    });
    form().addEventListener("submit", (event) => {
      event.preventDefault();
      show(addressOf(form()), true);
    });
    // A jump within the page, such as over the navigation, is no other page.
    window.addEventListener("popstate", () => {
      if (window.location.pathname + window.location.search !== here) window.location.reload();
    });
  }

  async function look() {
    if (document.hidden) return;
    try {
      const response = await fetch("/api/state", { cache: "no-cache" });
      if (!response.ok) return;
      const state = await response.json();
      if (state.revision !== document.body.dataset.revision && document.getElementById("result")) {
        await show(window.location.pathname + window.location.search, false);
        say(status.dataset.changed);
      }
    } catch (e) {
      // A stopped server is noticed when somebody asks for something.
    }
  }
  window.setInterval(look, 2000);
})();
