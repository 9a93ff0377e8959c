/** Where the query cache keeps the session: a `SessionView`, or null for nobody. */
export const sessionKey = ['session'] as const;
