// Why a store cannot be opened, and what to do about it.

/** For the person who starts the program. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
}
