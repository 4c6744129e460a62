/**
 * The ways in which a text tells who speaks. An example holds the quotation in brackets (which stand for nothing in the text) and,
 * behind an arrow, the speaker and the verb: "“[We will rebuild it],” said Jane Roe. -> jane-roe, say". In a `no` the rule finds no speaker.
 */
export const QUOTE_RULES = [
  {
    id: 'quote/verb-name',
    yes: [
      '“[We will rebuild the harbour],” said Jane Whitcombe, the mayor. -> jane-whitcombe, say',
      '"[It is a good day for us]," said Halden Shipping chief executive Peter Vossberg. -> peter-vossberg, say',
      '“[We do not know yet],” said a spokesman for the council. -> a spokesman for the council, say',
      '"[This cannot go on]," warned the mayor of Harbury. -> the mayor of Harbury, warn',
      '‘[We shall see what comes],’ added Peter Vossberg. -> peter-vossberg, add',
    ],
    no: ['“We will rebuild it,” and so they did.', 'The film “A Long Way Home” opened on Friday.'],
  },
  {
    id: 'quote/name-verb',
    yes: [
      '“[We will rebuild the harbour],” Jane Whitcombe said. -> jane-whitcombe, say',
      'Jane Whitcombe is the mayor. “[We will rebuild the harbour],” she said. -> jane-whitcombe, say',
      '"[Sales were better than feared]," the company said in a statement. -> the company, say',
      '“[Nobody was hurt that night],” Mr Vossberg told reporters. -> vossberg, tell',
      'Peter Vossberg met Jane Whitcombe. “[We had much to talk about],” she said. -> jane-whitcombe, say',
      'Peter Vossberg left early. The hall was cold. There was snow. “[We had no wood for the fire],” he said. -> peter-vossberg, say',
      'Peter Vossberg met Tom Brackley on Friday. “[We had much to talk about],” he said. -> peter-vossberg, say',
    ],
    no: [
      '“We will rebuild it.” The council met on Friday.',
      '“We will rebuild it.” The council said nothing.',
      '“They will come back,” he said.',
      'Peter Vossberg was ill. “Vossberg will come back,” he said.',
    ],
  },
  {
    id: 'quote/before',
    yes: [
      'Jane Whitcombe said: “[We will rebuild the harbour].” -> jane-whitcombe, say',
      '“We lost,” Peter Vossberg said, “[but we will be back soon].” -> peter-vossberg, say',
      'Peter Vossberg told the court, "[I was never there that night]." -> peter-vossberg, tell',
      'Jane Whitcombe, the mayor of Harbury, said: “[We will rebuild the harbour].” -> jane-whitcombe, say',
      'The council said in a letter that “[no money is left]”. -> The council, say',
      'Jane Whitcombe called it “[a very bad deal for the town]”. -> jane-whitcombe, call',
      'The mayor, who was born in Leeds, said: “[We will rebuild the harbour].” -> The mayor, say',
      'Jane Whitcombe, director of research at the Harbury Institute of Marine Science, said: “[It is too late now].” -> jane-whitcombe, say',
      'A spokesman for Jane Whitcombe said: “[Nobody will be dismissed].” -> A spokesman for Jane Whitcombe, say',
      "Jane Whitcombe's brother, Peter Vossberg, said: “[She is at home now].” -> peter-vossberg, say",
      'In a letter, the council said that “[no money is left]”. -> the council, say',
      'A spokesman for the council disputed the claims, saying they were “[not true at all]”. -> A spokesman for the council, say',
      'Since the trial, the family said they “[have no claim at all]”. -> the family, say',
      'Peter Vossberg said that in the winter there had often been talk of “[a much better offer]”. -> peter-vossberg, say',
    ],
    no: [
      'The harbour is old. “It has to go.”',
      'The sign on the door read nothing.',
      'Peter Vossberg was told that “nobody will be paid”.',
    ],
  },
  {
    id: 'quote/according',
    yes: ['According to Jane Whitcombe, “[nobody knows the cost yet]”. -> jane-whitcombe, say'],
    no: ['It went according to plan. “Nobody knows the cost yet.”'],
  },
  {
    id: 'quote/goes-on',
    yes: [
      '“We lost,” said Jane Whitcombe. “[We will try again next year].” -> jane-whitcombe, say',
      'Jane Whitcombe said: "We lost all three games.\n\n"[We will try again next year]." -> jane-whitcombe, say',
      '“We lost all three games,” said Jane Whitcombe. “It rained.\n\n“[We will try again next year].” -> jane-whitcombe, say',
      '"[We lost all three games]. "We will try again next year," said Jane Whitcombe. -> jane-whitcombe, say',
    ],
    no: ['“We lost,” said Jane Whitcombe.\n\nThe hall was empty. “We will try again next year.”'],
  },
  {
    id: 'quote/after-report',
    yes: [
      'Jane Whitcombe said the harbour would be rebuilt. “[We have the money for it].” -> jane-whitcombe, say',
      'The town is poor. Mr Vossberg warned that it would be late. “[These things take time].” -> vossberg, warn',
    ],
    no: [
      'Jane Whitcombe opened the harbour. “We have the money for it.”',
      'Jane Whitcombe said so.\n\n“We have the money for it.”',
    ],
  },
  {
    id: 'quote/next-sentence',
    yes: ['“[We will be back in spring].” Peter Vossberg was speaking after the vote. -> peter-vossberg, speak'],
    no: ['“We will be back in spring.” The hall was empty.'],
  },
] as const;

export type QuoteRule = (typeof QUOTE_RULES)[number]['id'] | 'quote/unattributed';
