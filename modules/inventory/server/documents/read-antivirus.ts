import type { ReportedAntivirus } from '../../../protection/index.ts';
import { dayIn } from './document-day.rules.ts';
import type { AgentDocument } from './document.rules.ts';
import { field, linesOf } from './document-line.rules.ts';

/** All that the document names; null: it says nothing of them, as agents do that found none or cannot look. */
export function antivirusesIn(document: AgentDocument): ReportedAntivirus[] | null {
  if (!document.sections.has('antivirus')) return null;
  return linesOf(document, 'antivirus').flatMap((line) => {
    const product = field(line, 'name')?.slice(0, 100).trim();
    if (!product) return [];
    return [
      {
        product,
        version: field(line, 'version')?.slice(0, 60).trim() ?? null,
        isEnabled: saidIn(field(line, 'enabled')),
        isUpToDate: saidIn(field(line, 'uptodate')),
        definitionsOn: dayIn(line, 'base_creation'),
      },
    ];
  });
}

/** `1` and `0` in XML, `true` and `false` in JSON. */
function saidIn(text: string | null): boolean | null {
  if (text === null) return null;
  if (/^(?:1|true|yes)$/i.test(text)) return true;
  return /^(?:0|false|no)$/i.test(text) ? false : null;
}
