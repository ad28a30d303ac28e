// Why a turn stops that this process must not end: another takes it up, or this one does when its store is back.

/** Never said to a person: what was promised is still owed. */
export class Interruption extends Error {
  readonly isInterruption = true
}

/** The store cannot be reached, or takes nothing. */
export class StoreAway extends Interruption {
  override readonly name = 'StoreAway'
  readonly isAway = true
}

/** This process was silent for too long, and another has the conversation now. */
export class LeaseLost extends Interruption {
  override readonly name = 'LeaseLost'
}
