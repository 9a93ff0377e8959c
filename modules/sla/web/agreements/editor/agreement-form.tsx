import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../../kernel/contract.ts';
import type { Field } from '../../../../../web/ui/form/field.ts';
import { Form } from '../../../../../web/ui/form/form.tsx';
import { clauseKinds, type AgreementClauses } from '../../../agreement-document.contract.ts';
import type { makeAgreementVersion } from '../../../agreement-version.contract.ts';
import { EditedAgreement } from './edited-agreement.ts';
import { LinesInput } from './lines-input.tsx';
import type { Whose } from './whose.ts';

type Version = BodyOf<typeof makeAgreementVersion>;
/** Clauses stand in fields of their own, beside the rest of a version. */
type Entries = Omit<Version, 'clauses'> & AgreementClauses & { name?: string; counterpart?: string };

interface AgreementFormProps {
  draft: string;
  whose: Whose;
  names: Readonly<Record<string, string>>;
  initial: Partial<Entries>;
  /** Of a new agreement: what it is called, and with whom. */
  head?: readonly Field[];
  submit: (body: Version & { name?: string; counterpart?: string }) => Promise<unknown>;
  onCancel: () => void;
}

/** A version as a whole: its lines with their preview, from when it holds and why, and what its document says. */
export function AgreementForm({ draft, whose, names, initial, head = [], submit, onCancel }: AgreementFormProps) {
  const { t } = useTranslation('sla');
  const edited = useMemo(() => ({ whose, names }), [whose, names]);
  const fields: Field[] = [
    ...head,
    { kind: 'own', name: 'lines', label: t('line.plural'), isRequired: true, part: LinesInput },
    { kind: 'instant', name: 'validFrom', label: t('version.validFrom'), help: t('version.fromHelp'), share: 'half' },
    {
      kind: 'instant',
      name: 'validUntil',
      label: t('version.validUntil'),
      help: t('version.untilHelp'),
      share: 'half',
    },
    { kind: 'text', name: 'reason', label: t('version.reason'), help: t('version.reasonHelp'), most: 1000, rows: 2 },
    ...clauseKinds.map((name): Field => ({
      kind: 'text',
      name,
      label: t(`clause.${name}`),
      most: 4000,
      rows: 2,
      section: t('clause.plural'),
    })),
    { kind: 'line', name: 'priceLine', label: t('clause.priceLine'), most: 200, section: t('clause.plural') },
  ];
  return (
    <div className="yt-agreement-form">
      <EditedAgreement value={edited}>
        <Form<Entries>
          draft={draft}
          fields={fields}
          initial={initial}
          submit={(entries) => submit({ ...versionFrom(entries, initial) })}
          submitText={t('shell:action.save')}
          onCancel={onCancel}
        />
      </EditedAgreement>
    </div>
  );
}

/** What the form does not show of the clauses, the visits that are owed, goes along as it came. */
function versionFrom(entries: Entries, { visitPlan }: Partial<Entries>) {
  const named = [...clauseKinds, 'priceLine'] as const;
  const said = named.flatMap((name): [string, unknown][] =>
    entries[name] === undefined ? [] : [[name, entries[name]]],
  );
  const others = Object.entries(entries).filter(([name]) => !named.some((clause) => clause === name));
  // the keys are those of the version
  const version = Object.fromEntries(others) as Omit<Version, 'clauses'> & { name?: string; counterpart?: string };
  return { ...version, clauses: { ...Object.fromEntries(said), ...(visitPlan && { visitPlan }) } };
}
