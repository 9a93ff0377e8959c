import { readingOf } from '../../../../platform/search/pinyin.ts';

const usual: Readonly<Record<string, string>> = {
  desktop: 'PC',
  laptop: 'NB',
  printer: 'PR',
  server: 'SV',
  network: 'NW',
  monitor: 'MN',
  phone: 'PH',
  projector: 'PJ',
  other: 'OT',
};

/** What stands for a kind in numbers: its own letters, of delivered ones two. */
export function codeOfKind(kind: string): string {
  return (
    usual[kind] ??
    kind
      .replaceAll(/[^a-z0-9]/gi, '')
      .slice(0, 4)
      .toUpperCase()
  );
}

const most = 6;

/** What stands for a site: how its characters begin when they are read, and its own letters and digits. */
export function codeOfSite(name: string): string {
  const signs = [...name.matchAll(/\p{Script=Han}+|[a-z0-9]+/giu)].flatMap(([run]) =>
    /^[a-z0-9]/i.test(run) ? [run] : readingOf(run, 'name').map((syllable) => syllable.slice(0, 1)),
  );
  return signs.join('').slice(0, most).toUpperCase();
}
