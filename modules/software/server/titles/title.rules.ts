/** What a machine reports of a program. */
export interface Program {
  name: string;
  publisher: string | null;
  version: string | null;
  installedOn: string | null;
}

/** A program as it is compared: by keys that leave out what differs between machines. */
export interface KeyedProgram {
  nameKey: string;
  publisherKey: string;
  /** As it was reported. */
  name: string;
  publisher: string | null;
  /** Empty: it was not said. */
  version: string;
  installedOn: string | null;
}

/** `(x64)`, `(64-bit)`, `- zh-cn`, `(zh-CN)`: which build of it, and no other software. */
const builds = [
  /\((?:x64|x86|amd64|arm64|(?:64|32)[ -]?(?:bit|位)|[a-z]{2}-[a-z]{2})(?: [a-z]{2}-[a-z]{2})?\)/gu,
  /(?<= )(?:x64|x86|amd64|arm64|(?:64|32)-bit)(?= |$)/gu,
  / - [a-z]{2}-[a-z]{2}$/u,
];
/** `19.00`, `v3.1.2`; a year like 2016 has no point and stays. */
const versions = /(?<=^|[ (])(?:v|version |版本 ?)?\d+(?:\.\d+)+(?=$|[ )])/gu;

/** A name or a publisher as they are compared: in small letters, without version, build and marks of registration. */
export function titleKeyOf(text: string): string {
  const plain = plainly(text);
  const bare = [...builds, versions].reduce((left, cut) => left.replaceAll(new RegExp(cut, 'gu'), ' '), plain);
  const tidy = bare
    .replaceAll(/\(\s*\)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s-]+|(?<![\s-])[\s-]+$/gu, '');
  return tidy === '' ? plain : tidy;
}

/** A pattern as it is compared with keys; its wildcards stay. */
export function patternKeyOf(text: string): string {
  return plainly(text).replaceAll(/\*+/gu, '*');
}

function plainly(text: string): string {
  return text
    .replaceAll(/[®™©]|\((?:r|tm|c)\)/giu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Each once by title and version, in the order of their keys: two lists of the same programs are the same. */
export function keyedPrograms(programs: readonly Program[]): KeyedProgram[] {
  const keyed = programs.map(({ name, publisher, version, installedOn }): [string, KeyedProgram] => {
    const nameKey = titleKeyOf(name);
    const publisherKey = publisher === null ? '' : titleKeyOf(publisher);
    const one = { nameKey, publisherKey, name, publisher, version: version ?? '', installedOn };
    return [JSON.stringify([nameKey, publisherKey, one.version]), one];
  });
  const each = new Map(keyed);
  return [...each].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, program]) => program);
}

export interface Rule {
  id: string;
  pattern: string;
  /** Empty: whoever publishes it. */
  publisherPattern: string;
  productId: string | null;
  edition: string | null;
}

/** The first that matches, of rules in their order (`rulesInOrder`). */
export function ruleFor<R extends Pick<Rule, 'pattern' | 'publisherPattern'>>(
  { nameKey, publisherKey }: { nameKey: string; publisherKey: string },
  rules: readonly R[],
): R | undefined {
  return rules.find(
    ({ pattern, publisherPattern }) =>
      matchesPattern(nameKey, pattern) && (publisherPattern === '' || matchesPattern(publisherKey, publisherPattern)),
  );
}

/**
 * The one that says the most letters comes first, so that nobody has to give them places; of two, the one with fewer
 * wildcards, then the older.
 */
export function rulesInOrder<R extends Pick<Rule, 'id' | 'pattern' | 'publisherPattern'>>(rules: readonly R[]): R[] {
  return rules.toSorted(
    (left, right) =>
      lettersOf(right) - lettersOf(left) || starsOf(left) - starsOf(right) || (left.id < right.id ? -1 : 1),
  );
}

type Patterns = Pick<Rule, 'pattern' | 'publisherPattern'>;

function lettersOf({ pattern, publisherPattern }: Patterns): number {
  return (pattern + publisherPattern).replaceAll('*', '').length;
}

function starsOf({ pattern, publisherPattern }: Patterns): number {
  return pattern.length + publisherPattern.length - lettersOf({ pattern, publisherPattern });
}

/** `*` stands for any letters, none too. Each part is sought once, from where the one before ended: never backwards. */
export function matchesPattern(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
