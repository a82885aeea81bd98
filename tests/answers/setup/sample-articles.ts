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

/** A third story: offices instead of names, answers to others, a denial, and numbers in what is said. */
export const buses = `Night buses to end

The city council voted on Tuesday to end the night buses from September.

“Nobody likes doing this, and we pay 23 crowns for every passenger,” Mayor Otis Brandt’s spokesman Milos Hanak told reporters.

Hanak expressed hope that Brandt and the drivers would get along.

Nurses’ union officer Wen Ling accused the council of ignoring shift workers.

“My members will be stranded at two in the morning, and a taxi is not a bus,” Ling said.

Hanak dismissed the complaint.

“The union was asked in March, and it never replied,” he said.

Hanak also answered remarks from prospective transport councillor Tessa Vrba, who claimed the cut was a “shameful bargain” for the town hall.

“That is her opinion,” Hanak added.

The bus company has denied any losses on the night lines.

Councillor Ivo Petr came to the vote in a taxi.
`;
