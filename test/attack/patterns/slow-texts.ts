/** What is repeated in texts that make patterns go back and try again. */
const repeated = String.raw` |a|0|.|-|@|中|*|{|}|<|(|[|/|"|=|_|,|A|>|)|!a|a |a.|a-|1.|1 |a,|[a|a@|【[|(@`
  .split('|')
  .concat('\n', ' \n', '\r\n');
const ends = ['', '\u0000'];
const mostBeginnings = 5;

/** Texts of this length that a pattern begins to match, goes on with for long, and then does not. */
export function* slowTexts(source: string, length: number): Generator<{ text: string; said: string }> {
  const letters = lettersOf(source);
  for (const beginning of ['', ...letters.slice(0, mostBeginnings)])
    for (const piece of [...repeated, ...letters])
      for (const end of ends)
        yield {
          text: beginning + piece.repeat(length / piece.length) + end,
          said: JSON.stringify([beginning, piece, end]),
        };
}

/** What it asks for letter by letter: `{{` of `\{\{[^{}]*\}\}`. */
function lettersOf(source: string): string[] {
  const plain = source
    .replaceAll(/\[(?:[^\]\\]|\\.)*\]|\{\d+,?\d*\}|\(\?[:=!<]+|\\[a-zA-Z](?:\{[^}]*\})?/g, ' ')
    .replaceAll(/(?<!\\)[()|?+*^$.]/g, ' ')
    .replaceAll('\\', '');
  return [...new Set(plain.split(' ').filter((letters) => letters !== ''))];
}
