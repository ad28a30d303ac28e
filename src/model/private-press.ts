// How a button tells that it stands on a message which only one person of a group sees.

/** Beside the Choice in what the button carries: its answer is for that person alone as well. */
export const PRIVATE_PRESS = 'isPrivate'
