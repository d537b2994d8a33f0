/** Thrown where a feed cannot be read at all; its message is the one thing to say. */
export class UnreadableFeed extends Error {}
