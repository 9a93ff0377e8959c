/** What stands where a number or an address was taken out. */
const blank = '***';

/**
 * Takes what names a person out of free text: their name becomes the pseudonym, numbers and addresses a blank. A number
 * is found with blanks or hyphens in it, and never as a part of a longer one; a name in Latin letters only as a word.
 */
export function withoutTraces(text: string, traces: readonly string[], pseudonym: string): string {
  return traces.reduce(
    (rest, trace) => rest.replaceAll(patternOf(trace), isNumber(trace) || trace.includes('@') ? blank : pseudonym),
    text,
  );
}

function isNumber(trace: string): boolean {
  return /\d{4}/.test(trace);
}

function patternOf(trace: string): RegExp {
  const characters = [...trace.replaceAll(/[\s-]/g, '')].map((character) => RegExp.escape(character));
  const edge = edgeOf(trace);
  return new RegExp(`(?<!${edge})${characters.join(String.raw`[\s-]?`)}(?!${edge})`, 'giu');
}

/** What must not stand right before or behind it: Chinese is written without spaces, so a name in it may stand anywhere. */
function edgeOf(trace: string): string {
  if (/^[\d\s+-]+$/.test(trace)) return String.raw`\d`;
  return /\p{Script=Han}/u.test(trace) ? '$^' : '[A-Za-z0-9]';
}
