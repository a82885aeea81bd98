/** Printed small between the parts of a name. */
export const particles = new Set(
  "de da di del della der den van von bin bint ibn al el la le du dos ten ter y ben".split(" "),
);

/** Those that a surname without a first name may begin with. */
export const leadingParticles = new Set("van von de der den del di al bin ten ter".split(" "));
