import type { CodeList } from '../../code-list.contract.ts';
import en from '../../i18n/en.json' with { type: 'json' };
import zh from '../../i18n/zh-CN.json' with { type: 'json' };

/** What a delivered code is called, in every language; of a provider's own code nothing. */
export function deliveredNames(list: CodeList, code: string): string[] {
  return [zh, en].flatMap((texts) => {
    const names: Record<string, string> = texts[list];
    return names[code] ?? [];
  });
}
