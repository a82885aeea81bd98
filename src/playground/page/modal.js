// A modal: its blocks as a form, what the app says is wrong in it, and closing it.
import { renderBlocks } from "./blocks.js";
import { element } from "./dom.js";

const dialog = document.getElementById("modal");
let shown = "";
let shownId = "";

/** Shows the view on top, or closes the dialog when there is none. */
export function showModal(view, context, { submit, close }) {
  const key = view === null ? "" : `${view.id} ${view.hash}`;
  if (key === shown) return;
  shown = key;
  if (view === null) {
    dialog.close();
    dialog.replaceChildren();
    return;
  }
  const fields = [];
  const form = element("form");
  const title = element("h2", view.title.text);
  title.id = "modal-title";
  form.append(title, renderBlocks(view.blocks, context, fields));
  // What lies under an open dialog can't be reached, so what goes wrong is said in it.
  const problem = element("p");
  problem.className = "error";
  problem.setAttribute("role", "alert");
  const buttons = element("div");
  buttons.className = "actions";
  const cancel = element("button", view.close?.text ?? "Close");
  cancel.type = "button";
  cancel.addEventListener("click", close);
  buttons.append(cancel);
  if (view.submit) buttons.append(element("button", view.submit.text));
  form.append(problem, buttons);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { errors, problem: said } = await submit(valuesOf(fields));
    problem.textContent = said;
    for (const field of fields) field.error.textContent = errors[field.block.block_id] ?? "";
  });
  dialog.oncancel = (event) => {
    event.preventDefault();
    close();
  };
  dialog.replaceChildren(form);
  if (!dialog.open) dialog.showModal();
  // Opening moves to what can be focused first, which may be the way out, far below.
  if (view.id !== shownId) dialog.scrollTop = 0;
  shownId = view.id;
}

/** What the fields hold, in the shape of a view's state. */
function valuesOf(fields) {
  const values = {};
  for (const { block, read } of fields) {
    values[block.block_id] = { [block.element.action_id]: { type: block.element.type, ...read() } };
  }
  return values;
}
