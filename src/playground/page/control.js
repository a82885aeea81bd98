// The workspace's control API: what is there, what someone does, and when something changes.

const token = document.querySelector("meta[name=playground-token]").content;
const headers = { "x-playground-token": token };

export async function readState(me, place) {
  const query = new URLSearchParams({ as: me, ...(place ? { place } : {}) });
  const response = await fetch(`/control/state?${query}`, { headers });
  return response.json();
}

/** Makes a person do something; answers `{ ok, value }` or `{ ok: false, error, message }`. */
export async function perform(me, deed) {
  const response = await fetch(`/control/people/${me}`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(deed),
  });
  return response.json();
}

/** Calls `run` after every change in the workspace, for as long as the page is open. */
export async function watchChanges(run, lost) {
  for (;;) {
    try {
      const response = await fetch("/control/changes", { headers });
      if (!response.ok) throw new Error(String(response.status));
      const reader = response.body.getReader();
      for (;;) {
        const { done } = await reader.read();
        if (done) break;
        run();
      }
    } catch {
      lost();
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
