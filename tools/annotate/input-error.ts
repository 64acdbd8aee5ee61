/** What the person who runs the command can mend; printed as one line, with exit status 2. */
export class InputError extends Error {}
