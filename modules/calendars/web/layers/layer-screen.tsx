import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Layer, Overrides, Week } from '../../../../kernel/working-time/definition.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page, type Crumb } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import type { CalendarLayerView } from '../../calendar-layer.contract.ts';
import { OverridesInput } from '../form/overrides-input.tsx';
import { LayerWeekInput } from './layer-week-input.tsx';

/** As the form holds it; names are paths of the body, so that the server's errors find their field. */
interface Entries {
  'layer.week'?: Week;
  'layer.overrides'?: Overrides;
}

export interface LayerScreenProps {
  result: UseQueryResult<CalendarLayerView>;
  save: (layer: Layer, seen: number) => Promise<unknown>;
}

/** What a place changes of every working calendar, to be changed. */
export function LayerScreen({ result, save }: LayerScreenProps) {
  return <Answered result={result}>{(view) => <ChangeLayer view={view} save={save} />}</Answered>;
}

function ChangeLayer({ view, save }: { view: CalendarLayerView } & Pick<LayerScreenProps, 'save'>) {
  const { t } = useTranslation('calendars');
  const go = useGo();
  const { level, layer, revision, customer, site } = view;
  const back = wayBack(view);
  const isEmpty = Object.keys(layer.week ?? {}).length + Object.keys(layer.overrides ?? {}).length === 0;
  const send = async (next: Layer) => {
    await save(next, revision);
    go(back);
  };
  return (
    <Page
      title={t(`layer.title.${level}`, { name: site?.name ?? customer?.name })}
      breadcrumb={useCrumbs(view)}
      layout="column"
      actions={
        !isEmpty && (
          <ConfirmButton
            isDanger
            title={t('layer.clearQuestion')}
            text={t('layer.clearText')}
            confirmText={t('layer.clear')}
            onConfirm={() => send({})}
          >
            {t('layer.clear')}
          </ConfirmButton>
        )
      }
    >
      <p className="yt-quiet yt-form-text">{t(`layer.text.${level}`)}</p>
      <Form<Entries>
        draft={`calendar-layer.${site?.id ?? customer?.id ?? 'provider'}`}
        fields={useLayerFields()}
        initial={{ 'layer.week': layer.week ?? {}, 'layer.overrides': layer.overrides ?? {} }}
        submit={(entries) => send({ week: entries['layer.week'] ?? {}, overrides: entries['layer.overrides'] ?? {} })}
        submitText={t('shell:action.save')}
        onCancel={() => go(back)}
      />
    </Page>
  );
}

function useLayerFields(): Field[] {
  const { t } = useTranslation('calendars');
  return [
    {
      kind: 'own',
      name: 'layer.week',
      label: t('layer.week'),
      help: t('layer.weekHelp'),
      part: LayerWeekInput,
    },
    {
      kind: 'own',
      name: 'layer.overrides',
      label: t('calendar.overrides'),
      help: t('layer.overridesHelp'),
      part: OverridesInput,
    },
  ];
}

function useCrumbs({ customer, site }: CalendarLayerView): Crumb[] {
  const { t } = useTranslation('calendars');
  if (!customer) return [{ text: t('module'), to: '/calendars' }];
  const crumbs = [{ text: customer.name, to: `/customers/${customer.id}` }];
  return site ? [...crumbs, { text: site.name, to: `/sites/${site.id}` }] : crumbs;
}

function wayBack({ customer, site }: CalendarLayerView): string {
  if (site) return `/sites/${site.id}`;
  return customer ? `/customers/${customer.id}` : '/calendars';
}
