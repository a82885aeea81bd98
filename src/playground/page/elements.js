// What can be pressed and filled in outside of forms: buttons, menus, and fields that act at once.
import { clickable, element, group, image, mayOpen } from "./dom.js";
import { makeField } from "./fields.js";

export function renderElement(block, given, context) {
  switch (given.type) {
    case "button":
    case "icon_button":
    case "workflow_button":
      return button(given.text.text, given, () => context.act(block, given, {}));
    case "feedback_buttons":
      return group(
        "actions",
        [given.positive_button, given.negative_button].map((choice) =>
          button(choice.text.text, choice, () =>
            context.act(block, given, { text: choice.text, value: choice.value }),
          ),
        ),
      );
    case "image":
      return image(given);
    case "overflow":
      return overflowMenu(block, given, context);
  }
  const field = makeField(given, given.placeholder?.text ?? given.action_id ?? given.type, {
    ...context,
    loadOptions: (one, query) => context.loadOptions(block, one, query),
  });
  if (field === null) return element("span", `[${given.type}]`);
  field.onChange(() => context.act(block, given, field.read()));
  return field.node;
}

/** What Slack shows as ⋯: the options come out when it is pressed, and go in when one is chosen. */
function overflowMenu(block, given, context) {
  const menu = element("details");
  menu.className = "overflow";
  const opener = element("summary", "⋯");
  opener.setAttribute("aria-label", "More actions");
  const options = given.options.map((option) =>
    button(option.text.text, option, () => {
      menu.open = false;
      opener.focus();
      context.act(block, given, { selected_option: option });
    }),
  );
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    event.preventDefault();
    menu.open = false;
    opener.focus();
  });
  menu.append(opener, group("options", options));
  return menu;
}

function button(text, given, run) {
  const node = clickable(text, () => {
    if (given.confirm && !window.confirm(given.confirm.text.text)) return;
    if (given.url && mayOpen(given.url)) window.open(given.url, "_blank", "noopener");
    run();
  });
  if (given.style) node.classList.add(given.style);
  if (given.accessibility_label) node.setAttribute("aria-label", given.accessibility_label);
  return node;
}
