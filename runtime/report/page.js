// SPDX-License-Identifier: Apache-2.0
// Filters and long lists. The page can be read without this: findings past the first PAGE stand in
// a <noscript>, which is text to a browser that runs scripts, so ten thousand of them cost little
// until they are shown. That text is the page's own markup, with all data in it escaped.
"use strict";
(() => {
  const PAGE = 200; // as kShownAtOnce in render_html.cc
  const byId = (id) => document.getElementById(id);
  const list = byId("list");
  const fields = ["domain", "kind", "severity", "text"];
  const number = new Intl.NumberFormat("en");

  // ---- what was judged: filled when it is opened ----
  const fill = (details, atOnce) => {
    const rest = details.querySelector("noscript");
    if (!rest) return;
    const parts = rest.textContent.trim().split(/\n(?=<div class="judged")/);
    const parent = rest.parentNode;
    rest.remove();
    const step = () => {
      parent.insertAdjacentHTML("beforeend", parts.splice(0, atOnce).join("\n"));
      if (parts.length) setTimeout(step);
    };
    step();
  };
  for (const details of document.querySelectorAll("details")) {
    details.addEventListener("toggle", () => details.open && fill(details, 200));
  }
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const details of opened) { fill(details, Infinity); details.open = true; }
  });
  addEventListener("afterprint", () => { for (const details of opened) details.open = false; });
  if (!list || !byId("filters")) return;

  // ---- findings ----
  const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  const decode = (text) => text.replace(/&(#?\w+);/g, (all, name) => entities[name] ?? all);
  const attribute = (html, name) => {
    const found = html.match(new RegExp(` ${name}="([^"]*)"`));
    return found ? decode(found[1]) : "";
  };
  const itemOf = (html, node) => ({
    html, node,
    id: attribute(html, "id"),
    domain: attribute(html, "data-domain"),
    kind: attribute(html, "data-kind"),
    severity: attribute(html, "data-severity"),
  });
  const items = [...list.children].map((node) => itemOf(node.outerHTML, node));
  const rest = byId("rest");
  if (rest) {
    const parts = rest.textContent.trim().split(/\n(?=<article )/);
    for (const html of parts) items.push(itemOf(html, null));
    rest.remove();
  }

  const nodeOf = (item) => {
    if (!item.node) {
      const template = document.createElement("template");
      template.innerHTML = item.html;
      item.node = template.content.firstElementChild;
    }
    return item.node;
  };
  const wordsOf = (item) => {
    item.words ??= decode(item.html.replaceAll("<wbr>", "").replace(/<[^>]*>/g, " ")).toLowerCase();
    return item.words;
  };

  let limit = PAGE;
  const filter = () => Object.fromEntries(fields.map((name) => [name, byId(name).value.trim()]));
  const matcher = (wanted) => {
    const terms = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
    return (item) =>
      (!wanted.domain || item.domain === wanted.domain) &&
      (!wanted.kind || item.kind === wanted.kind) &&
      (!wanted.severity || item.severity === wanted.severity) &&
      terms.every((term) => wordsOf(item).includes(term));
  };

  const statusOf = (shown, matched, filtered) => {
    if (matched === 0) return "Nothing matches";
    if (shown < matched) return `${number.format(shown)} of ${number.format(matched)} shown`;
    const total = `${number.format(items.length)} finding${items.length === 1 ? "" : "s"}`;
    return filtered ? `${number.format(matched)} of ${total}` : total;
  };
  const show = () => {
    const wanted = filter();
    const filtered = fields.some((name) => wanted[name]);
    const matched = items.filter(matcher(wanted));
    const shown = matched.slice(0, limit);
    list.replaceChildren(...shown.map(nodeOf));
    byId("status").textContent = statusOf(shown.length, matched.length, filtered);
    byId("clear").hidden = !filtered;
    byId("more").hidden = shown.length === matched.length;
    byId("more").textContent = `Show ${Math.min(PAGE, matched.length - shown.length)} more`;
    return wanted;
  };

  // The filter stands in the address, so that a view can be kept and sent.
  const apply = () => {
    limit = PAGE;
    const wanted = show();
    const query = new URLSearchParams(fields.filter((n) => wanted[n]).map((n) => [n, wanted[n]]));
    history.replaceState(null, "", `#${query.size ? `?${query}` : ""}`);
  };
  const set = (wanted) => {
    for (const name of fields) byId(name).value = wanted[name] ?? "";
  };
  const reveal = (id) => {
    const at = items.findIndex((item) => item.id === id);
    if (at < 0) return;
    set({});
    limit = Math.max(PAGE, at + 1);
    show();
    nodeOf(items[at]).scrollIntoView();
  };
  const follow = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    if (hash.startsWith("?")) {
      set(Object.fromEntries(new URLSearchParams(location.hash.slice(2))));
      limit = PAGE;
      show();
    } else if (hash && !byId(hash)) {
      reveal(hash);
    }
  };

  let timer = 0;
  byId("text").addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(apply, 120); });
  for (const name of ["domain", "kind", "severity"]) byId(name).addEventListener("change", apply);
  byId("clear").addEventListener("click", () => { set({}); apply(); byId("text").focus(); });
  byId("more").addEventListener("click", () => {
    const next = limit;
    limit += PAGE;
    show();
    list.children[next]?.querySelector("a")?.focus({ preventScroll: true });
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-severity]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    set(link.dataset);
    apply();
    byId("findings").focus({ preventScroll: true });
    byId("findings").scrollIntoView();
  });
  addEventListener("hashchange", follow);

  byId("filters").hidden = false;
  show();
  follow();
})();
