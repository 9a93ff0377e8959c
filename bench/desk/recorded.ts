/** A statement as our server sent it. */
export interface SentStatement {
  text: string;
  values: readonly unknown[];
  /** Of a prepared statement. */
  name?: string | undefined;
  /** Whether everything before had been answered when it was sent: else it travelled with the one before. */
  isAfterAnswers: boolean;
}

/** One request's statements, and what must be another each time: ids made on the way, keys. */
export interface Recording {
  statements: readonly SentStatement[];
  fresh: readonly string[];
}

const madeOnTheWay = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{64}\b/g;

/** Of two recordings of the same request: what stands in the one and not in the other was made for it alone. */
export function recordingOf(statements: readonly SentStatement[], other: readonly SentStatement[]): Recording {
  if (statements.length !== other.length) throw new Error('the same request sent other statements');
  const known = new Set(tokensIn(other));
  return { statements, fresh: tokensIn(statements).filter((token) => !known.has(token)) };
}

function tokensIn(statements: readonly SentStatement[]): string[] {
  const texts = statements.flatMap(({ values }) => values.flat(2).filter((value) => typeof value === 'string'));
  return [...new Set(texts.flatMap((text) => text.match(madeOnTheWay) ?? []))];
}
