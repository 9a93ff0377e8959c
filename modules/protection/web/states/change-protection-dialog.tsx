import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeProtection, type ProtectionView } from '../../protection.contract.ts';

interface ChangeProtectionDialogProps {
  asset: string;
  protection: ProtectionView;
  onClose: () => void;
}

/** `unsaid` only as long as nothing is known. */
type Antivirus = 'installed' | 'none' | 'unsaid';

type Entry = Omit<BodyOf<typeof changeProtection>, 'hasAntivirus' | 'antivirusEnabled'> & {
  antivirus: Antivirus;
  isOn: boolean;
};

export function ChangeProtectionDialog({ asset, protection, onClose }: ChangeProtectionDialogProps) {
  const { t } = useTranslation('protection');
  const change = useSend(changeProtection);
  const began = antivirusIn(protection);
  const [antivirus, choose] = useState(began);
  const { antivirusProduct, antivirusVersion, antivirusEnabled, definitionsOn } = protection;
  const { patchedOn, missingPatches, exemptReason } = protection;
  return (
    <FormDialog<Entry>
      title={t('state.change')}
      text={protection.antivirusSource === 'inventory' ? t('state.changeText') : undefined}
      fields={useFields(antivirus, { canBeUnsaid: began === 'unsaid' })}
      initial={{
        antivirus: began,
        antivirusProduct,
        antivirusVersion,
        isOn: antivirusEnabled ?? true,
        definitionsOn,
        missingPatches,
        patchedOn,
        exemptReason,
      }}
      emptyAs="null"
      onChange={(values) => choose(asAntivirus(values['antivirus']))}
      submit={(entry) => change.mutateAsync({ params: { asset }, body: bodyOf(entry), ifMatch: protection.revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function useFields(antivirus: Antivirus, { canBeUnsaid }: { canBeUnsaid: boolean }): Field[] {
  const { t } = useTranslation('protection');
  const kinds = (['installed', 'none', 'unsaid'] as const).filter((kind) => kind !== 'unsaid' || canBeUnsaid);
  const choices = kinds.map((value) => ({ value, label: t(`state.antivirusKinds.${value}`) }));
  const product: Field[] = [
    { kind: 'line', name: 'antivirusProduct', label: t('state.antivirusProduct'), isRequired: true, most: 100 },
    { kind: 'line', name: 'antivirusVersion', label: t('state.antivirusVersion'), most: 60, share: 'half' },
    { kind: 'day', name: 'definitionsOn', label: t('state.definitionsOn'), share: 'half' },
    { kind: 'switch', name: 'isOn', label: t('state.antivirusEnabled') },
  ];
  return [
    { kind: 'radio', name: 'antivirus', label: t('state.antivirus'), choices, isRequired: true },
    ...(antivirus === 'installed' ? product : []),
    {
      kind: 'number',
      name: 'missingPatches',
      label: t('state.missingPatches'),
      least: 0,
      largest: 9999,
      share: 'half',
    },
    { kind: 'day', name: 'patchedOn', label: t('state.patchedOn'), share: 'half' },
    { kind: 'line', name: 'exemptReason', label: t('state.exemptReason'), help: t('state.exemptHelp'), most: 200 },
  ];
}

function antivirusIn({ antivirusAt, antivirusProduct }: ProtectionView): Antivirus {
  if (antivirusAt === null) return 'unsaid';
  return antivirusProduct === null ? 'none' : 'installed';
}

function asAntivirus(value: unknown): Antivirus {
  return value === 'installed' || value === 'none' ? value : 'unsaid';
}

function bodyOf({ antivirus, isOn, ...entry }: Entry): BodyOf<typeof changeProtection> {
  const { missingPatches, patchedOn, exemptReason, ...product } = entry;
  const others = { missingPatches, patchedOn, exemptReason };
  if (antivirus === 'unsaid') return others;
  return antivirus === 'none' ? { ...others, hasAntivirus: false } : { ...others, ...product, antivirusEnabled: isOn };
}
