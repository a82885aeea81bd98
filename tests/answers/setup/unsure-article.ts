/** An article whose “he” may be several: who goes on after it is not sure. */
export const pierRow = `Pier row goes on

The harbour board met on Monday. Mayor Ines Okafor opened the meeting, and Tom Reyes, the harbour master, sat beside her.

“The pier will be mended,” Okafor said.

Reyes then rose. Lena Holt, who runs the café, and Marcus Bell, who sells ice, looked on.

“It has been closed since March.”

“Nobody has told us why,” he added.

The traders were furious. “And we pay the rent all the same.”

“It is a scandal.”
`;
