/** Thrown for a call that makes no sense; said with the usage, exit code 2. */
export class WrongCall extends Error {}
