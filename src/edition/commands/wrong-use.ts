/** Something wrong with how a command was called, said to the person who called it. */
export class WrongUse extends Error {}
