/** The most people to talk to that one room names: what still fits one screen at arm's length. */
export const CONTACT_LIMIT = 8;
