/** The two globals of IndexedDB. */
export type Keeping = Pick<typeof globalThis, 'indexedDB' | 'IDBKeyRange'>;

/** The browser's IndexedDB while one in memory replaces it, as in the single-file edition; undefined otherwise. */
export const inMemory: { insteadOf: Keeping | undefined } = { insteadOf: undefined };
