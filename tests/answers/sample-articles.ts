/** A story of our own, with what a checker of quotations stumbles over. */
export const harbour = `Harbour to stay open, says mayor

Mayor Ines Okafor said on Monday that the harbour would stay open through the winter.

“We will never sell the harbour, and we will not raise the fees this year,” Okafor told reporters at the town hall.

“The fees [for small boats] are only part of the story,” she said.

“Storm damage may cost us three million crowns.”

Harbour master Nils Lindqvist called the plan “a brave and costly promise” and said that two of the five piers needed repair.

“The mayor said the dredging was finished, and I have seen no dredger since May,” Lindqvist told a council meeting on Tuesday.

Lindqvist denied that the north pier was unsafe.

The shipowner Astrid Berg was at the meeting.
`;

/** A second story: the same mayor, a namesake of hers, and the same quotation cut. */
export const ferry = `Ferry line returns

Mayor Ines Okafor welcomed the ferry on Friday.

“We will never sell the harbour,” Okafor said again.

“The ferry brings forty jobs,” said Ola Okafor, a ticket seller.
`;
