/** A dispute between politicians: a denial, an accusation, a call for an inquiry, and who asked not to be named. */
export const dam = `Dam repair delayed again as minister blames rain

The repair of the Orlova dam will not be finished before June, the water ministry said on Wednesday.

Water Minister Petra Halvorsen blamed the rain for the delay and urged residents to be patient.

“We have lost eleven weeks to the weather, and I will not send people into a flooded shaft,” Halvorsen told reporters in Brenna.

“Nobody’s job is worth a life,” she added.

Opposition leader Jakob Stenmark rejected the explanation. He accused the minister of hiding a report that engineers had handed in last autumn.

“It rained in every other valley too, and their dams are standing,” Stenmark said.

Halvorsen denied having seen the report. “I have not read it, I have not held it, I did not know of it,” she said.

The builder, Norvik Construction, declined to comment.

Engineer Samir Haddad, who wrote the report, told the Brenna Post that the wall was “sound, but tired” and that he had warned the ministry twice.

“They thanked me for it. That was in October,” Haddad said.

‘A matter of trust’

The ministry’s spokeswoman Ilse Brandl later insisted that the report was a draft.

“Drafts are not hidden, they are unfinished,” Brandl said on Thursday.

Stenmark called the answer “an insult to everyone below that wall” and demanded an inquiry. He promised to bring a motion on Monday.

Residents are divided. “I sleep badly when it rains,” said Oda Lie, who runs a bakery below the dam.

Her neighbour, who asked not to be named, disagreed: “It has stood for ninety years. It will stand for ninety more.”
`;

/** A labour dispute: two people of one surname, two denials, and answers to questions. */
export const strike = `Tram drivers vote to strike over night shifts

Tram drivers in Marov have voted to stop work from Sunday, their union announced on Friday.

“Nine in ten of us said yes, and the tenth was ill,” union chair Lena Kovac said at a rally in front of the depot.

Kovac said that drivers wanted two free weekends a month and an end to split shifts.

The city’s transport chief, Tomas Weller, said he regretted the vote but did not oppose talks.

“I don’t think anyone wants this strike, and I don’t believe it will last,” Weller told Radio Marov.

He denied that the city had threatened to dismiss drivers. “That’s nonsense. No letter was sent, no list exists,” he said.

Mayor Anna Dvorak said she was “disappointed, not angry.”

“The drivers are right about the weekends and wrong about the timing,” Dvorak wrote on her page.

Deputy mayor Karel Benes, a critic of the mayor, denied any part in the plan to cut shifts. He dismissed reports of a secret deal as “fairy tales.”

“I was on holiday, and I have the sunburn to prove it,” Benes joked.

Asked whether the city would give way on weekends, Weller replied: “We will give what we have. We have not got much.”

Kovac thanked passengers for their patience. “We’ll be back before you have learnt to ride a bicycle,” she said.

The union’s lawyer, Maria Kovac, who is not related to the chair, said the strike was legal.

“The notice was given in time, in writing and in triplicate,” Maria Kovac said.
`;

/** A ceremony: thanks, a claim that is disputed, and a body that did not answer. */
export const museum = `Museum returns bronze to island

The Halden Museum will send a bronze head back to the island of Tervo, 128 years after a trader took it.

“It was never ours. It was only ever with us,” director Philippa Oyelaran said at a ceremony on Tuesday.

Culture minister David Mbeki of Tervo thanked the museum and called for others to follow.

“One head is home. Two hundred are still waiting,” Mbeki said.

According to Oyelaran, the museum has found no other objects that were “taken by force”.

Historian Jonas Reuter disputed that. He said at least forty objects had come with the same ship.

“I have the ship’s papers, and the museum has copies,” Reuter wrote in an email to this newspaper.

The museum did not respond to questions about the papers.

Mbeki said the island was not asking for money. “We are not sending a bill. We are sending a ship,” he said.

Former director Edmund Clay opposed the return. “A museum that gives away one thing will be asked for everything,” he said in 2019.
`;

/** A trial: who takes back what they said, and who would not comment. */
export const court = `Baker cleared of arson after sister takes back her story

A jury in Halsten found baker Emil Thorsen not guilty on Tuesday of setting fire to his own shop.

“I have waited two years to hear two words,” Thorsen said outside the court.

Prosecutor Hanne Dahl had told the jury that Thorsen needed the insurance money. “Debts burn quickly,” she said in her opening speech in March.

His sister Ingrid Thorsen, who had told police that she saw him with a petrol can, said in court that she had been mistaken.

“It was a watering can. It was dark, and I was angry with him,” she said.

Defence lawyer Farid Amrani called the case “a house of cards built by a tired detective.” He said he would ask for compensation.

Dahl said she would not appeal. “The jury has spoken, and I respect it,” she said.

Detective Lars Moe did not want to comment on the verdict. A police spokeswoman said that he had “followed the evidence.”

Neighbours brought flowers. “He bakes the best rye bread in town, and I never believed a word,” said Solveig Berge, 81.

Thorsen said he hoped to open again by Christmas.
`;

/** A transfer: a denial, a question and its reply, and one who contradicts another. */
export const transfer = `Valdez leaves Marina after row with coach

Striker Nico Valdez is leaving Marina FC for Lisbon side Atlas in a deal worth 14 million euros, both clubs confirmed on Saturday.

“I gave this shirt nine years. It gave me everything but a goodbye,” Valdez wrote on social media.

Coach Ruud Maas denied that he had forced him out. “Nico wanted to play every minute of every match. I can’t promise that to anyone,” Maas told a news conference.

Asked if he would miss him, Maas said: “Ask me in May.”

Chairwoman Carla Pinto said the club had “no choice” after Valdez turned down a new contract twice.

“We offered him more than any player in our history,” she added.

Valdez’s agent, Paulo Reis, told Radio Sul that this was “simply not true.” Marina never put an offer in writing, Reis said.

Captain Joao Lima said team-mates were sad. “We lose a friend and thirty goals a year. The friend is harder to replace,” he said.

Atlas president Rui Costa Neves welcomed the striker. “He is the last piece of our puzzle,” he said.

Supporters’ club spokesman Tiago Melo demanded that Pinto resign.
`;

/** A company’s figures: what is expected, warned of and ruled out. */
export const earnings = `Brightwell shares fall as chief executive warns of weak spring

Shares in lamp maker Brightwell fell 9 percent on Thursday after the company warned that sales would be weak until May.

“We ordered for a long winter and we got a short one,” chief executive Dana Whitlock told analysts on a call.

Whitlock said the company would close its plant in Orrin, with the loss of 230 jobs, but ruled out further cuts this year.

Finance chief Samuel Oduya expects sales of 1.1 billion crowns this year, down from 1.3 billion.

“There is no hole in the books. There is a hole in the weather,” Oduya said.

The metalworkers’ union said workers had learned of the closure from the radio.

“It is shameful. They had our numbers,” union secretary Birgit Falk said.

Analyst Kenji Mori of Nordbank said he had expected worse. He advised clients to hold on to their shares.

A spokesman for Brightwell declined to say how much Whitlock was paid. “That will be in the annual report,” he said.

Orrin’s mayor, Stellan Grahn, said he had not been told. “I read it on my phone in the bathtub,” he said.
`;
