/** The command cannot do what was asked. The message is one sentence for the person at the keyboard. */
export class Refusal extends Error {}
