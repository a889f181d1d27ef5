/** The four parts of the jargon buster, in the order in which the site shows them. */
export const TOPICS = {
  procurement: 'Selling to the council',
  'asset-transfer': 'Taking on a building',
  'local-government': 'How councils work',
  'organisations-and-money': 'Your organisation and its money',
} as const;

export type Topic = keyof typeof TOPICS;

/** Where in a journey a reader meets a word, journey by journey and in order. */
export const STAGES = {
  'getting-ready': 'Getting ready to sell',
  'finding-work': 'Finding contracts',
  'reading-a-tender': 'Reading a tender',
  'writing-a-bid': 'Writing a bid',
  'after-the-decision': 'After the decision',
  'running-a-contract': 'Running the contract',
  'finding-a-building': 'Finding a building',
  'first-talks': 'First talks with the council',
  'making-the-case': 'Making your case',
  'the-money': 'Raising the money',
  'the-lease': 'Reading the lease',
  'the-decision': 'Waiting for the decision',
  'after-the-keys': 'After you get the keys',
  'who-does-what': 'Finding who does what',
  'council-meetings': 'Going to a council meeting',
  'council-money': 'Following the council’s money',
  'getting-permission': 'Getting permission',
  'being-heard': 'Being heard',
} as const;

export type Stage = keyof typeof STAGES;
