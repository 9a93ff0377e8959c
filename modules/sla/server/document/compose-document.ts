import { clauseKinds, type AgreementDocument } from '../../agreement-document.contract.ts';
import type { AgreementLine } from '../agreements/agreement.rules.ts';
import type { DocumentedAgreement, DocumentedVersion } from './agreement-document.store.ts';
import type { DocumentWords } from './document-words.ts';

export interface DocumentFacts {
  agreement: DocumentedAgreement;
  version: DocumentedVersion;
  lines: readonly AgreementLine[];
  calendars: ReadonlyMap<string, string>;
  provider: string;
  contract: { number: string; name: string } | undefined;
}

/** The agreement as it is read and signed, from what is kept of it, in the words of one language (SLA-16). */
export function composeDocument(facts: DocumentFacts, words: DocumentWords): AgreementDocument {
  const { agreement, version, contract } = facts;
  const { say, instant } = words;
  const until = version.validUntil === null ? say('sla:version.openEnd') : instant(version.validUntil);
  const other = otherParty(facts, words);
  return {
    agreementId: agreement.id,
    title: agreement.name,
    level: agreement.level,
    head: [
      `${say(`sla:level.${agreement.level}`)} · ${say('sla:version.number', { number: version.number })}`,
      say('sla:document.valid', { from: instant(version.validFrom), until }),
      ...(contract ? [say('sla:document.contract', { number: contract.number, name: contract.name })] : []),
    ],
    parties: [
      { role: say('sla:document.role.provider'), name: facts.provider },
      { role: say(`sla:document.role.${agreement.level}`), name: other },
    ],
    targets: targetsOf(facts, words),
    notes: [say('sla:document.note.order'), say('sla:document.note.time'), say('sla:document.note.pause')],
    sections: sectionsOf(version, words),
    signatures: [facts.provider, other].map((party) => ({
      party,
      fields: [say('sla:document.sign'), say('sla:document.signName'), say('sla:document.signDate')],
    })),
  };
}

function otherParty({ agreement }: DocumentFacts, { say }: DocumentWords): string {
  if (agreement.level === 'uc') return agreement.counterpart ?? agreement.customerName ?? say('sla:document.unnamed');
  return agreement.customerName ?? say(agreement.level === 'sla' ? 'sla:scope.everybody' : 'sla:document.ownTeams');
}

function targetsOf({ lines, calendars }: DocumentFacts, words: DocumentWords): AgreementDocument['targets'] {
  const heads = ['kind', 'for', 'target', 'calendar', 'pausingReasons'].map((head) => words.say(`sla:line.${head}`));
  const rows = lines.map((line) => [
    words.kind(line.kind),
    line.name === null ? words.forWhat(line.conditions) : `${line.name}（${words.forWhat(line.conditions)}）`,
    words.target(line.target),
    calendars.get(line.calendarId) ?? '',
    words.pauses(line),
  ]);
  return { heads, rows };
}

function sectionsOf({ clauses, reason }: DocumentedVersion, { say }: DocumentWords): AgreementDocument['sections'] {
  const { visitPlan, priceLine } = clauses;
  const written = clauseKinds.flatMap((kind) => {
    const own = clauses[kind]?.split(/\n+/u) ?? [];
    const more = [
      ...(kind === 'services' && visitPlan
        ? [say(`sla:visitPlan.${visitPlan.period}`, { count: visitPlan.visits })]
        : []),
      ...(kind === 'charges' && priceLine ? [say('sla:template.priceLine', { name: priceLine })] : []),
    ];
    const paragraphs = [...own, ...more];
    return paragraphs.length > 0 ? [{ heading: say(`sla:clause.${kind}`), paragraphs }] : [];
  });
  return reason === null ? written : [...written, { heading: say('sla:version.reason'), paragraphs: [reason] }];
}
