/** What tells a token from whatever else may stand behind the plus of an address. */
const tokenSign = 't-';
const tokenForm = /^t-([a-z2-7]{45})$/i;

/** Where the answer to a mail about a ticket goes: `support+t-…@example.cn`, the ticket's token behind the plus. */
export function answerAddress(mailboxAddress: string, token: string): string {
  const { local, domain } = partsOf(mailboxAddress);
  return `${local}+${tokenSign}${token}@${domain}`;
}

/**
 * The head of all that is mailed about a ticket. No mail has this id itself; whoever answers one names it among the
 * references, also where the address was lost on the way.
 */
export function threadId(mailboxAddress: string, token: string): string {
  return `<${tokenSign}${token}@${partsOf(mailboxAddress).domain}>`;
}

export interface Marks {
  /** Not proved yet. */
  tokens: string[];
  /** Other words behind the plus, in lower case. */
  tags: string[];
}

/** What stands behind the plus of one of our addresses, in the order of the addresses, each once. */
export function marksIn(addresses: readonly string[], mailboxAddress: string): Marks {
  const own = partsOf(mailboxAddress);
  const marks = addresses
    .map(partsOf)
    .filter(({ local, domain }) => local === own.local && domain === own.domain)
    .flatMap(({ plus }) => (plus === null ? [] : [plus]));
  const tokens = marks.flatMap(tokenIn);
  const tags = marks.filter((mark) => !tokenForm.test(mark));
  return { tokens: [...new Set(tokens)], tags: [...new Set(tags)] };
}

/** Of what a mail goes on from, the latest first. */
export function tokensAmong(messageIds: readonly string[]): string[] {
  const tokens = messageIds.flatMap((id) => tokenIn(/^<?([^@<>]+)@/.exec(id)?.[1] ?? ''));
  return [...new Set(tokens)].toReversed();
}

/** Numbers of tickets in a subject, as they stand: `[INC-2026-000123]`, also without brackets. */
export function numbersIn(subject: string): string[] {
  const found = subject.matchAll(/(?<![A-Za-z0-9-])([A-Za-z]{3}-\d{4}-\d{6,9})(?![\d-])/g);
  return [...new Set([...found].map(([, number = '']) => number.toUpperCase()))].slice(0, mostNumbers);
}

/** Nobody writes about more of them; whoever names more asks us to look them up. */
const mostNumbers = 5;

function tokenIn(mark: string): string[] {
  const token = tokenForm.exec(mark)?.[1];
  return token === undefined ? [] : [token.toLowerCase()];
}

/** Lower case: which local parts are the same is each server's own to say, and ours don't tell cases apart. */
function partsOf(address: string): { local: string; plus: string | null; domain: string } {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).toLowerCase();
  const plus = local.indexOf('+');
  const domain = address.slice(at + 1).toLowerCase();
  return plus < 0
    ? { local, plus: null, domain }
    : { local: local.slice(0, plus), plus: local.slice(plus + 1), domain };
}
