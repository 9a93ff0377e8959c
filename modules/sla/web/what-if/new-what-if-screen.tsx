import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { useCalendarChoices } from '../../../calendars/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { recordWhatIf, type WhatIfScenario } from '../../what-if.contract.ts';
import { agreementSource } from '../agreements/agreement-source.ts';
import { useClockKinds } from '../agreements/words/use-clock-kinds.ts';

/** As the form holds it; the pauses are a choice of three, of which one is how it was. */
interface Asked extends Omit<WhatIfScenario, 'pauses' | 'lastPriority'> {
  name: string;
  fromDay: string;
  untilDay: string;
  pauses?: 'as_line' | 'all' | 'none';
  lastPriority?: boolean;
}

export function NewWhatIfScreen() {
  const { t } = useTranslation('sla');
  const go = useGo();
  const ask = useSend(recordWhatIf);
  return (
    <Page title={t('whatIf.newTitle')} breadcrumb={[{ text: t('whatIf.plural'), to: '/what-ifs' }]} layout="column">
      <p className="yt-quiet">
        {t('whatIf.intro')} {t('whatIf.notCosted')}
      </p>
      <Form<Asked>
        draft="what-if.new"
        fields={[...usePeriodFields(), ...useScenarioFields()]}
        initial={{ pauses: 'as_line' }}
        submit={(asked) => ask.mutateAsync({ body: bodyOf(asked) }).then(({ id }) => go(`/what-ifs/${id}`))}
        submitText={t('whatIf.ask')}
      />
    </Page>
  );
}

function usePeriodFields(): Field[] {
  const { t } = useTranslation('sla');
  const { choices } = useClockKinds();
  return [
    {
      kind: 'line',
      name: 'name',
      label: t('whatIf.name'),
      help: t('whatIf.nameHelp'),
      isRequired: true,
      most: 100,
      isFocused: true,
    },
    { kind: 'day', name: 'fromDay', label: t('whatIf.fromDay'), isRequired: true, share: 'half' },
    { kind: 'day', name: 'untilDay', label: t('whatIf.untilDay'), isRequired: true, share: 'half' },
    {
      kind: 'search_many',
      name: 'customerIds',
      label: t('whatIf.customers'),
      help: t('whatIf.customersHelp'),
      source: customerSource,
    },
    {
      kind: 'choice',
      name: 'clockKinds',
      label: t('whatIf.kinds'),
      help: t('whatIf.kindsHelp'),
      choices,
      isMultiple: true,
    },
  ];
}

function useScenarioFields(): Field[] {
  const { t } = useTranslation('sla');
  const calendars = useCalendarChoices();
  const section = t('whatIf.otherwise');
  const pauses = (['as_line', 'all', 'none'] as const).map((value) => ({
    value,
    label: t(`whatIf.pausesChoice.${value}`),
  }));
  return [
    {
      kind: 'search',
      name: 'agreementId',
      label: t('whatIf.agreement'),
      help: t('whatIf.agreementHelp'),
      source: agreementSource,
      section,
    },
    {
      kind: 'number',
      name: 'targetPercent',
      label: t('whatIf.targetPercent'),
      help: t('whatIf.targetPercentHelp'),
      least: 1,
      largest: 1000,
      unit: '%',
      section,
    },
    { kind: 'choice', name: 'calendarId', label: t('whatIf.calendar'), choices: calendars, section },
    { kind: 'radio', name: 'pauses', label: t('whatIf.pauses'), choices: pauses, section },
    { kind: 'switch', name: 'lastPriority', label: t('whatIf.lastPriority'), section },
  ];
}

function bodyOf({ name, fromDay, untilDay, pauses, lastPriority, ...scenario }: Asked): BodyOf<typeof recordWhatIf> {
  return {
    name,
    fromDay,
    untilDay,
    scenario: {
      ...scenario,
      ...(pauses !== undefined && pauses !== 'as_line' && { pauses }),
      ...(lastPriority && { lastPriority }),
    },
  };
}
