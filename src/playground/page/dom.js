// The few ways in which this page makes DOM nodes. Text is only ever set as text.

export function element(tag, text) {
  const node = document.createElement(tag);
  if (text !== undefined) node.textContent = text;
  return node;
}

/** An element around others. */
export function wrap(tag, ...children) {
  const node = element(tag);
  node.append(...children);
  return node;
}

/** A `div` of a class. */
export function group(name, children) {
  const node = wrap("div", ...children);
  node.className = name;
  return node;
}

export function image(given) {
  const node = element("img");
  node.alt = given.alt_text;
  if (given.image_url) node.src = given.image_url;
  return node;
}

/** Somebody's or something's name, as Slack colours it. */
export function mention(text) {
  const node = element("span", text);
  node.className = "mention";
  return node;
}

/** Whether a browser just opens an address: others could run something. */
export function mayOpen(url) {
  return /^(?:https?|mailto):/i.test(url);
}

/** A link to an address that may be opened. */
export function link(text, url) {
  const node = element("a", text);
  node.href = url;
  node.target = "_blank";
  node.rel = "noopener noreferrer";
  return node;
}

export function clickable(text, run) {
  const node = element("button", text);
  node.type = "button";
  node.addEventListener("click", run);
  return node;
}
