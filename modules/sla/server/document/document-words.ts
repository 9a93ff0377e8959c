import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { wallTimeIn } from '../../../../platform/sheets/wall-time.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type { LineConditions, LineTarget, WantedLine } from '../../agreement-line.contract.ts';
import { deliveredClockKinds } from '../../clock-kind.contract.ts';

/** How an agreement is said on paper, in one language. */
export interface DocumentWords {
  locale: Locale;
  say(key: string, params?: Record<string, unknown>): string;
  instant(at: Instant): string;
  kind(code: string): string;
  target(target: LineTarget | null): string;
  /** For what a line is: everything, or what its conditions name. */
  forWhat(conditions: LineConditions): string;
  pauses(line: WantedLine): string;
}

interface Known {
  texts: Texts;
  locale: Locale;
  timeZone: string;
  /** Own codes by list and code, own kinds of clocks by `clock.<code>`. */
  codes: ReadonlyMap<string, string>;
  /** Of categories, sites and machines, by id. */
  names: ReadonlyMap<string, string>;
}

export function documentWords({ texts, locale, timeZone, codes, names }: Known): DocumentWords {
  const say = (key: string, params?: Record<string, unknown>) => texts.translate(locale, key, params);
  const wall = wallTimeIn(timeZone);
  const codeOf = (list: string, code: string) => codes.get(`${list}.${code}`) ?? say(`catalogue:${list}.${code}`);
  const conditionsOf = (conditions: LineConditions): string[] => {
    const said: [string, readonly string[] | undefined][] = [
      ['priorities', conditions.priorities?.map((priority) => say(`catalogue:priority.${priority}`))],
      ['kinds', conditions.kinds?.map((kind) => say(`sla:ticketKind.${kind}`))],
      ['categoryIds', conditions.categoryIds?.map((id) => names.get(id) ?? say('sla:condition.unnamed'))],
      ['regions', conditions.regions],
      ['siteIds', conditions.siteIds?.map((id) => names.get(id) ?? say('sla:condition.unnamed'))],
      ['assetKinds', conditions.assetKinds?.map((kind) => codeOf('asset_kind', kind))],
      ['assetIds', conditions.assetIds?.map((id) => names.get(id) ?? say('sla:condition.unnamed'))],
    ];
    const phrases = said.flatMap(([name, values]) => {
      if (!values) return [];
      const list = values.join(say('sla:condition.or'));
      return [
        name === 'priorities' ? list : say('sla:condition.is', { name: say(`sla:condition.${name}`), values: list }),
      ];
    });
    return conditions.isVip ? [...phrases, say('sla:condition.isVip')] : phrases;
  };
  return {
    locale,
    say,
    instant: (at) => wall(at).slice(0, 'YYYY-MM-DD hh:mm'.length),
    kind: (code) =>
      Object.hasOwn(deliveredClockKinds, code) ? say(`sla:clock.${code}`) : (codes.get(`clock.${code}`) ?? code),
    target: (target) =>
      target === null ? say('sla:target.agreed') : say(`sla:target.${target.unit}`, { count: target.value }),
    forWhat: (conditions) => conditionsOf(conditions).join(say('sla:document.and')) || say('sla:line.everything'),
    pauses: ({ pausingReasons }) =>
      pausingReasons.map((code) => codeOf('waiting_reason', code)).join(say('sla:condition.or')) ||
      say('sla:line.neverPauses'),
  };
}
