import { Refusal } from '../../kernel/refusal.ts';
import { locales } from '../../kernel/locale.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { cliRefusals } from '../cli.refusals.ts';
import { operatorCommand } from '../operator-command.ts';
import { actsOf, type Act } from '../where/acts.ts';
import { describeAct } from '../where/describe-act.ts';
import { findActs } from '../where/find-acts.ts';
import { findNouns } from '../where/find-nouns.ts';
import { actLines, nounLines, shortLine } from '../where/print.ts';
import { sentenceOf } from '../where/sentences.ts';
import { openSources, type Sources } from '../where/sources.ts';

const mostDescribed = 3;
const mostOthers = 10;

/** From words to files: what belongs to `resolve ticket`, or to which module a noun belongs; asks no database. */
export const where = operatorCommand({
  name: 'where',
  textKey: 'cli:where.about',
  argument: '<words>',
  argumentTextKey: 'cli:where.words',
  async run({ locale, arguments: [words = ''] }) {
    const sources = openSources();
    const acts = await actsOf(moduleRegisters, sources);
    const { best, others } = findActs(words, acts, (act) => sayingOf(act, sources));
    const nouns = findNouns(words, acts, sources);
    if (best.length === 0 && nouns.length === 0) throw new Refusal(cliRefusals.nothing_found, { words });
    // a noun alone means itself, not whatever is done to it
    const described =
      nouns.length > 0 ? [] : best.slice(0, mostDescribed).map((act) => describeAct(act, sources, locale));
    const rest = nouns.length > 0 ? [] : [...best.slice(mostDescribed), ...others];
    return { nouns, acts: described, others: rest.slice(0, mostOthers) };
  },
  print: ({ nouns, acts, others }, { translate }) => [
    ...nouns.flatMap((noun) => nounLines(noun, translate)),
    ...acts.flatMap((act) => actLines(act, translate)),
    ...(others.length > 0 ? [translate('cli:where.others'), ...others.map(shortLine)] : []),
  ],
});

/** What people call an act: the words of its permission, in every language. */
function sayingOf({ module, access }: Act, sources: Sources): string {
  return locales.map((locale) => sentenceOf(`${module}:permission.${access}`, locale, sources) ?? '').join(' ');
}
