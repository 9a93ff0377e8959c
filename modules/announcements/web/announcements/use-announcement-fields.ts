import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { categorySource } from '../../../catalogue/web/index.ts';
import { customerSource, sitesOf } from '../../../customers/web/index.ts';
import { announcementKinds, type AnnouncementView } from '../../announcement.contract.ts';

interface Asked {
  /** Whether only some are told. */
  isForSome: boolean;
  /** Who is named already. */
  known?: AnnouncementView['audience'] | undefined;
  /** Written now: whether it goes by mail is asked only before anybody was told. */
  isNew: boolean;
}

const everySite = sitesOf(undefined);

export function useAnnouncementFields({ isForSome, known, isNew }: Asked): Field[] {
  const said = useSaidFields();
  const reach = useReachField();
  const some = useSomeFields(known);
  const shown = useShownFields(isNew);
  return [...said, reach, ...(isForSome ? some : []), ...shown];
}

/** What it says, and when that happens. */
function useSaidFields(): Field[] {
  const { t } = useTranslation('announcements');
  const kinds = announcementKinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  return [
    { kind: 'line', name: 'title', label: t('announcement.title'), isRequired: true, most: 100, isFocused: true },
    { kind: 'radio', name: 'kind', label: t('announcement.kind'), isRequired: true, choices: kinds },
    { kind: 'text', name: 'body', label: t('announcement.body'), isRequired: true, most: 5000 },
    { kind: 'text', name: 'advice', label: t('announcement.advice'), help: t('announcement.adviceHelp'), most: 2000 },
    { kind: 'instant', name: 'happensFrom', label: t('announcement.happensFrom'), share: 'half' },
    { kind: 'instant', name: 'happensUntil', label: t('announcement.happensUntil'), share: 'half' },
  ];
}

function useReachField(): Field {
  const { t } = useTranslation('announcements');
  return {
    kind: 'radio',
    name: 'reach',
    label: t('announcement.audience'),
    isRequired: true,
    choices: [
      { value: 'all', label: t('audience.everybody') },
      { value: 'some', label: t('audience.some') },
    ],
  };
}

function useSomeFields(known: AnnouncementView['audience'] | undefined): Field[] {
  const { t } = useTranslation('announcements');
  const many = (name: string, source: typeof customerSource, named: { id: string; name: string }[] = []): Field => ({
    kind: 'search_many',
    name,
    label: t(`audience.${name}`),
    source,
    known: named.map((one) => ({ value: one.id, label: one.name })),
  });
  return [
    many('customerIds', customerSource, known?.customers),
    many('siteIds', everySite, known?.sites),
    { ...many('categoryIds', categorySource, known?.categories), help: t('audience.categoryHelp') },
  ];
}

/** For how long, and by which way. */
function useShownFields(isNew: boolean): Field[] {
  const { t } = useTranslation('announcements');
  const from = { kind: 'instant', name: 'showsFrom', label: t('announcement.showsFrom'), share: 'half' } as const;
  const until = { kind: 'instant', name: 'showsUntil', label: t('announcement.showsUntil'), share: 'half' } as const;
  const lasting: Field = { ...until, help: t('announcement.showsUntilHelp') };
  if (!isNew) return [{ ...from, isRequired: true }, lasting];
  const mail = { kind: 'switch', name: 'goesByMail', label: t('announcement.goesByMail') } as const;
  return [
    { ...from, help: t('announcement.showsFromHelp') },
    lasting,
    { ...mail, help: t('announcement.goesByMailHelp') },
  ];
}
