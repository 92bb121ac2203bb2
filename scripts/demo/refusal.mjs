/** An error of the user's input, or of the machine. Its message is enough: it needs no stack. */
export class Refusal extends Error {}
