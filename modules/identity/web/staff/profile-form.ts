import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useMay } from '../../../../web/api/session.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import type { changeStaff, StaffView } from '../../staff.contract.ts';
import { educations, spokenLanguages, type Education, type SpokenLanguage } from '../../staff-profile.contract.ts';

/** A profile as its form holds it: choices are text, money is a figure. */
export interface ProfileEntries {
  education: Education | null;
  major: string | null;
  isComputerRelated: 'yes' | 'no' | null;
  inItSince: string | null;
  languages: SpokenLanguage[] | null;
  homeBase: string | null;
  vehicleStock: string | null;
  costAnHour?: number | null;
}

export function useProfileFields(): Field[] {
  const { t } = useTranslation('identity');
  const maySeeCost = useMay('staff.read_cost');
  const cost: Field = {
    kind: 'number',
    name: 'costAnHour',
    label: t('profile.costAnHour'),
    help: t('profile.costHelp'),
    least: 0,
    unit: t('profile.costUnit'),
  };
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: t(`profile.${value}`) }));
  const degrees = educations.map((value) => ({ value, label: t(`profile.educations.${value}`) }));
  const tongues = spokenLanguages.map((value) => ({ value, label: t(`profile.language.${value}`) }));
  return [
    { kind: 'choice', name: 'education', label: t('profile.education'), choices: degrees, share: 'half' },
    { kind: 'line', name: 'major', label: t('profile.major'), most: 60, share: 'half' },
    {
      kind: 'choice',
      name: 'isComputerRelated',
      label: t('profile.isComputerRelated'),
      choices: answers,
      share: 'half',
    },
    { kind: 'day', name: 'inItSince', label: t('profile.inItSince'), share: 'half' },
    { kind: 'choice', name: 'languages', label: t('profile.languages'), choices: tongues, isMultiple: true },
    { kind: 'line', name: 'homeBase', label: t('profile.homeBase'), help: t('profile.homeBaseHelp'), most: 100 },
    {
      kind: 'line',
      name: 'vehicleStock',
      label: t('profile.vehicleStock'),
      help: t('profile.vehicleStockHelp'),
      most: 100,
    },
    ...(maySeeCost ? [cost] : []),
  ];
}

export function profileEntriesOf(member: StaffView): ProfileEntries {
  const { education, major, isComputerRelated, inItSince, languages, homeBase, vehicleStock, costAnHour } = member;
  const related = isComputerRelated ? 'yes' : 'no';
  return {
    education,
    major,
    isComputerRelated: isComputerRelated === null ? null : related,
    inItSince,
    languages,
    homeBase,
    vehicleStock,
    ...(costAnHour !== undefined && { costAnHour: costAnHour && Number(costAnHour.amount) }),
  };
}

export function profileBodyOf({ isComputerRelated, languages, costAnHour, ...rest }: ProfileEntries) {
  const cost = costAnHour == null ? null : { amount: costAnHour.toFixed(2), currency: 'CNY' as const };
  const body: BodyOf<typeof changeStaff> = {
    ...rest,
    isComputerRelated: isComputerRelated && isComputerRelated === 'yes',
    languages: languages ?? [],
    ...(costAnHour !== undefined && { costAnHour: cost }),
  };
  return body;
}
